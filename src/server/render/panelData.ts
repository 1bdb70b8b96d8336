import { isObject, kindOf } from '../../wire/index.js';
import { decodeUtf8, readCapped } from '../readCapped.js';
import { unusable } from './refusals.js';

const cure = 'It must answer with a JSON object, {} when there is nothing to show';

/**
 * The text of an endpoint's answer, once it has been seen to be a JSON object. The text itself is passed on, so that
 * the order of keys and the digits of large numbers survive.
 */
export async function readPanelData(response: Response, maxBytes: number): Promise<string> {
  if (/^\s*(text\/html|application\/xhtml\+xml)\b/i.test(response.headers.get('content-type') ?? '')) {
    throw unusable(`answered with an HTML page. ${cure}, and the header "content-type: application/json"`);
  }
  const bytes = await readCapped(response.body, maxBytes);
  if (!bytes)
    throw unusable(`answered with more than ${maxBytes} bytes. It should answer with the panel's fields only`);
  const text = decodeUtf8(bytes);
  if (text === null) throw unusable(`answered with text that is not UTF-8. ${cure}, in UTF-8`);
  if (text.trim() === '') throw unusable(`answered with an empty body. ${cure}`);
  const value = parse(text);
  if (!isObject(value)) throw unusable(`answered with JSON of the type ${kindOf(value)}. ${cure}`);
  return text;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not passed on: the parser's message quotes the answer.
    throw unusable(`answered with text that is not JSON. ${cure}`);
  }
}
