import { diagnostic, type Parsed } from './diagnostic.js';
import { isObject, kindOf } from './value.js';

/** A panel's response: entries that may be shown, or the kind of thing that came instead. */
export type PanelData =
  | { readonly kind: 'object'; readonly entries: ReadonlyMap<string, unknown> }
  | { readonly kind: 'invalid'; readonly received: string };

/**
 * Reads what a render endpoint answered: "a flat JSON object" ("Step 1" of the Conversation Panels document). Never
 * throws; anything but an object gives `kind: "invalid"` and a diagnostic.
 *
 * @param input - the parsed JSON; for text see `readJson`
 */
export function parsePanelData(input: unknown): Parsed<PanelData> {
  if (isObject(input)) return { value: { kind: 'object', entries: new Map(Object.entries(input)) }, diagnostics: [] };
  const received = kindOf(input);
  return { value: { kind: 'invalid', received }, diagnostics: [diagnostic('response.not-object', '', received)] };
}
