import { kindOf, type RecordedResponse, type Recording, readJson } from '../wire/index.js';
import type { Finding } from './finding.js';
import { jsonFault } from './jsonFault.js';
import { findNan } from './nanLiterals.js';
import { type SourceWords, wordsFor } from './sourceWords.js';
import { failing, warning } from './tell.js';
import { excerptOf, quoted } from './words.js';

/** What an endpoint's answer holds, and what is wrong with its form. */
export type Body =
  /** An object; its form may still have cost a warning. */
  | { readonly kind: 'object'; readonly data: unknown; readonly findings: readonly Finding[] }
  /** Nothing to show, or something that is never shown. */
  | { readonly kind: 'nothing'; readonly findings: readonly Finding[] };

const page = /^\s*(?:<!--[\s\S]{0,1000}?-->\s*|<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html|head|body)\b/i;

/** Reads a recorded answer's body as a host does: JSON or nothing. Never throws. */
export function bodyOf({ status, headers, text }: RecordedResponse, kind: Recording['kind']): Body {
  if (status === 204 || status === 205) return { kind: 'nothing', findings: [] };
  const words = wordsFor(kind);
  const body = text.replace(/^\uFEFF/, '');
  const type = contentType(headers);
  if (body.trim() === '') {
    const cause = `The endpoint answered with status ${status} and an empty body.`;
    return refused(failing('response.empty', cause, `${words.answer}.`));
  }
  if (page.test(body)) return refused(htmlPage(body, words));
  const { value, diagnostics } = readJson(body);
  if (/^(text\/html|application\/xhtml\+xml)$/.test(type)) return refused(htmlType(type, !diagnostics[0], words));
  if (diagnostics[0]?.code === 'response.too-large') return refused(tooLarge(body, words));
  if (diagnostics[0]) return refused(notJson(body, words));
  if (kindOf(value) !== 'object') {
    const cause = `The answer is ${kindInWords(value)} and not an object, so agents see none of it.`;
    return refused(failing('response.not-object', cause, `${words.answer}.`));
  }
  // The test of a widget keeps no headers: nothing is known of its type.
  const isTold = kind === 'panel' || Object.keys(headers).length > 0;
  return { kind: 'object', data: value, findings: isTold ? typeFindings(type) : [] };
}

/** The media type that an answer says it has, in lower case; `""` when it says none. */
export function contentType(headers: RecordedResponse['headers']): string {
  return (headers['content-type'] ?? '').split(';', 1).join('').trim().toLowerCase();
}

function refused(finding: Finding): Body {
  return { kind: 'nothing', findings: [finding] };
}

function kindInWords(value: unknown): string {
  const kind = kindOf(value);
  return kind === 'null' ? 'null' : `${kind === 'array' ? 'an' : 'a'} ${kind}`;
}

function htmlPage(body: string, { answer }: SourceWords): Finding {
  const [, title = ''] = /<title[^>]{0,200}>([^<]{1,400})/i.exec(body.slice(0, 20_000)) ?? [];
  const named = excerptOf(title);
  const cause = `The endpoint answered with an HTML page${named && ` titled “${named}”`} instead of JSON.`;
  const cure = `${answer}: such a page comes from a sign-in, an error handler or a proxy, so look what stands at the address.`;
  return failing('response.html', cause, cure);
}

function htmlType(type: string, isJson: boolean, { answer }: SourceWords): Finding {
  const cause = isJson
    ? `The answer is JSON, but its content-type says ${type}, so it is refused as a page.`
    : `The endpoint says with its content-type ${type} that its answer is a page, and it is no JSON either.`;
  return failing('response.html', cause, `${answer}, and the header “content-type: application/json”.`);
}

function tooLarge({ length }: string, { less }: SourceWords): Finding {
  const cause = `The answer has ${length} characters, which is more than is read.`;
  return failing('response.too-large', cause, less);
}

function notJson(body: string, { answer }: SourceWords): Finding {
  const nan = findNan(body);
  if (nan) return nanFinding(nan.literal, nan.keys, nan.path);
  const fault = jsonFault(body);
  const where = fault ? `: in line ${fault.line}, column ${fault.column} there is ${fault.what}` : '';
  const cause = `The answer is no JSON${where} (it begins with “${excerptOf(body.slice(0, 24))}”).`;
  return failing('response.not-json', cause, fault?.cure ?? `${answer}.`);
}

function nanFinding(literal: string, keys: readonly string[], path: string): Finding {
  const place = keys.length > 0 ? `${quoted(keys.join('.'))} is ${literal}` : `it is ${literal}`;
  const cause = `The answer is no JSON, for ${place}, which JSON does not have.`;
  const cure =
    'Send null where there is no number: in Python, replace what math.isfinite refuses, and use json.dumps(…, allow_nan=False) to be told.';
  return failing('response.nan', cause, cure, path);
}

function typeFindings(type: string): readonly Finding[] {
  if (/^(application|text)\/([\w.-]+\+)?json$/.test(type)) return [];
  const says = type ? `says “${excerptOf(type)}”` : 'is missing';
  const cause = `The answer is JSON, but its content-type ${says}.`;
  return [warning('response.content-type', cause, 'Send the header “content-type: application/json”.')];
}
