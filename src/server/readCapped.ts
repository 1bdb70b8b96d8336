/**
 * Reads a body up to a cap, counted in decoded bytes; `content-length` counts encoded ones and may lie. At the cap the
 * reading stops and the sender is told to stop.
 *
 * @param keep - told of each piece as it comes, the one that goes over the cap included
 * @returns the bytes, or `null` when there are more than `maxBytes`
 */
export async function readCapped(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
  keep?: (piece: Uint8Array) => void,
): Promise<Uint8Array | null> {
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    keep?.(next.value);
    size += next.value.byteLength;
    if (size > maxBytes) {
      // Not awaited: a sender that ignores the cancellation must not hold the answer.
      reader.cancel().catch(() => undefined);
      return null;
    }
    chunks.push(next.value);
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/** Kept: making one takes longer than most texts do. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The bytes as UTF-8 text without a byte order mark, or `null` when they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}
