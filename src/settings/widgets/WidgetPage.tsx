import { useQuery } from '@tanstack/react-query';
import { type ReactNode, type RefObject, useState } from 'react';
import { Notice } from '../../internal/Notice.js';
import { useTools } from '../../tools/index.js';
import type { SidebarWidgetSettings } from '../../wire/index.js';
import { failureKind, failureWords } from '../form/failureWords.js';
import { SettingsPage } from '../list/SettingsPage.js';
import { WidgetForm } from './WidgetForm.js';
import { widgetOptions } from './widgetOptions.js';

/** What {@link WidgetPage} takes. */
export interface WidgetPageProps {
  /** Absent for a new one. */
  readonly id: string | undefined;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onClose: () => void;
  readonly onSaved: (widget: SidebarWidgetSettings) => void;
}

/** Fetches a widget with its source, which no list has, and shows its form. */
export function WidgetPage({ id, heading, onClose, onSaved }: WidgetPageProps): ReactNode {
  const { client, queryClient, messages } = useTools();
  // A form that was opened for a new widget stays the same one when that has been saved.
  const [isNew] = useState(id === undefined);
  const { data, error, refetch } = useQuery(
    { ...widgetOptions(client, id ?? ''), enabled: id !== undefined },
    queryClient,
  );
  if (data || isNew) {
    return (
      <WidgetForm
        widget={data}
        heading={heading}
        onClose={onClose}
        onSaved={(widget) => {
          queryClient.setQueryData(widgetOptions(client, widget.id).queryKey, widget);
          onSaved(widget);
        }}
      />
    );
  }
  return (
    <SettingsPage
      title={messages.widgetsTitle}
      heading={heading}
      back={{ label: messages.widgetsTitle, onBack: onClose }}
    >
      {error ? (
        <div role="alert">
          <Notice kind={failureKind(error)} title={messages.recordFailed} text={failureWords(error, messages)}>
            <button type="button" className="deskside-button" onClick={() => void refetch()}>
              {messages.tryAgain}
            </button>
          </Notice>
        </div>
      ) : (
        <p className="deskside-form__hint" role="status">
          {messages.toolsLoading}
        </p>
      )}
    </SettingsPage>
  );
}
