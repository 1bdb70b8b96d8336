'use client';

import { clsx } from 'clsx';
import { type ReactNode, useId, useMemo, useState } from 'react';
import { ArrangeList, moveItem } from '../arrange/index.js';
import { cleanText, useFieldEnvironment } from '../fields/index.js';
import { type ArrangeMessages, arrangeMessages } from '../internal/arrangeMessages.js';
import { type FieldMessages, fieldWords, modelWords } from '../internal/fieldMessages.js';
import { Notice } from '../internal/Notice.js';
import { useAnnouncer } from '../internal/useAnnouncer.js';
import type { FieldConfig } from '../wire/index.js';
import { type PlacedField, placedFields, sameConfig, toFieldConfig } from './placements.js';
import { readSchema } from './readSchema.js';

/** Why {@link FieldConfigEditorProps.onConfigChange} was called. */
export interface FieldConfigChange {
  readonly reason: 'move' | 'show' | 'hide' | 'reset' | 'undo';
  /** The field that was moved, shown or hidden. */
  readonly key?: string;
}

/** What {@link FieldConfigEditor} takes. */
export interface FieldConfigEditorProps {
  /** The panel's JSON Schema: an object, or the JSON string that the Conversation Panels document stores. */
  readonly schema: unknown;
  /** The order and visibility as they stand; give back what `onConfigChange` told. `null` is the schema's own order. */
  readonly config: unknown;
  /**
   * Told of each change: a config with every field of the schema, numbered from 1, and whatever else the given one said.
   * It is what `PATCH …/install/:installId` takes as `config`.
   */
  readonly onConfigChange: (config: FieldConfig, details: FieldConfigChange) => void;
  /** BCP 47 tag for numbers in announcements. @default that of a surrounding panel, else "en-GB" */
  readonly locale?: string;
  /** Replaces any of the words. */
  readonly messages?: Partial<ArrangeMessages & FieldMessages>;
  /** The level of the list's heading. @default 3 */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
  /** Stands beside the heading: a button that ends the arranging, or how the saving goes. */
  readonly actions?: ReactNode;
  /** Added to the editor's own class. */
  readonly className?: string;
}

/**
 * Lets an agent put the fields of a panel in order and hide those they don't need ("Field Ordering and Visibility" of the
 * Conversation Panels document): by dragging, by buttons, by the keyboard. It saves nothing itself; `useFieldConfig`
 * does. The code that drags is fetched when the editor first stands on the page.
 */
export function FieldConfigEditor({
  schema,
  config,
  onConfigChange,
  locale,
  messages,
  headingLevel = 3,
  actions,
  className,
}: FieldConfigEditorProps): ReactNode {
  const words = useMemo(() => ({ ...fieldWords, ...modelWords, ...arrangeMessages, ...messages }), [messages]);
  const heading = useId();
  const [status, announce] = useAnnouncer();
  const { formats } = useFieldEnvironment({ locale });
  const { fields } = useMemo(() => readSchema(schema), [schema]).value;
  const placed = placedFields(fields, config);
  const [reset, setReset] = useState<{ readonly before: unknown; readonly after: unknown } | null>(null);
  const canUndo = reset !== null && sameConfig(config, reset.after);
  const change = (next: readonly Pick<PlacedField, 'field' | 'visible'>[], details: FieldConfigChange): void => {
    onConfigChange(toFieldConfig(next, config), details);
  };
  const indexOf = (key: string): number => placed.findIndex(({ field }) => field.key === key);
  const isOriginal = placed.every(({ field, visible }, index) => visible && field === fields[index]);
  const resetOrUndo = (): void => {
    if (canUndo) {
      change(placedFields(fields, reset.before), { reason: 'undo' });
      announce(words.resetUndone);
    } else {
      const original = fields.map((field) => ({ field, visible: true }));
      setReset({ before: config, after: toFieldConfig(original, config) });
      change(original, { reason: 'reset' });
      announce(words.wasReset);
    }
  };
  const Heading = `h${headingLevel}` as const;
  return (
    <section className={clsx('deskside deskside-arranging', className)} aria-labelledby={heading}>
      <header className="deskside-arranging__header">
        <Heading id={heading} className="deskside-arranging__title">
          {words.arrangeTitle}
        </Heading>
        {actions}
      </header>
      {placed.length === 0 ? (
        <Notice kind="empty" title={words.emptyTitle} />
      ) : (
        <>
          <p className="deskside-arranging__hint">{words.arrangeHint}</p>
          <ArrangeList
            labelledBy={heading}
            messages={words}
            items={placed.map(({ field, visible, isNew }) => ({
              key: field.key,
              name: cleanText(field.label).trim().slice(0, 200) || words.unnamed,
              visible,
              mark: isNew ? words.newField : undefined,
            }))}
            onMove={(key, to) => change(moveItem(placed, indexOf(key), to), { reason: 'move', key })}
            onShowChange={(key, visible) =>
              change(
                placed.map((one) => (one.field.key === key ? { ...one, visible } : one)),
                { reason: visible ? 'show' : 'hide', key },
              )
            }
            formatNumber={formats.number}
            announce={announce}
          />
          {(canUndo || !isOriginal) && (
            <button type="button" className="deskside-more" onClick={resetOrUndo}>
              {canUndo ? words.undoReset : words.resetOrder}
            </button>
          )}
        </>
      )}
      {status}
    </section>
  );
}
