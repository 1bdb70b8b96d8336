import { createCipheriv, createDecipheriv, createHmac, createSecretKey } from 'node:crypto';
import type { KeyMaker } from '../keys/derivedKeys.js';

const algorithm = 'aes-256-gcm';
const tagBytes = 16;
const tagLength = { authTagLength: tagBytes };

/**
 * Keys of Node itself. They work at once: WebCrypto hands each text to another thread, which takes many times as long as
 * sealing it.
 */
export const nodeKeys: KeyMaker = {
  messageKey(bytes) {
    const key = createSecretKey(bytes);
    return {
      seal(iv, bound, plain) {
        const cipher = createCipheriv(algorithm, key, iv, tagLength).setAAD(bound);
        return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
      },
      open(iv, bound, sealed) {
        const end = sealed.byteLength - tagBytes;
        if (end < 0) throw new Error('There is no tag.');
        const decipher = createDecipheriv(algorithm, key, iv, tagLength).setAAD(bound);
        decipher.setAuthTag(sealed.subarray(end));
        return Buffer.concat([decipher.update(sealed.subarray(0, end)), decipher.final()]);
      },
    };
  },
  signingKey(bytes) {
    const key = createSecretKey(bytes);
    return { sign: (content) => createHmac('sha256', key).update(content).digest() };
  },
};
