import { isObject, type JsonObject, kindOf } from '../wire/index.js';
import { jsonDepth } from './jsonDepth.js';
import { HostProblem } from './problem.js';
import { decodeUtf8, readCapped } from './readCapped.js';

const maxRequestBytes = 1_048_576;
const maxDepth = 64;

/** The request's body as a JSON object, within limits; anything else is a problem that says what to send. */
export async function readJsonObject(request: Request): Promise<JsonObject> {
  return (await readJsonBody(request)).body;
}

/** A body, and the text that it was read from: parsing changes the digits of large numbers. */
export interface JsonBody {
  readonly body: JsonObject;
  readonly text: string;
}

/** As `readJsonObject`, with the text beside it. */
export async function readJsonBody(request: Request): Promise<JsonBody> {
  assertJsonType(request.headers);
  const text = decodeUtf8(await readBytes(request));
  if (text === null) throw malformed('The request body is not UTF-8. Encode JSON as UTF-8 (RFC 8259).');
  if (jsonDepth(text) > maxDepth) {
    throw malformed(`The request body is nested deeper than ${maxDepth} levels. Send a flatter object.`);
  }
  const value = parse(text);
  if (isObject(value)) return { body: value, text };
  const message = `must be an object, but is of the type ${kindOf(value)}`;
  throw new HostProblem(400, 'bad_request', `The request body ${message}.`, { errors: [{ path: '', message }] });
}

async function readBytes(request: Request): Promise<Uint8Array> {
  const announced = request.headers.get('content-length');
  const bytes = Number(announced ?? 0) > maxRequestBytes ? null : await bytesOf(request, announced !== null);
  if (bytes && bytes.byteLength <= maxRequestBytes) return bytes;
  throw new HostProblem(413, 'payload_too_large', 'The request body is larger than 1 MB. Send less.');
}

/** A server takes no more of a body than was announced, so that it can be read at once; any other is counted as it comes. */
async function bytesOf(request: Request, isAnnounced: boolean): Promise<Uint8Array | null> {
  const isFramed = isAnnounced && !request.headers.has('transfer-encoding');
  return isFramed ? new Uint8Array(await request.arrayBuffer()) : readCapped(request.body, maxRequestBytes);
}

function assertJsonType(headers: Headers): void {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';');
  const charset = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('charset='));
  const isJson = /^application\/(?:[\w.-]+\+)?json$/.test(type.trim());
  const isUtf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset);
  const isPlain = ['', 'identity'].includes((headers.get('content-encoding') ?? '').trim().toLowerCase());
  if (isJson && isUtf8 && isPlain) return;
  throw new HostProblem(
    415,
    'unsupported_media_type',
    'The request body must be uncompressed JSON in UTF-8. Send the header "content-type: application/json".',
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, which may hold a credential.
    throw malformed('The request body is not JSON. Check it with a JSON validator.');
  }
}

function malformed(detail: string): HostProblem {
  return new HostProblem(400, 'bad_request', detail);
}
