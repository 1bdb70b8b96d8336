import { createHmac, randomUUID } from 'node:crypto';
import { calledWrongly } from './cliError.js';
import type { CliIo } from './cliIo.js';

/**
 * A `fetch` that signs what it sends as Standard Webhooks 1.0 says, with the app's secret (`whsec_…`) of
 * `DESKSIDE_SIGNING_SECRET`: an endpoint that verifies its host can be checked too. Without the variable nothing changes.
 *
 * @throws CliError
 */
export function signing({ env }: CliIo, fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  const secret = env['DESKSIDE_SIGNING_SECRET'];
  if (!secret) return fetch;
  const [, encoded] = /^whsec_([A-Za-z0-9+/]{32,}={0,2})$/.exec(secret.trim()) ?? [];
  if (!encoded) {
    throw calledWrongly(
      'DESKSIDE_SIGNING_SECRET is no signing secret.',
      'Give the app’s secret as its host shows it, beginning with whsec_.',
    );
  }
  const key = Buffer.from(encoded, 'base64');
  return (input, init = {}) => {
    const id = `msg_${randomUUID()}`;
    const timestamp = String(Math.floor(Date.now() / 1000));
    const headers = new Headers(init.headers);
    headers.set('webhook-id', id);
    headers.set('webhook-timestamp', timestamp);
    const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${bodyText(init.body)}`);
    headers.set('webhook-signature', `v1,${signature.digest('base64')}`);
    return fetch(input, { ...init, headers });
  };
}

function bodyText(body: RequestInit['body']): string {
  return typeof body === 'string' ? body : '';
}
