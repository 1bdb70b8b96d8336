import type { Diagnostic } from '../../wire/index.js';

/**
 * Compares an answer with a panel's schema.
 *
 * @param schema - as the version has it: an object, or a JSON string
 * @param text - the answer, which is a JSON object
 */
export type AnswerChecker = (schema: unknown, text: string) => readonly Diagnostic[] | Promise<readonly Diagnostic[]>;

/** The longest header that every proxy lets through beside others. */
const most = 4096;

/** The header that tells an integrator what was found: as many diagnostics as it holds, percent-encoded JSON. */
export async function diagnosticsHeader(
  check: AnswerChecker | null,
  schema: unknown,
  text: string,
): Promise<Record<string, string>> {
  if (!check) return {};
  try {
    const found = await check(schema, text);
    for (let count = found.length; count > 0; count -= 1) {
      const value = encodeURIComponent(JSON.stringify(found.slice(0, count)));
      if (value.length <= most) return { 'deskside-diagnostics': value };
    }
  } catch {
    // It tells; it decides nothing. A schema that cannot be compiled is told by the browser's own diagnostics.
  }
  return {};
}
