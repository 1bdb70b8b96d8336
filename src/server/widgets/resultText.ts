import { kindOfJson } from '../render/answerText.js';
import { invalidResult } from './problems.js';
import type { WidgetRun } from './widgetRun.js';

/** A result as a run, once it has been seen to be a JSON object that is not too large. The text stays as it is. */
export function runOfResult(text: string, returned: string, maxBytes: number): WidgetRun {
  const kind = kindOfJson(text);
  if (kind === 'object') {
    if (new TextEncoder().encode(text).byteLength <= maxBytes) return { ok: true, text };
    return { ok: false, problem: invalidResult(`${returned} more than ${maxBytes} bytes`) };
  }
  const what = kind === null ? 'what JSON cannot say' : `JSON of the type ${kind}`;
  return { ok: false, problem: invalidResult(`${returned} ${what}`) };
}
