import { defaultKeys } from '#host-defaults';
import { toBase64url } from '../keys/base64url.js';
import { deriveBytes } from '../keys/deriveBytes.js';
import type { SigningKey } from '../keys/derivedKeys.js';
import { type HostKey, readKeys, type UsableKey } from '../keys/keyring.js';

/** Signs requests, so that an endpoint can tell the host from anybody else who knows its address. */
export interface RequestSigner {
  /** The three headers of Standard Webhooks for a body. `id` stays the same when the same call is made again. */
  headers(appId: string, id: string, body: string): Promise<Record<string, string>>;
}

const utf8 = new TextEncoder();
/** Apps whose signing keys are kept: deriving them takes longer than signing. */
const mostKept = 1_000;

/**
 * Signs as Standard Webhooks 1.0 says (`webhook-id`, `webhook-timestamp`, `webhook-signature`). Each app has a secret of
 * its own, derived from the host's keys; while there are several keys there is a signature for each, so that an
 * integrator can change over in their own time.
 */
export function requestSigner(keys: readonly HostKey[]): RequestSigner {
  const ring = readKeys(keys);
  const kept = new Map<string, Promise<readonly SigningKey[]>>();
  const signingKeys = (appId: string): Promise<readonly SigningKey[]> => {
    const known = kept.get(appId) ?? ring.all().then((all) => Promise.all(all.map((key) => signingKey(key, appId))));
    kept.delete(appId);
    kept.set(appId, known);
    if (kept.size > mostKept) kept.delete(kept.keys().next().value ?? '');
    return known;
  };
  return {
    async headers(appId, id, body) {
      const timestamp = Math.floor(Date.now() / 1000);
      const content = utf8.encode(`${id}.${timestamp}.${body}`);
      const signatures = (await signingKeys(appId)).map(async (key) => `v1,${base64(await key.sign(content))}`);
      return {
        'webhook-id': id,
        'webhook-timestamp': String(timestamp),
        'webhook-signature': (await Promise.all(signatures)).join(' '),
      };
    },
  };
}

async function signingKey(key: UsableKey, appId: string): Promise<SigningKey> {
  return defaultKeys.signingKey(await secretBytes(key, appId));
}

/**
 * The secret with which an app's endpoint verifies requests: `whsec_…`, as every Standard Webhooks library takes it. Give
 * it to the integrator over a safe way.
 *
 * @param keys - the host's keys; the first one counts
 */
export async function signingSecret(keys: readonly HostKey[], appId: string): Promise<string> {
  return `whsec_${base64(await secretBytes(await readKeys(keys).first(), appId))}`;
}

function secretBytes(key: UsableKey, appId: string): Promise<Uint8Array<ArrayBuffer>> {
  return deriveBytes(key, new Uint8Array(32), `deskside webhook v1 ${appId}`);
}

function base64(bytes: Uint8Array): string {
  const text = toBase64url(bytes).replaceAll('-', '+').replaceAll('_', '/');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}
