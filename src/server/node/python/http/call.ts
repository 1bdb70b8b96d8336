import { isRecord } from '../outcome.js';

/** A call as the script's `requests` asks for it. */
export interface HttpCall {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array | null;
  /** `null` when the script names no time. */
  readonly timeoutMs: number | null;
  /** Whether redirects are followed. */
  readonly redirects: boolean;
}

/** Reads it, or gives `null`: a script can write to the channel too. */
export function readCall(message: unknown): HttpCall | null {
  if (!isRecord(message)) return null;
  const { method, url, headers, body, timeout, redirects } = message;
  if (typeof method !== 'string' || typeof url !== 'string' || !URL.canParse(url)) return null;
  if (!Array.isArray(headers) || !headers.every(isPair)) return null;
  return {
    method,
    url,
    headers: headers.filter(([name]) => !ofTheConnection.has(name.toLowerCase())),
    body: typeof body === 'string' ? Buffer.from(body, 'base64') : null,
    timeoutMs: typeof timeout === 'number' && timeout > 0 ? Math.min(timeout * 1000, 2 ** 31 - 1) : null,
    redirects: redirects === true,
  };
}

// whoever makes the connection knows these; a second opinion is an error
const ofTheConnection = new Set(['connection', 'content-length', 'host', 'keep-alive', 'transfer-encoding', 'upgrade']);

function isPair(value: unknown): value is [string, string] {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string';
}
