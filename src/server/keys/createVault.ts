import { defaultKeys } from '#host-defaults';
import { HostError } from '../hostError.js';
import type { Vault, VaultPurpose } from '../vault.js';
import { fromBase64url, toBase64url } from './base64url.js';
import { deriveBytes } from './deriveBytes.js';
import type { MessageKey } from './derivedKeys.js';
import { type HostKey, type Keyring, readKeys, type UsableKey } from './keyring.js';

const utf8 = new TextEncoder();
// What was sealed, a byte order mark at its beginning included.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Encrypts with AES-256-GCM. A sealed text is `v1.<key id>.<salt>.<iv>.<ciphertext>`: every one has a key of
 * its own, derived by HKDF-SHA-256 from the host's key and a random salt, and opens for the account, app, install and
 * use that it was sealed for and for nothing else.
 *
 * @param keys - the first one seals, all of them open
 * @throws HostError `invalid_option` when a key cannot be used
 */
export function createVault(keys: readonly HostKey[]): Vault {
  const ring = readKeys(keys);
  const kept: DerivedKeys = new Map();
  return {
    async seal(plain, purpose) {
      const key = await ring.first();
      const salt = crypto.getRandomValues(new Uint8Array(32));
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const bytes = await (await messageKey(key, salt)).seal(iv, bound(key.id, purpose), utf8.encode(plain));
      return ['v1', key.id, ...[salt, iv, bytes].map(toBase64url)].join('.');
    },
    async open(sealed, purpose) {
      try {
        return await opened(ring, kept, sealed, purpose);
      } catch {
        // One error for whatever is wrong, without a cause: which step failed would help only whoever forges.
        throw new HostError(
          'unreadable_secret',
          'A sealed text cannot be opened: it was changed, it belongs to something else, or its key is not among the "keys". Put the key back, or save the secret again.',
        );
      }
    },
  };
}

/** The id of the key that a text was sealed with; `null` when it is no sealed text. */
export function keyIdOf(sealed: string): string | null {
  const [version, id, ...rest] = sealed.split('.');
  return version === 'v1' && id && rest.length === 3 ? id : null;
}

async function opened(ring: Keyring, kept: DerivedKeys, sealed: string, purpose: VaultPurpose): Promise<string> {
  const id = keyIdOf(sealed) ?? '';
  const [salt, iv, ciphertext] = sealed.split('.').slice(2).map(fromBase64url);
  const key = await ring.find(id);
  if (!key || !salt || salt.byteLength !== 32 || !iv || iv.byteLength !== 12 || !ciphertext) throw new Error(id);
  return decoder.decode(await (await keptKey(kept, sealed, key, salt)).open(iv, bound(id, purpose), ciphertext));
}

/** Keys of sealed texts that were opened lately; they cannot be read out. Deriving one takes longer than opening. */
type DerivedKeys = Map<string, MessageKey>;
const mostKept = 1_000;

async function keptKey(
  kept: DerivedKeys,
  sealed: string,
  key: UsableKey,
  salt: Uint8Array<ArrayBuffer>,
): Promise<MessageKey> {
  const place = sealed.slice(0, sealed.indexOf('.', key.id.length + 4));
  const derived = kept.get(place) ?? (await messageKey(key, salt));
  kept.delete(place);
  kept.set(place, derived);
  if (kept.size > mostKept) kept.delete(kept.keys().next().value ?? '');
  return derived;
}

async function messageKey(key: UsableKey, salt: Uint8Array<ArrayBuffer>): Promise<MessageKey> {
  return defaultKeys.messageKey(await deriveBytes(key, salt, 'deskside vault v1'));
}

/** What a sealed text is bound to, written in one way whatever the order of the members. */
function bound(keyId: string, purpose: VaultPurpose): Uint8Array<ArrayBuffer> {
  const members = Object.entries(purpose).sort(([a], [b]) => (a < b ? -1 : 1));
  return utf8.encode(JSON.stringify(['deskside', 'v1', keyId, members]));
}
