import { type DiagnosticCode, diagnostic, type Parsed } from './diagnostic.js';
import { restoreExact, shieldExact } from './exactNumber.js';
import { defaultLimits } from './limits.js';

/**
 * Reads JSON text without losing digits: a number that a double cannot hold becomes an `ExactNumber`. A byte order
 * mark is skipped, a duplicate key keeps its last value, `__proto__` is an ordinary key. Never throws: text that is
 * not JSON gives `undefined` and a diagnostic.
 *
 * @param text - the text as it came
 * @param maxLength - characters beyond which the text is refused unread
 */
export function readJson(text: string, maxLength: number = defaultLimits.bytes): Parsed<unknown> {
  if (text.length > maxLength) return refuse('response.too-large', `${text.length} characters`);
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    const shielded = shieldExact(body);
    return { value: restoreExact(JSON.parse(shielded.text), shielded.mark), diagnostics: [] };
  } catch {
    const begin = body.trim().slice(0, 24);
    return refuse('response.not-json', begin ? `it begins with ${JSON.stringify(begin)}` : 'it is empty');
  }
}

function refuse(code: DiagnosticCode, about: string): Parsed<undefined> {
  return { value: undefined, diagnostics: [diagnostic(code, '', about)] };
}
