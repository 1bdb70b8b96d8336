import { array, assert, integer, property, uint8Array } from 'fast-check';
import { expect, it } from 'vitest';
import { frameHead, frameReader } from '../../../src/server/node/python/frames.js';

it('reads whole frames however the bytes are cut', () => {
  assert(
    property(array(uint8Array({ maxLength: 50 }), { maxLength: 10 }), integer({ min: 1, max: 60 }), (bodies, step) => {
      const bytes = Buffer.concat(bodies.flatMap((body) => [frameHead(body), body]));
      const read: Buffer[] = [];
      const take = frameReader(50, {
        onFrame: (body) => read.push(Buffer.from(body)),
        onTooLarge: () => expect.fail(),
      });
      for (let at = 0; at < bytes.length; at += step) take(bytes.subarray(at, at + step));
      expect(read).toEqual(bodies.map((body) => Buffer.from(body)));
    }),
  );
});

it('reads nothing more once a frame is announced that is too large', () => {
  const heard: string[] = [];
  const take = frameReader(5, { onFrame: () => heard.push('frame'), onTooLarge: () => heard.push('too large') });
  take(Buffer.from([0, 0, 0, 6, 1, 1, 1, 1, 1, 1]));
  take(Buffer.from([0, 0, 0, 1, 1]));
  expect(heard).toEqual(['too large']);
});
