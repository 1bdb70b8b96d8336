import { expect } from 'vitest';

/** Waits for a value, as long as a busy machine may need. */
export const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 10_000 });
