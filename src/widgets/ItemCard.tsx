import { memo, type ReactNode, useState } from 'react';
import {
  drawBadge,
  drawLink,
  drawRow,
  isEmpty,
  safeHref,
  sameText,
  shortText,
  toneOf,
  useCopyReach,
  useFieldEnvironment,
} from '../fields/index.js';
import type { WidgetWords } from '../internal/widgetMessages.js';
import type { WidgetItem } from '../wire/index.js';
import { drawDisclosure } from './Disclosure.js';
import { canFold, drawSection } from './drawSection.js';
import { rowOf, type WidgetFieldSettings } from './fieldLook.js';
import { keyed } from './keyed.js';
import type { OpenMemory } from './openMemory.js';
import { useParts } from './useParts.js';
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
  readonly memory: OpenMemory;
  readonly messages: WidgetWords;
  readonly onAction: OnWidgetAction | undefined;
}

/** Sections that are drawn at once. */
const mostSections = 50;

/** One item: its header, its actions, its sections. Drawn again only when it says something else. */
export const ItemCard = /* @__PURE__ */ memo(function ItemCard(props: ItemCardProps): ReactNode {
  const { item, itemKey, level, memory, messages } = props;
  const environment = useFieldEnvironment();
  // A neighbour that comes or goes never folds what the agent is reading.
  const [defaultOpen] = useState(props.defaultOpen);
  const [status, setStatus] = useState('');
  const [, redraw] = useState({});
  const part = useParts(environment.messages);
  const [shown, moreSections] = part('', item.sections.length, mostSections);
  const canCopy: boolean[] = [];
  const sections = keyed(item.sections.slice(0, shown), ({ title }) => title).map(([name, section]) => {
    const key = `${itemKey} ${name}`;
    // A copy button in a closed section could not be reached.
    const isOpen = !canFold(section) || (memory.get(key) ?? true);
    const [fields, more] = part(name, section.fields.length, environment.limits.fields);
    const rows = section.fields.slice(0, fields).map((field) => rowOf(field, props));
    for (const { raw } of rows) canCopy.push(isOpen && !isEmpty(raw));
    // Drawn when all rows are known, for only then is it known which of them has the copy button.
    return (): ReactNode => {
      const list = rows.map((entry) => drawRow(entry, environment, reach(row++), setStatus));
      const content = (
        <>
          <dl className="deskside-fields">{list}</dl>
          {more}
        </>
      );
      return drawSection(section, key, Math.min(6, level + 2), memory, content, () => redraw({}));
    };
  });
  const { reach, handlers } = useCopyReach(canCopy.length, (index) => canCopy[index] === true);
  const isBare = sections.length === 0;
  const title = item.title ?? messages.untitled;
  const href = safeHref(item.link);
  const { badge, subtitle } = item;
  const Heading = `h${Math.min(6, level + 1)}` as 'h3';
  const header = (
    <>
      <Heading>{drawLink(title, href)}</Heading>
      {badge && drawBadge(shortText(badge.text), toneOf(badge.color))}
      {subtitle && <bdi>{shortText(subtitle)}</bdi>}
    </>
  );
  // A link in a summary would be a control in a control: then only the chevron opens and closes.
  const isApart = href && item.collapsible && !isBare;
  let row = 0;
  return (
    <li className="deskside-item">
      {isApart && <div className="deskside-item__header">{header}</div>}
      {drawDisclosure(
        isApart ? 'fold' : 'item',
        item.collapsible && !isBare,
        memory,
        itemKey,
        defaultOpen,
        isApart ? <span className="deskside-hidden">{shortText(title)}</span> : header,
        !(isBare && item.actions.length === 0) && (
          <div className="deskside-item__body" {...handlers}>
            {drawActions(item, part, messages, props.onAction)}
            {sections.map((draw) => draw())}
            {moreSections}
            <span className="deskside-hidden" role="status">
              {status}
            </span>
          </div>
        ),
      )}
    </li>
  );
}, isSame);

/** Whether an item says the same, whatever object it is: an answer that brings nothing new draws nothing. */
function isSame(before: ItemCardProps, after: ItemCardProps): boolean {
  return (Object.keys(after) as (keyof ItemCardProps)[]).every(
    (name) => before[name] === after[name] || (name === 'item' && sameText(before.item, after.item)),
  );
}
