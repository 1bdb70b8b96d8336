import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';

/**
 * What unpacks a body, as `fetch` does it: leniently at the end, since servers break off there. `null` for a body that is
 * not packed, or in a way that nobody asked for.
 *
 * @param first - the beginning of the body: "deflate" is written in two ways
 */
export function unpacking(encoding: string | null, first: Uint8Array): Transform | null {
  const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH } = zlib.constants;
  const lenient = { flush: Z_SYNC_FLUSH, finishFlush: Z_SYNC_FLUSH };
  switch (encoding?.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return zlib.createGunzip(lenient);
    case 'deflate':
      return ((first[0] ?? 0) & 0x0f) === 8 ? zlib.createInflate(lenient) : zlib.createInflateRaw(lenient);
    case 'br':
      return zlib.createBrotliDecompress({ flush: BROTLI_OPERATION_FLUSH, finishFlush: BROTLI_OPERATION_FLUSH });
    default:
      return null;
  }
}
