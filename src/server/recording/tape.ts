import type { RecordedResponse } from '../../wire/index.js';
import type { Hide } from './secretTexts.js';

/** Keeps what is heard of an answer, so that it is there when the rest never comes. */
export interface Tape {
  /** Keeps status and headers. */
  hear(response: Response): void;
  /** Keeps a piece of the body. */
  readonly keep: (piece: Uint8Array) => void;
  /** Says that the body was read to its end. */
  end(): void;
  /** What was heard; `null` when nothing was. */
  response(): RecordedResponse | null;
}

/** Headers that let somebody in. */
const secret = /^(set-cookie2?|authorization|proxy-authorization|authentication-info|proxy-authentication-info)$/;

/**
 * Makes an empty tape.
 *
 * @param maxBytes - of the body no more is kept
 * @param keeps - which headers are kept, by their lower-case names
 */
export function newTape(maxBytes: number, hide: Hide, keeps: (name: string) => boolean = () => true): Tape {
  let answer: Response | null = null;
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  let isWhole = false;
  return {
    hear(response) {
      answer = response;
    },
    keep(piece) {
      pieces.push(piece);
      bytes += piece.byteLength;
    },
    end() {
      isWhole = bytes <= maxBytes;
    },
    response() {
      if (!answer) return null;
      const kept = [...answer.headers].filter(([name]) => !secret.test(name) && keeps(name));
      const headers = Object.fromEntries(kept.map(([name, value]) => [name, hide(value)]));
      return { status: answer.status, headers, text: hide(textOf(pieces, maxBytes), !isWhole), bytes };
    },
  };
}

/** Whatever the bytes are: one that is no UTF-8 becomes "\ufffd". */
function textOf(pieces: readonly Uint8Array[], maxBytes: number): string {
  const decoder = new TextDecoder();
  let left = maxBytes;
  const texts = pieces.map((piece) => {
    const part = piece.subarray(0, left);
    left -= part.byteLength;
    return decoder.decode(part, { stream: true });
  });
  return texts.join('') + decoder.decode();
}
