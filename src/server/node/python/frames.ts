/** What goes before the bytes of a frame in the channel: how many they are. */
export function frameHead(body: Uint8Array): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(body.length);
  return head;
}

/** What becomes of the bytes of a channel. */
export interface FrameHandlers {
  onFrame(body: Buffer): void;
  /** A frame is announced that is larger than any may be: whatever comes after it is not read. */
  onTooLarge(): void;
}

/** Takes the bytes as they come and hands on whole frames. */
export function frameReader(maxBytes: number, { onFrame, onTooLarge }: FrameHandlers): (chunk: Buffer) => void {
  let parts: Buffer[] = [];
  let size = 0;
  let wanted = 4;
  let isHead = true;
  let isBroken = false;
  return (chunk) => {
    if (isBroken) return;
    parts.push(chunk);
    size += chunk.length;
    while (size >= wanted) {
      const bytes = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts, size);
      const part = bytes.subarray(0, wanted);
      parts = [bytes.subarray(wanted)];
      size -= wanted;
      wanted = isHead ? part.readUInt32BE() : 4;
      if (!isHead) onFrame(part);
      else if (wanted > maxBytes) {
        isBroken = true;
        return onTooLarge();
      }
      isHead = !isHead;
    }
  };
}
