import { cleanText, useFieldEnvironment } from '../fields/index.js';
import { modelWords } from '../internal/fieldMessages.js';
import { fill } from '../internal/fill.js';
import { Notice } from '../internal/Notice.js';
import { nearestKey } from '../wire/index.js';
import type { PanelModel } from './panelModel.js';

/** What stands in a panel's place when its answer has no field to show. */
export function ModelNotice({ model }: { readonly model: Exclude<PanelModel, { kind: 'fields' }> }): React.ReactNode {
  const messages = { ...modelWords, ...useFieldEnvironment().messages };
  const { kind } = model;
  const title = messages[`${kind}Title`];
  if (kind !== 'mismatch') return <Notice kind={kind} title={title} />;
  const received = model.received.slice(0, most + 1).map((key) => {
    const expected = nearestKey(key, model.expected);
    return quote(key) + (expected ? ` (${quote(expected)}?)` : '');
  });
  const text = fill(messages.mismatchText, { received: list(received), expected: list(model.expected.map(quote)) });
  return <Notice kind={kind} title={title} text={text} />;
}

function list(keys: readonly string[]): string {
  return keys.slice(0, most).join(', ') + (keys.length > most ? ' …' : '');
}

const most = 6;

function quote(key: string): string {
  return `“${cleanText(key).slice(0, 80)}”`;
}
