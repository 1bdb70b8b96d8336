import { memo, type ReactNode, useState } from 'react';
import {
  drawBadge,
  drawLink,
  drawRow,
  type FieldEnvironment,
  isEmpty,
  safeHref,
  sameText,
  shortText,
  toneOf,
  useCopyReach,
} from '../fields/index.js';
import type { WidgetWords } from '../internal/widgetMessages.js';
import type { WidgetItem } from '../wire/index.js';
import { drawFold } from './drawFold.js';
import { canFold, drawSection } from './drawSection.js';
import { rowOf, type WidgetFieldSettings } from './fieldLook.js';
import { keyed } from './keyed.js';
import type { OpenMemory } from './openMemory.js';
import { useParts } from './useParts.js';
import { useWhole } from './useWhole.js';
import { drawActions, type OnWidgetAction } from './WidgetAction.js';

/** What {@link ItemCard} takes. */
export interface ItemCardProps extends WidgetFieldSettings {
  readonly item: WidgetItem;
  /** Names the item in the memory of what is open. */
  readonly itemKey: string;
  /** Whether it is open when it comes, unless the agent chose otherwise. */
  readonly defaultOpen: boolean;
  /** The level of the heading around it; its own is one below, those of its sections two. */
  readonly level: number;
  readonly environment: FieldEnvironment;
  readonly memory: OpenMemory;
  readonly messages: WidgetWords;
  readonly onAction: OnWidgetAction | undefined;
  /** Given the sentence to announce when a value was copied. */
  readonly onCopy: (message: string) => void;
}

/** Sections that are drawn at once. */
const mostSections = 50;

/** One item: its header, its actions, its sections. Drawn again only when it says something else. */
export const ItemCard = /* @__PURE__ */ memo(function ItemCard(props: ItemCardProps): ReactNode {
  const { item, itemKey, level, environment, memory, messages } = props;
  // A neighbour that comes or goes never folds what the agent is reading.
  const [defaultOpen] = useState(props.defaultOpen);
  const [, setToggled] = useState({});
  const onToggle = (): void => setToggled({});
  const part = useParts(environment);
  const [shown, moreSections] = part('', item.sections.length, mostSections);
  const isBare = item.sections.length === 0;
  const folds = item.collapsible && !isBare;
  const isOpen = !folds || (memory.get(itemKey) ?? defaultOpen);
  const isDrawn = useWhole(isOpen);
  const canCopy: boolean[] = [];
  const sections = keyed(isDrawn ? item.sections.slice(0, shown) : [], ({ title }) => title).map(([name, section]) => {
    const key = `${itemKey} ${name}`;
    // A copy button in what is closed could not be reached.
    const isReachable = isOpen && (!canFold(section) || (memory.get(key) ?? true));
    const [most, more] = part(name, section.fields.length, environment.limits.fields);
    const rows = section.fields.slice(0, most).map((field) => rowOf(field, props));
    for (const { raw } of rows) canCopy.push(isReachable && !isEmpty(raw));
    // Drawn when all rows are known, for only then is it known which of them has the copy button.
    return (): ReactNode => {
      const content = (
        <>
          <dl className="deskside-fields">
            {rows.map((fieldRow) => drawRow(fieldRow, environment, reach(row++), props.onCopy))}
          </dl>
          {more}
        </>
      );
      return drawSection(section, key, Math.min(6, level + 2), memory, content, onToggle);
    };
  });
  const { reach, handlers } = useCopyReach(isOpen ? canCopy.length : 0, (index) => canCopy[index] === true);
  let row = 0;
  const title = item.title ?? messages.untitled;
  const href = safeHref(item.link);
  const { badge, subtitle } = item;
  const Heading = `h${Math.min(6, level + 1)}` as 'h3';
  const header = (
    <>
      <Heading>{drawLink(title, href)}</Heading>
      {badge && drawBadge(shortText(badge.text), toneOf(badge.color))}
      {subtitle && <bdi className="deskside-subtitle">{shortText(subtitle)}</bdi>}
    </>
  );
  const body = isDrawn && (!isBare || item.actions.length > 0) && (
    <div className="deskside-item__body" {...handlers}>
      {drawActions(item, part, messages, props.onAction)}
      {sections.map((draw) => draw())}
      {moreSections}
    </div>
  );
  // A link in a summary would be a control in a control: then only the chevron opens and closes.
  const isApart = folds && href;
  return (
    <li className="deskside-item">
      {(isApart || !folds) && (
        <div className={isApart ? 'deskside-item__header deskside-item__header--apart' : 'deskside-item__header'}>
          {header}
        </div>
      )}
      {folds
        ? drawFold(
            isApart ? 'fold' : 'item',
            memory,
            itemKey,
            defaultOpen,
            isApart ? shortText(title) : header,
            body,
            onToggle,
          )
        : body}
    </li>
  );
}, isSame);

/** Whether an item says the same, whatever object it is: an answer that brings nothing new draws nothing. */
function isSame(before: ItemCardProps, after: ItemCardProps): boolean {
  return (Object.keys(after) as (keyof ItemCardProps)[]).every(
    (name) => before[name] === after[name] || (name === 'item' && sameText(before.item, after.item)),
  );
}
