import { type ReactNode, type RefObject, useId } from 'react';
import { cleanText } from '../../fields/index.js';
import { useTools } from '../../tools/index.js';

/** What {@link SettingsPage} takes. */
export interface SettingsPageProps {
  readonly title: string;
  /** Takes the focus when a list gives way to a form, and back. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Leads back to the list, from a form. */
  readonly back?: { readonly label: string; readonly onBack: () => void };
  /** Leads to the form of a new record, from a list. */
  readonly add?: { readonly label: string; readonly onAdd: () => void };
  readonly children: ReactNode;
}

/** A list of settings, or a form behind it, under its heading. */
export function SettingsPage({ title, heading, back, add, children }: SettingsPageProps): ReactNode {
  const { theme } = useTools();
  const id = useId();
  return (
    <section className="deskside deskside-settings" data-deskside-theme={theme} aria-labelledby={id}>
      <header className="deskside-settings__header">
        {back && (
          <div className="deskside-settings__trail">
            <button type="button" className="deskside-more deskside-settings__back" onClick={back.onBack}>
              {back.label}
            </button>
          </div>
        )}
        <h2 className="deskside-settings__title deskside-tool-title" id={id} ref={heading} tabIndex={-1}>
          <bdi>{cleanText(title)}</bdi>
        </h2>
        {add && (
          <button type="button" className="deskside-button" data-primary="" onClick={add.onAdd}>
            {add.label}
          </button>
        )}
      </header>
      {children}
    </section>
  );
}
