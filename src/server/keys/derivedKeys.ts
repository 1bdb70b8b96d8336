type Bytes = Uint8Array<ArrayBuffer>;

/** A derived key that seals and opens one text (AES-256-GCM); the tag stands behind the ciphertext. */
export interface MessageKey {
  /** @param bound - what the text is bound to: it opens with the same and nothing else */
  seal(iv: Bytes, bound: Bytes, plain: Bytes): Uint8Array | Promise<Uint8Array>;
  /** Throws when the text was changed, or is bound to something else. */
  open(iv: Bytes, bound: Bytes, sealed: Bytes): Uint8Array | Promise<Uint8Array>;
}

/** A derived key that signs (HMAC-SHA-256). */
export interface SigningKey {
  sign(content: Bytes): Uint8Array | Promise<Uint8Array>;
}

/** What a platform makes of 32 derived bytes. */
export interface KeyMaker {
  messageKey(bytes: Bytes): MessageKey | Promise<MessageKey>;
  signingKey(bytes: Bytes): SigningKey | Promise<SigningKey>;
}

/** Keys of WebCrypto, which is there on every platform. They cannot be read out. */
export const webKeys: KeyMaker = {
  async messageKey(bytes) {
    const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
    const parameters = (iv: Bytes, additionalData: Bytes) => ({ name: 'AES-GCM', iv, additionalData });
    return {
      seal: async (iv, bound, plain) => new Uint8Array(await crypto.subtle.encrypt(parameters(iv, bound), key, plain)),
      open: async (iv, bound, sealed) =>
        new Uint8Array(await crypto.subtle.decrypt(parameters(iv, bound), key, sealed)),
    };
  },
  async signingKey(bytes) {
    const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    return { sign: async (content) => new Uint8Array(await crypto.subtle.sign('HMAC', key, content)) };
  },
};
