import type { DiagnosticCode, JsonObject } from '../wire/index.js';
import type { FieldReading } from './fieldType.js';

/**
 * A value that can be drawn.
 *
 * @param notes - what should be diagnosed about it; anything falsy is skipped
 */
export function fieldValue<V>(value: V, ...notes: readonly (DiagnosticCode | false | undefined)[]): FieldReading<V> {
  return { kind: 'value', value, notes: notes.filter(Boolean) as DiagnosticCode[] };
}

/** A value that is absent although something came, such as an amount without its number. */
export const fieldEmpty: FieldReading<never> = { kind: 'empty', notes: [] };

/** An object without its main member: empty, unless it has members beside the known ones, so that a misspelt one shows. */
export function fieldAbsent(object: JsonObject, ...known: readonly string[]): FieldReading<never> {
  return Object.keys(object).every((key) => known.includes(key)) ? fieldEmpty : fieldMismatch();
}

/** A value of the wrong type: its raw text is shown with a marker. */
export function fieldMismatch(code: DiagnosticCode = 'value.wrong-type'): FieldReading<never> {
  return { kind: 'mismatch', notes: [code] };
}
