import type { ReactNode } from 'react';
import { Notice } from '../internal/Notice.js';
import { useTools } from '../tools/index.js';

/** Says that a list or a record could not be loaded, and tries again. */
export function LoadFailed({ onRetry }: { readonly onRetry: () => void }): ReactNode {
  const { messages } = useTools();
  return (
    <div role="alert">
      <Notice kind="http" title={messages.listFailed}>
        <button type="button" className="deskside-button" onClick={onRetry}>
          {messages.tryAgain}
        </button>
      </Notice>
    </div>
  );
}
