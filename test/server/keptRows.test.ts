// @vitest-environment node
import { createPgliteStore } from 'deskside/server/node';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type KeptRows, keptRows } from '../../src/server/node/keptRows.js';
import { startTimeout } from './support/storeSuite.js';

interface Row {
  readonly size: number;
}

/** A database of one number, whose answers come when they are let go. */
function openNumber() {
  let stored = 1;
  const rows: KeptRows = keptRows();
  const asked = vi.fn();
  const read = (params: readonly unknown[] = [], wait?: Promise<void>) =>
    rows.reading<Row>('select size', params, async () => {
      asked();
      const found = [{ size: stored }];
      await wait;
      return found;
    });
  const write = (size: number, wait?: Promise<void>) =>
    rows.changing(async () => {
      await wait;
      stored = size;
    });
  return { read, write, asked };
}

/** A promise that is kept when one says so. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

describe('rows that are kept for a database of one process', () => {
  it('are not read again while nothing changes, for each set of parameters', async () => {
    const { read, asked } = openNumber();
    for (const params of [[1], [1], [2], [1], ['1']]) expect(await read(params)).toEqual([{ size: 1 }]);
    expect(asked).toHaveBeenCalledTimes(3);
  });

  it('are read again after each change, and after one that failed', async () => {
    const { read, write, asked } = openNumber();
    await read();
    await write(2);
    expect(await read()).toEqual([{ size: 2 }]);
    await expect(write(3, Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    await read();
    expect(asked).toHaveBeenCalledTimes(3);
  });

  it('are not kept when something changed while they were read', async () => {
    const { read, write } = openNumber();
    const slow = gate();
    const early = read([], slow.opened);
    await write(2);
    slow.open();
    expect(await early).toEqual([{ size: 1 }]);
    expect(await read()).toEqual([{ size: 2 }]);
  });

  it('are not kept when they were read while something changed', async () => {
    const { read, write } = openNumber();
    const slow = gate();
    const writing = write(2, slow.opened);
    await read();
    slow.open();
    await writing;
    expect(await read()).toEqual([{ size: 2 }]);
  });

  it('are copies: whoever changes one changes nobody else’s', async () => {
    const { read } = openNumber();
    for (let time = 0; time < 3; time += 1) {
      const [row] = await read();
      expect(row).toEqual({ size: 1 });
      Object.assign(row ?? {}, { size: 9 });
    }
  });
});

describe('the embedded database', () => {
  let store: Awaited<ReturnType<typeof createPgliteStore>>;
  beforeAll(async () => {
    store = await createPgliteStore();
    await store.database.query('create table kept_number (size integer)');
    await store.database.query('insert into kept_number values (0)');
  }, startTimeout);
  afterAll(() => store.close());

  const read = async (): Promise<number> => {
    const [row] = await store.database.query<Row>('select size from kept_number', [], { keep: true });
    return row?.size ?? -1;
  };

  it('never gives a row that is older than a change that was acknowledged before', { timeout: 60_000 }, async () => {
    let last = 0;
    const steps = fc.array(fc.constantFrom('read', 'write', 'transaction', 'wait'), { maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(steps, async (order) => {
        const running: Promise<unknown>[] = [];
        let acknowledged = last;
        for (const step of order) {
          const next = last + 1;
          const sql = 'update kept_number set size = $1';
          if (step === 'read') {
            const atLeast = acknowledged;
            running.push(read().then((size) => expect(size).toBeGreaterThanOrEqual(atLeast)));
          } else if (step === 'wait') {
            await Promise.all(running);
            acknowledged = last;
            expect(await read()).toBe(last);
          } else {
            last = next;
            running.push(
              step === 'write'
                ? store.database.query(sql, [next])
                : store.database.transaction((tx) => tx.query(sql, [next])),
            );
          }
        }
        await Promise.all(running);
        expect(await read()).toBe(last);
      }),
      { numRuns: 40 },
    );
  });
});
