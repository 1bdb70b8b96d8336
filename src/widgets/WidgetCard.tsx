'use client';

import { type ReactNode, useId, useMemo, useState } from 'react';
import {
  defaultFieldTypes,
  FieldEnvironmentContext,
  type FieldSettings,
  type FieldType,
  shortText,
  useFieldEnvironment,
  useTold,
} from '../fields/index.js';
import { fill } from '../internal/fill.js';
import { Notice } from '../internal/Notice.js';
import { type WidgetWords, widgetMessages } from '../internal/widgetMessages.js';
import { type Diagnostic, parseWidget, readWidget } from '../wire/index.js';
import { diagnoseWidget } from './diagnoseWidget.js';
import { ItemCard } from './ItemCard.js';
import { keyed } from './keyed.js';
import type { OpenMemory } from './openMemory.js';
import { useParts } from './useParts.js';
import type { OnWidgetAction } from './WidgetAction.js';

/** What {@link WidgetCard} takes. */
export interface WidgetCardProps extends Omit<FieldSettings, 'messages'> {
  /** What the widget's source returned: `{ title, items }`. */
  readonly widget: unknown;
  /** The configured name, shown when the result has no title. */
  readonly name?: string;
  /** Does what an action without a link says. A new function draws all items again. @default such an action can't be used */
  readonly onAction?: OnWidgetAction;
  /** What is shown of a widget without items. @default "compact", one line */
  readonly emptyWidgets?: 'compact' | 'hide' | 'full';
  /** Whether a whole http(s) address in a field becomes a link. @default true */
  readonly linkUrls?: boolean;
  /** The ways to show a typed value. @default defaultFieldTypes */
  readonly fieldTypes?: readonly FieldType[];
  /** Remembers what the agent opened and closed. @default as long as the card is there */
  readonly openMemory?: OpenMemory;
  /** Replaces any of the words. */
  readonly messages?: Partial<WidgetWords> & FieldSettings['messages'];
  /** The level of the card's heading; items are one below, their sections two. @default 2 */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
  /** Leaves out the card's own heading, where one stands around it. @default false */
  readonly hideTitle?: boolean;
  /** Added to the card's own class. */
  readonly className?: string;
  /** Told once of every thing that the widget's author should know about the result, after it is drawn. */
  readonly onDiagnostic?: (diagnostic: Diagnostic) => void;
}

/** Items that are drawn at first. */
const mostItems = 5;

/** Up to as many items are all open at first; of more, only the first one is. */
const mostOpen = 3;

/**
 * Shows what a widget returned as a card of items ("The sidebar renders each widget's result as a collapsible card with
 * sections and fields"). It fetches nothing and needs no provider. Whatever comes, it draws something true; what the
 * author should know about the result is told by `diagnoseWidget`.
 */
export function WidgetCard({
  widget,
  name,
  onAction,
  emptyWidgets = 'compact',
  linkUrls = true,
  fieldTypes = defaultFieldTypes,
  openMemory,
  messages,
  headingLevel = 2,
  hideTitle,
  className,
  onDiagnostic,
  ...environmentSettings
}: WidgetCardProps): ReactNode {
  const environment = useFieldEnvironment({ ...environmentSettings, messages });
  const words = useMemo(() => ({ ...widgetMessages, ...messages }), [messages]);
  const [ownMemory] = useState<OpenMemory>(() => new Map<string, boolean>());
  const { kind, title, items, error } = useMemo(() => readWidget(widget), [widget]);
  const heading = useId();
  useTold(() => diagnoseWidget(parseWidget(widget), { linkUrls, fieldTypes }, onAction !== undefined), onDiagnostic);
  const [status, setStatus] = useState('');
  const part = useParts(environment);
  const [shown, more] = part('', items.length, mostItems, environment.limits.fields);
  const shownName = title ?? (name || words.untitled);
  const isEmpty = kind === 'items' && !items[0] && !error;
  if (isEmpty && emptyWidgets === 'hide') return null;
  const Heading = `h${headingLevel}` as const;
  const notice = (kind: string, title: string, text?: string): ReactNode => (
    <Notice kind={kind} title={fill(title, { name: shortText(shownName) })} text={text} />
  );
  return (
    <FieldEnvironmentContext.Provider value={environment}>
      <section
        className={`deskside deskside-widget ${className ?? ''}`}
        data-kind={isEmpty ? emptyWidgets : kind}
        aria-labelledby={hideTitle ? undefined : heading}
      >
        {!hideTitle && (
          <Heading id={heading} className="deskside-panel__name">
            <bdi>{shortText(shownName)}</bdi>
          </Heading>
        )}
        {kind === 'invalid' && notice(kind, words.widgetInvalidTitle, words.widgetInvalidText)}
        {error && notice('error', words.widgetErrorTitle, shortText(error))}
        {isEmpty &&
          (emptyWidgets === 'full' ? (
            notice('empty', words.widgetEmpty)
          ) : (
            <p className="deskside-widget__empty">{words.widgetEmpty}</p>
          ))}
        {items.length > 0 && (
          <ul className="deskside-items">
            {keyed(items.slice(0, shown), ({ link, title }) => link ?? title).map(([key, item], index) => (
              <ItemCard
                key={key}
                item={item}
                itemKey={key}
                defaultOpen={items.length <= mostOpen || index === 0}
                level={headingLevel}
                environment={environment}
                memory={openMemory ?? ownMemory}
                linkUrls={linkUrls}
                fieldTypes={fieldTypes}
                messages={words}
                onAction={onAction}
                onCopy={setStatus}
              />
            ))}
          </ul>
        )}
        {more}
        <span className="deskside-hidden" role="status">
          {status}
        </span>
      </section>
    </FieldEnvironmentContext.Provider>
  );
}
