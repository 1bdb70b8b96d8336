import { kindOf } from '../wire/index.js';
import { rawText } from './rawText.js';

/** Whether two values from the wire say the same, whatever objects they are. */
export function sameText(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  const text = rawText(a);
  // "…" stands for what is too deep to be written: nobody knows whether two of them are the same.
  return text !== '…' && text === rawText(b) && kindOf(a) === kindOf(b);
}
