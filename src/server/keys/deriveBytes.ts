import type { UsableKey } from './keyring.js';

const utf8 = new TextEncoder();

/** 32 bytes for one use of a key (HKDF-SHA-256). */
export async function deriveBytes(
  { material }: UsableKey,
  salt: Uint8Array<ArrayBuffer>,
  use: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8.encode(use) };
  return new Uint8Array(await crypto.subtle.deriveBits(derivation, material, 256));
}
