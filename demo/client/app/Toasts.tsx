import type { ReactElement } from 'react';
import { Icon } from './Icon.js';
import { closeToast, useToasts } from './toasts.js';

/** What apps have to say, in a corner; read aloud as it comes. */
export function Toasts(): ReactElement {
  const toasts = useToasts();
  return (
    <div className="nd-toasts" role="status">
      {toasts.map(({ id, from, message, tone = 'info' }) => (
        <div key={id} className="nd-toast" data-tone={tone}>
          <p>
            <strong>
              <bdi>{from}</bdi>
            </strong>{' '}
            <bdi>{message}</bdi>
          </p>
          <button type="button" className="nd-icon-button" onClick={() => closeToast(id)}>
            <Icon name="close" label="Close" />
          </button>
        </div>
      ))}
    </div>
  );
}
