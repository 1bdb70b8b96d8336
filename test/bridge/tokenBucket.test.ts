import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenBucket } from '../../src/bridge/tokenBucket.js';

/** A bucket with a clock that stands until it is moved. */
function bucket(burst?: number, perSecond?: number) {
  let time = 0;
  const made = tokenBucket(burst, perSecond, () => time);
  const takeAll = (): number => {
    let count = 0;
    while (made.take()) count++;
    return count;
  };
  return {
    ...made,
    takeAll,
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

describe('a token bucket', () => {
  it('lets ten through at once, and then ten a second', () => {
    const { takeAll, wait } = bucket();
    expect(takeAll()).toBe(10);
    wait(99);
    expect(takeAll()).toBe(0);
    wait(1);
    expect(takeAll()).toBe(1);
    wait(500);
    expect(takeAll()).toBe(5);
  });

  it('never saves up more than its burst', () => {
    const { takeAll, wait } = bucket();
    wait(3_600_000);
    expect(takeAll()).toBe(10);
  });

  it('tells when there is room again, to the millisecond', () => {
    const { take, takeAll, readyIn, wait } = bucket(3, 7);
    expect(readyIn()).toBe(0);
    takeAll();
    const milliseconds = readyIn();
    wait(milliseconds - 1);
    expect(take()).toBe(false);
    wait(1);
    expect(readyIn()).toBe(0);
    expect(take()).toBe(true);
  });

  it('never lets more through than its burst and its rate, however it is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2000 }), { maxLength: 60 }), (waits) => {
        const { takeAll, wait } = bucket(5, 20);
        let passed = takeAll();
        let time = 0;
        for (const milliseconds of waits) {
          wait(milliseconds);
          time += milliseconds;
          passed += takeAll();
          expect(passed).toBeLessThanOrEqual(5 + (time / 1000) * 20 + 1e-6);
        }
      }),
    );
  });
});
