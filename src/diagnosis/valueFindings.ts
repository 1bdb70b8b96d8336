import { type FieldReading, type FieldRow, rawText, readRow } from '../fields/index.js';
import { type DiagnosticCode, diagnostic, isObject, kindOf, own, pointer } from '../wire/index.js';
import { explained } from './explained.js';
import type { Finding } from './finding.js';
import { excerptOf, quoted } from './words.js';

/** What is wrong with the value of one field. A value that is shown raw is an error, one that could be read a warning. */
export function valueFindings(row: FieldRow): readonly Finding[] {
  const { kind, notes } = readRow(row);
  return notes.map((code) => valueFinding(row, code, kind));
}

function valueFinding(row: FieldRow, code: DiagnosticCode, kind: FieldReading<unknown>['kind']): Finding {
  const path = pointer(row.field.key);
  const severity = kind === 'mismatch' ? 'error' : 'warning';
  const words = wordsOf(row, code, severity === 'error');
  if (!words) return explained(diagnostic(code, path), severity);
  return { code, severity, path, cause: words[0], cure: words[1] };
}

/** The two sentences for what is usual; anything else is told in the diagnostic's own words. */
function wordsOf(
  row: FieldRow,
  code: DiagnosticCode,
  isRaw: boolean,
): readonly [cause: string, cure: string] | undefined {
  const { field, type, raw } = row;
  const name = quoted(field.key);
  const came = shownRaw(row);
  switch (code) {
    case 'value.number-text':
      return isObject(raw)
        ? [
            `The “value” of ${name} came as a text${shownRaw({ ...row, raw: own(raw, 'value') })} and was read as that number.`,
            `Send the “value” of ${name} without quotes.`,
          ]
        : [`${name} came as a text${came} and was read as that number.`, `Send the number of ${name} without quotes.`];
    case 'value.currency-code':
      return [
        currencyCause(name, raw),
        `Send ${name} as { "code": "INR", "value": 4999 }, with a three-letter ISO 4217 code.`,
      ];
    case 'value.epoch':
      return [`${name} came as an epoch number${came} and was read as that time.`, `Send ${name} ${asDate}.`];
    case 'value.date':
      return [
        `${name} is no date of the calendar as RFC 3339 writes it${came}, so agents see it raw.`,
        `Send ${name} ${asDate}.`,
      ];
    case 'value.wrong-type':
      return isRaw
        ? [
            `${name} came as ${kindInWords(raw)}${came} where the schema says ${type.type}, so agents see it raw.`,
            `Send ${name} ${wanted.get(type.type) ?? `as ${type.type}`}, or null when there is no value.`,
          ]
        : [`${name} has entries that are not texts${came}.`, `Send ${name} as a list of texts.`];
    default:
      return undefined;
  }
}

const asDate = 'as 2026-08-01, or as 2026-08-01T10:00:00Z for an instant';

/** How a value of a field type is sent. */
const wanted: ReadonlyMap<string, string> = new Map([
  ['badge', 'as { "color": "green", "label": "Active" }'],
  ['boolean', 'as true or false, without quotes'],
  ['currency', 'as { "code": "INR", "value": 4999 }'],
  ['email', 'as one address such as priya@example.com'],
  ['key-value', 'as an object'],
  ['list', 'as a list'],
  ['number', 'as a number, without quotes and without grouping'],
  ['phone', 'as a text of 3 to 15 digits such as "+919876543210"'],
  ['tags', 'as a list of texts such as ["VIP"]'],
  ['text', 'as a text in quotes'],
  ['url', 'as a whole address such as https://example.com/'],
]);

/** The value in brackets, unless nobody should read it. */
function shownRaw({ field, raw }: FieldRow): string {
  if (field.annotation['sensitive'] === true) return '';
  const text = excerptOf(rawText(raw));
  return text && ` (${text})`;
}

function kindInWords(raw: unknown): string {
  const kind = kindOf(raw);
  return kind === 'string' ? 'a text' : `${/^[aio]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

function currencyCause(name: string, raw: unknown): string {
  const code = own(raw, 'code');
  const missing = code === undefined || code === null || code === '';
  if (!isObject(raw) || missing) return `${name} has no currency code, so its amount is shown as a bare number.`;
  return `${name} has “${excerptOf(rawText(code))}” as its currency code, which is not three letters.`;
}
