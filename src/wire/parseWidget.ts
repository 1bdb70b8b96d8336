import { type Diagnostic, diagnostic, type Parsed } from './diagnostic.js';
import { readWidget } from './readWidget.js';
import type { WidgetResult } from './widget.js';

/** Hostile results can be wrong in thousands of places; the first ones tell. */
const mostTold = 200;

/**
 * Reads what a widget's source returned ("Return format" of the Sidebar Widgets document). Tolerant: what is missing or of
 * another kind is left out and diagnosed, and costs nothing beside it. Never throws.
 *
 * @param input - parsed JSON, best by `readJson`, which keeps the digits of large numbers
 */
export function parseWidget(input: unknown): Parsed<WidgetResult> {
  const diagnostics: Diagnostic[] = [];
  const value = readWidget(input, (...told) => {
    if (diagnostics.length < mostTold) diagnostics.push(diagnostic(...told));
  });
  return { value, diagnostics };
}
