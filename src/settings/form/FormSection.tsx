import type { ReactNode } from 'react';

/** What {@link FormSection} takes. */
export interface FormSectionProps {
  readonly title: string;
  /** A sentence under the title. */
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A part of a form under a heading, as one group for screen readers. */
export function FormSection({ title, hint, children }: FormSectionProps): ReactNode {
  return (
    <fieldset className="deskside-settings__section">
      <legend>
        <h3 className="deskside-tool-heading">{title}</h3>
      </legend>
      {hint && <p className="deskside-form__hint">{hint}</p>}
      {children}
    </fieldset>
  );
}
