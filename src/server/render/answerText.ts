import { kindOf } from '../../wire/index.js';
import type { HostProblem } from '../problem.js';
import { decodeUtf8 } from '../readCapped.js';
import { unusable } from './refusals.js';
import type { EndpointWords } from './words.js';

/** The problem of an answer that says that it is a page, or `null`. Its body is never read. */
export function refusalOfPage(headers: Pick<Headers, 'get'>, words: EndpointWords): HostProblem | null {
  if (!/^\s*(text\/html|application\/xhtml\+xml)\b/i.test(headers.get('content-type') ?? '')) return null;
  return unusable(
    words,
    `answered with an HTML page. ${words.answerCure}, and the header "content-type: application/json"`,
  );
}

/**
 * The text of an endpoint's answer, once it has been seen to be a JSON object. The text itself is passed on, so that
 * the order of keys and the digits of large numbers survive.
 *
 * @param bytes - `null` when there were more than `maxBytes`
 * @throws HostProblem when they are not the text of a JSON object
 */
export function answerText(bytes: Uint8Array | null, maxBytes: number, words: EndpointWords): string {
  const refuse = (what: string) => unusable(words, what);
  const cure = words.answerCure;
  if (!bytes) throw refuse(`answered with more than ${maxBytes} bytes. ${words.sizeCure}`);
  const text = decodeUtf8(bytes);
  if (text === null) throw refuse(`answered with text that is not UTF-8. ${cure}, in UTF-8`);
  if (text.trim() === '') throw refuse(`answered with an empty body. ${cure}`);
  const kind = kindOfJson(text);
  if (kind === null) throw refuse(`answered with text that is not JSON. ${cure}`);
  if (kind !== 'object') throw refuse(`answered with JSON of the type ${kind}. ${cure}`);
  return text;
}

/** What kind of thing a JSON text says, or `null` when it is no JSON. */
export function kindOfJson(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    return kindOf(value);
  } catch {
    // Not passed on: the parser's message quotes the text.
    return null;
  }
}
