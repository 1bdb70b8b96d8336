import { toBase64url } from '../keys/base64url.js';

/** 256 random bits as text. */
export function randomText(): string {
  return toBase64url(crypto.getRandomValues(new Uint8Array(32)));
}

/** The SHA-256 of a text: what is stored of a secret that only has to be recognised. */
export async function sha256(text: string): Promise<string> {
  return toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}
