import { kindOf } from '../../wire/index.js';
import { decodeUtf8, readCapped } from '../readCapped.js';
import { unusable } from './refusals.js';
import type { EndpointWords } from './words.js';

/**
 * The text of an endpoint's answer, once it has been seen to be a JSON object. The text itself is passed on, so that
 * the order of keys and the digits of large numbers survive.
 */
export async function readAnswerText(response: Response, maxBytes: number, words: EndpointWords): Promise<string> {
  const refuse = (what: string) => unusable(words, what);
  const cure = words.answerCure;
  if (/^\s*(text\/html|application\/xhtml\+xml)\b/i.test(response.headers.get('content-type') ?? '')) {
    throw refuse(`answered with an HTML page. ${cure}, and the header "content-type: application/json"`);
  }
  const bytes = await readCapped(response.body, maxBytes);
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
