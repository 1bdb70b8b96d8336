// @vitest-environment node
import { createStore, type Database } from 'deskside/server';
import { describe, expect, it } from 'vitest';
import { paths, testHost } from './support/testHost.js';

const refusal = (code: string, more: ErrorOptions = {}) =>
  Object.assign(new Error('duplicate key value: Key (name)=(CANARY) already exists.', more), { code });

/** A host whose database refuses everything with this error. */
async function refusedBy(error: unknown) {
  let isReady = false;
  const refuse = () => {
    if (isReady) throw error;
  };
  const database: Database = {
    async query() {
      refuse();
      return [];
    },
    async transaction(run) {
      refuse();
      return run(database);
    },
    close: async () => undefined,
  };
  const store = await createStore(database);
  isReady = true;
  const test = testHost(store);
  const app = { title: 'Orders', content: [{ type: 'frame', url: 'https://orders.example/' }] };
  const answers = [
    await test.call('POST', paths.panelApps('1'), { name: 'CRM' }),
    await test.call('DELETE', paths.change('1', 'a', 'v', 'i')),
    await test.call('POST', paths.apps('1'), app),
  ];
  test.expectNoLeak();
  return { answers, events: test.events };
}

describe('what the database refuses', () => {
  it.each([
    ['a character that it cannot keep', '22021', 400, 'bad_request', 'Take it out'],
    ['an escape that it cannot keep', '22P05', 400, 'bad_request', 'Take it out'],
    ['a record whose owner is gone', '23503', 409, 'conflict', 'Load it anew'],
    ['a record that is there already', '23505', 409, 'conflict', 'Load it anew'],
    ['changes that cross', '40001', 503, 'internal', 'Try again'],
    ['a deadlock', '40P01', 503, 'internal', 'Try again'],
    ['a lock that somebody else has', '55P03', 503, 'internal', 'Try again'],
  ])('is told in words, and logged without them: %s', async (_, sqlState, status, code, cure) => {
    // a library that writes SQL has the driver's error as the cause of its own
    for (const error of [refusal(sqlState), new Error('Failed query: CANARY', { cause: refusal(sqlState) })]) {
      const { answers, events } = await refusedBy(error);
      for (const answer of answers) {
        expect([answer.status, answer.body]).toEqual([
          status,
          expect.objectContaining({
            code,
            detail: expect.stringMatching(new RegExp(`Nothing was saved\\. .*${cure}`)),
          }),
        ]);
        expect(answer.headers.get('retry-after')).toBe(status === 503 ? '1' : null);
      }
      expect(events).toMatchObject(answers.map(() => ({ status, code, error: { name: 'Error', code: sqlState } })));
    }
  });

  it.each(['42P01', '53300', 'ECONNREFUSED'])(
    'is a fault of the host when nobody who asks can mend it: %s',
    async (code) => {
      const { answers } = await refusedBy(refusal(code));
      expect(answers.map(({ status }) => status)).toEqual([500, 500, 500]);
    },
  );

  it('is not what the helpdesk’s own database refuses while it is asked who calls', async () => {
    const database: Database = {
      query: async () => [],
      transaction: async (run) => run(database),
      close: async () => undefined,
    };
    const test = testHost(await createStore(database), { authorize: () => Promise.reject(refusal('23505')) });
    expect((await test.call('POST', paths.panelApps('1'), { name: 'CRM' })).status).toBe(500);
  });
});
