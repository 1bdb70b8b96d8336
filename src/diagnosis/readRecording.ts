import { isObject, type JsonObject, kindOf, own, type Recording } from '../wire/index.js';
import { jsonFault } from './jsonFault.js';
import { quoted } from './words.js';

/** Characters of a file beyond which it is not read: a recording holds one answer. */
const longest = 2 ** 24;

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const number: Check = (value) => Number.isFinite(value);
const texts: Check = (value) => isObject(value) && Object.values(value).every(text);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const orAbsent =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const all =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) && Object.entries(checks).every(([key, check]) => check(own(value, key)));

/** Every member of a recording, with what it must be; what is not named here may be anything. */
const members: Readonly<Record<string, Check>> = {
  kind: (value) => value === 'panel' || value === 'widget' || value === 'app',
  recordedAt: text,
  request: all({ method: text, url: orNull(text), headers: texts, body: text }),
  response: orNull(all({ status: number, headers: texts, text, bytes: number })),
  failure: orNull(all({ code: text, message: text })),
  durationMs: number,
  config: orAbsent(orNull(isObject)),
  logs: orAbsent((value) => Array.isArray(value) && value.every(text)),
  traceback: orAbsent(text),
};

/**
 * Reads the text of a recording's file. Never throws.
 *
 * @returns the recording, or in one sentence why it is none
 */
export function readRecording(input: string): { readonly recording: Recording } | { readonly fault: string } {
  if (input.length > longest) return { fault: `The file has ${input.length} characters, too many for a recording.` };
  const body = input.replace(/^\uFEFF/, '');
  const fault = jsonFault(body);
  if (fault) {
    return { fault: `The file is no JSON: in line ${fault.line}, column ${fault.column} there is ${fault.what}.` };
  }
  const value: unknown = JSON.parse(body);
  if (!isObject(value)) return { fault: `The file holds ${kindOf(value)} and not a recording.` };
  if (own(value, 'version') !== 1) return { fault: 'The file is no recording of version 1: its “version” is not 1.' };
  const wrong = Object.entries(members).find(([key, check]) => !check(own(value, key)));
  if (wrong) return { fault: `The file is no recording: its ${quoted(wrong[0])} is missing or not what it should be.` };
  return { recording: pickOf(value) as unknown as Recording };
}

/** Only what a recording has, so that nothing else is passed on unseen. */
function pickOf(value: JsonObject): JsonObject {
  const known = ['version', ...Object.keys(members), 'schema'];
  return Object.fromEntries(Object.entries(value).filter(([key]) => known.includes(key)));
}
