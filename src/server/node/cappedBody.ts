import type { Transform } from 'node:stream';
import type { Dispatcher } from 'undici';
import { unpacking } from './unpacking.js';

/** Takes a body as it comes, unpacks it and keeps it up to a cap. */
export interface CappedBody {
  take(piece: Uint8Array, controller: Pick<Dispatcher.DispatchController, 'pause' | 'resume'>): void;
  /** The sender is done. */
  end(): void;
  /** Nobody waits for it any more. */
  drop(): void;
}

/** Who waits for a body. */
interface Reader {
  /** All of it, or `null` when there is more than the cap. */
  readonly done: (bytes: Uint8Array | null) => void;
  readonly failed: (error: Error) => void;
}

/** Makes the place for a body of at most so many bytes, counted after unpacking. */
export function cappedBody(encoding: string | null, maxBytes: number, { done, failed }: Reader): CappedBody {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let unpacker: Transform | null | undefined;
  const keep = (piece: Uint8Array) => {
    size += piece.byteLength;
    if (size > maxBytes) done(null);
    else pieces.push(piece);
  };
  const finish = () => done(pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces));
  return {
    take(piece, controller) {
      if (unpacker === undefined) {
        unpacker = unpacking(encoding, piece);
        unpacker?.on('data', keep).on('end', finish).on('error', failed);
      }
      if (!unpacker) return keep(piece);
      if (unpacker.write(piece)) return;
      controller.pause();
      unpacker.once('drain', () => controller.resume());
    },
    end: () => (unpacker ? unpacker.end() : finish()),
    drop: () => unpacker?.destroy(),
  };
}
