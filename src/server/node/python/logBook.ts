import { StringDecoder } from 'node:string_decoder';

const maxLines = 1000;
const maxKeptBytes = 65_536;

/** What a script prints, within bounds. */
export interface LogBook {
  /** Takes what was printed. @returns whether the script may go on */
  add(chunk: Buffer): boolean;
  lines(): string[];
}

/** Keeps the first thousand lines and 64 KB; after `maxBytes` the script must end. */
export function logBook(maxBytes: number): LogBook {
  const decoder = new StringDecoder('utf8');
  let text = '';
  let kept = 0;
  let printed = 0;
  return {
    add(chunk) {
      const room = chunk.subarray(0, maxKeptBytes - kept);
      kept += room.length;
      printed += chunk.length;
      text += decoder.write(room);
      return printed <= maxBytes;
    },
    lines() {
      const lines = text.split(/\r?\n/);
      if (lines.at(-1) === '') lines.pop();
      const isCut = lines.length > maxLines || printed > kept;
      return isCut ? [...lines.slice(0, maxLines), '… cut: the script printed more than is kept.'] : lines;
    },
  };
}
