import { HostError } from '../hostError.js';
import { fromBase64url, toBase64url } from './base64url.js';

/** A key of the host, from your secret manager. */
export interface HostKey {
  /** Stands in every text sealed with it: letters, digits, `_` and `-`, at most 32. Never give it to another secret. */
  readonly id: string;
  /** 32 random bytes as base64url or base64: what {@link createHostKey} makes, or `openssl rand -base64 32`. */
  readonly secret: string;
}

/** A key that can be used. */
export interface UsableKey {
  readonly id: string;
  /** For HKDF: every use derives a key of its own. */
  readonly material: CryptoKey;
}

/** Keys by their ids. The first one seals; all of them open. */
export interface Keyring {
  readonly first: () => Promise<UsableKey>;
  readonly find: (id: string) => Promise<UsableKey> | undefined;
  readonly all: () => Promise<readonly UsableKey[]>;
}

/** Makes a key. Print it once and keep it where your other secrets are; whoever loses it loses every credential. */
export function createHostKey(id: string = new Date().toISOString().slice(0, 10)): HostKey {
  return { id, secret: toBase64url(crypto.getRandomValues(new Uint8Array(32))) };
}

/**
 * Reads the host's keys.
 *
 * @throws HostError `invalid_option`
 */
export function readKeys(keys: readonly HostKey[]): Keyring {
  const ids = keys.map(({ id }) => id);
  if (keys.length === 0) throw wrong('there is none. Make one with createHostKey()');
  if (new Set(ids).size < ids.length) throw wrong('two of them have the same id');
  const usable = new Map(keys.map(({ id, secret }) => [id, importLazily(id, secret)]));
  const get = (id: string) => usable.get(id)?.();
  return {
    first: () => get(ids[0] ?? '') as Promise<UsableKey>,
    find: get,
    all: () => Promise.all([...usable.values()].map((load) => load())),
  };
}

function importLazily(id: string, secret: string): () => Promise<UsableKey> {
  if (typeof id !== 'string' || !/^[\w-]{1,32}$/.test(id)) {
    throw wrong('an id must be 1 to 32 letters, digits, "_" or "-"');
  }
  const plain = typeof secret === 'string' ? secret.trim().replaceAll('+', '-').replaceAll('/', '_') : '';
  const bytes = fromBase64url(plain.replace(/=+$/, ''));
  if (bytes?.byteLength !== 32) throw wrong(`the secret of "${id}" is not 32 bytes in base64`);
  let key: Promise<UsableKey> | undefined;
  return () =>
    (key ??= crypto.subtle
      .importKey('raw', bytes, 'HKDF', false, ['deriveBits'])
      .then((material) => ({ id, material })));
}

function wrong(what: string): HostError {
  return new HostError('invalid_option', `createHost: the option "keys" cannot be used: ${what}.`);
}
