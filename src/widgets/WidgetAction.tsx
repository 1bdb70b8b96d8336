import { Fragment, type ReactNode } from 'react';
import { drawLink, safeHref } from '../fields/index.js';
import type { WidgetWords } from '../internal/widgetMessages.js';
import type { WidgetAction, WidgetItem } from '../wire/index.js';
import type { Part } from './useParts.js';

/** What an action belongs to. */
export interface WidgetActionDetails {
  readonly item: WidgetItem;
}

/** Does what an action without a link says. */
export type OnWidgetAction = (action: WidgetAction, details: WidgetActionDetails) => void;

/** As many stand side by side; of more, the last place goes to a menu. */
const mostButtons = 3;

/** Entries of a menu that are drawn at once. */
const mostInMenu = 20;

/** Draws an item's actions ("Buttons displayed on the item"): as buttons, and those without room behind "More". */
export function drawActions(
  item: WidgetItem,
  part: Part,
  { noAction, moreActions }: WidgetWords,
  onAction: OnWidgetAction | undefined,
): ReactNode {
  const buttons = item.actions.map((action, index) => {
    const href = safeHref(action.link);
    const label = drawLink(action.label, href, 'deskside-button');
    const act = action.link === undefined ? onAction : undefined;
    return href ? (
      <Fragment key={index}>{label}</Fragment>
    ) : (
      <button
        key={index}
        type="button"
        className="deskside-button"
        // Stays reachable, so that everybody can read why it does nothing.
        aria-disabled={!act || undefined}
        title={act ? undefined : noAction}
        onClick={() => act?.(action, { item })}
      >
        {label}
      </button>
    );
  });
  const menu = buttons.length > mostButtons && buttons.splice(mostButtons - 1);
  const [shown, more] = part('actions', menu ? menu.length : 0, mostInMenu);
  return (
    buttons.length > 0 && (
      <div className="deskside-actions">
        {buttons}
        {menu && (
          <details>
            <summary className="deskside-button deskside-actions__more">{moreActions}</summary>
            <div className="deskside-actions">
              {menu.slice(0, shown)}
              {more}
            </div>
          </details>
        )}
      </div>
    )
  );
}
