import { isObject } from '../wire/index.js';
import { isEmpty } from './cleanText.js';
import { rawText } from './rawText.js';

/** A value laid out for reading: a text, `undefined` when empty, or entries with or without a label. */
export type Outline = string | undefined | readonly OutlineEntry[];

/** One entry of an {@link Outline}. */
export interface OutlineEntry {
  /** The object's key; absent in a list. */
  readonly label?: string;
  readonly content: Outline;
}

/**
 * Lays out any JSON value: objects as labelled entries, arrays as plain ones, scalars as text. What lies deeper than
 * `depth` levels becomes one line of text.
 */
export function outline(value: unknown, depth: number): Outline {
  if (isEmpty(value)) return undefined;
  if (depth > 0 && Array.isArray(value)) return value.map((item) => ({ content: outline(item, depth - 1) }));
  if (depth > 0 && isObject(value)) {
    return Object.entries(value).map(([label, item]) => ({ label, content: outline(item, depth - 1) }));
  }
  return rawText(value);
}
