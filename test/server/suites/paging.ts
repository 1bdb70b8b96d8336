import { expect, it } from 'vitest';
import { addPanel } from '../support/panel.js';
import type { World } from '../support/storeSuite.js';
import { type Answer, paths, testHost, unique } from '../support/testHost.js';

/** How many of each the account has. */
const count = 7;

/** An account with seven installs, seven dashboard apps and seven widgets. */
async function fill({ store, test }: World): Promise<string> {
  const account = unique('account');
  const { appId, versionId } = await addPanel(store, 'https://crm.example.com');
  const content = [{ type: 'frame', url: 'https://orders.example/' }];
  const source = { type: 'python', script: 'pass' };
  for (let made = 0; made < count; made += 1) {
    await test.call('POST', paths.create(account, appId, versionId), { channelIds: [], status: 'inactive' });
    await test.call('POST', paths.apps(account), { title: `App ${made}`, content });
    await test.call('POST', paths.widgets(account), { name: `Widget ${made}`, source });
  }
  return account;
}

const lists = (account: string) => [paths.list(account), paths.apps(account), paths.widgets(account)];
const rows = ({ body }: Answer) => body as readonly unknown[];
/** Where the next page is, as `Link` says. */
const next = ({ headers }: Answer) => /^<([^<>]+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];

/** `?page=` and `?per_page=` of the three lists. */
export function paging(world: () => World): void {
  let account: string;
  it('gives a list as a whole to whoever does not ask for a page', async () => {
    account = await fill(world());
    for (const path of lists(account)) {
      const answer = await world().test.call('GET', path);
      expect([answer.status, rows(answer).length, answer.headers.get('link')]).toEqual([200, count, null]);
    }
  });

  it.each([1, 2, 3, 6, 7])('leads through a list %i at a time, and leaves nothing out', async (size) => {
    const { test } = world();
    for (const path of lists(account)) {
      const whole = rows(await test.call('GET', path));
      const found: unknown[] = [];
      let pages = 0;
      for (let at: string | undefined = `${path}?per_page=${size}`; at !== undefined; pages += 1) {
        const answer: Answer = await test.call('GET', at);
        expect(rows(answer).length).toBeLessThanOrEqual(size);
        found.push(...rows(answer));
        at = next(answer);
      }
      expect(found).toEqual(whole);
      expect(pages).toBe(Math.ceil(count / size));
    }
  });

  it('gives the page that is asked for, of 500 when its size is not, and an empty one behind the last', async () => {
    const { test } = world();
    for (const path of lists(account)) {
      const whole = rows(await test.call('GET', path));
      const page = async (query: string) => rows(await test.call('GET', `${path}?${query}`));
      expect(await page('page=2&per_page=3')).toEqual(whole.slice(3, 6));
      expect(await page('page=1')).toEqual(whole);
      expect(await page('per_page=500')).toEqual(whole);
      expect(await page('page=3&per_page=7')).toEqual([]);
      expect(await page('page=1000000&per_page=500')).toEqual([]);
    }
  });

  it('names the next page by its whole path, with what else was asked', async () => {
    const { store } = world();
    const test = testHost(store, { basePath: '/helpdesk' });
    const path = `/helpdesk${paths.widgets(account)}`;
    const answer = await test.call('GET', `${path}?per_page=3&sort=%3E%0D%0Ax&page=1`);
    expect(next(answer)).toBe(`${path}?per_page=3&sort=%3E%0D%0Ax&page=2`);
  });

  it.each([
    'page=0',
    'page=-1',
    'page=1.5',
    'page=',
    'page=one',
    'page=1e3',
    'page=0x1',
    'page=1000001',
    'page=99999999999999999999',
    'per_page=0',
    'per_page=501',
    'per_page=',
    'per_page=5%20',
    'page=1&per_page=all',
    "page=1'%20or%20true--",
  ])('refuses ?%s, and says what it takes', async (query) => {
    const { test } = world();
    for (const path of lists(account)) {
      const answer = await test.call('GET', `${path}?${query}`);
      expect([answer.status, answer.body]).toEqual([
        400,
        expect.objectContaining({
          code: 'bad_request',
          detail: expect.stringMatching(
            /^The query "(page|per_page)" must be a whole number from 1 to (500|1000000)\.$/,
          ),
        }),
      ]);
    }
  });

  it('leads into no other account’s list', async () => {
    const { test } = world();
    for (const path of lists(unique('account'))) {
      expect(rows(await test.call('GET', `${path}?page=1&per_page=500`))).toEqual([]);
    }
  });
}
