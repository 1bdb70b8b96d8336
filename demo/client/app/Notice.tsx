import type { ReactElement } from 'react';

interface NoticeProps {
  readonly title: string;
  readonly text?: string;
  readonly action?: string;
  readonly onAction?: () => void;
}

/** Stands in for the desk when there is nothing of it to show. */
export function Notice({ title, text, action, onAction }: NoticeProps): ReactElement {
  return (
    <main className="nd-notice">
      <h1>{title}</h1>
      {text && <p role="alert">{text}</p>}
      {action && (
        <button type="button" className="nd-button" data-kind="primary" onClick={onAction}>
          {action}
        </button>
      )}
    </main>
  );
}
