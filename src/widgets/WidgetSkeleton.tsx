import type { ReactNode } from 'react';

/** The shape of a card before its items come: one item of three fields. It says nothing to a screen reader. */
export function WidgetSkeleton(): ReactNode {
  return (
    <div className="deskside-item deskside-skeleton" aria-hidden="true">
      <div className="deskside-item__header">
        <span className="deskside-skeleton__bar" data-width={2} />
      </div>
      <div className="deskside-item__body">
        <div className="deskside-fields">
          {[1, 2, 3].map((row) => (
            <div key={row} className="deskside-field">
              <span className="deskside-label">
                <span className="deskside-skeleton__bar" data-width={row % 2} />
              </span>
              <span className="deskside-value">
                <span className="deskside-skeleton__bar" data-width={row} />
              </span>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
