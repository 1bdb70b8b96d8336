import { expect, it } from 'vitest';
import type { World } from '../support/storeSuite.js';
import { paths, type TestHost, unique } from '../support/testHost.js';

const orders = { title: 'Customer Orders', content: [{ type: 'frame', url: 'https://orders.example/app' }] };

async function addApp({ call }: TestHost, account: string): Promise<number> {
  const { body } = await call('POST', paths.apps(account), orders);
  return (body as { id: number }).id;
}

/** Every call on dashboard apps, on the app of this number. */
const routes = (account: string, id: number | string): [string, string, unknown][] => [
  ['GET', paths.apps(account), undefined],
  ['POST', paths.apps(account), orders],
  ...routesOfOne(account, id),
];
const routesOfOne = (account: string, id: number | string): [string, string, unknown][] => [
  ['GET', paths.app(account, id), undefined],
  ['PATCH', paths.app(account, id), { title: 'Taken over' }],
  ['PUT', paths.app(account, id), { title: 'Taken over' }],
  ['DELETE', paths.app(account, id), undefined],
];

/** Every route of dashboard apps × {no auth, other account, may not write, unknown number}. */
export function dashboardAppIsolation(world: () => World): void {
  it('shows dashboard apps to nobody who is not signed in, and to nobody of another account', async () => {
    const { test } = world();
    const account = unique('account');
    const id = await addApp(test, account);
    for (const [method, path, body] of routes(account, id)) {
      const nobody = await test.call(method, path, body, '');
      expect([nobody.status, nobody.body]).toEqual([
        401,
        expect.objectContaining({ code: 'unauthorized', error: expect.stringContaining('Sign in') }),
      ]);
      const stranger = await test.call(method, path, body, unique('stranger'));
      expect([stranger.status, stranger.body]).toEqual([
        403,
        expect.objectContaining({ code: 'forbidden', error: expect.stringContaining('may not') }),
      ]);
      const nowhere = await test.call(method, path.replace(account, 'nowhere'), body, unique('stranger'));
      expect(nowhere.text).toBe(stranger.text);
    }
    expect((await test.call('GET', paths.apps(account))).body).toMatchObject([{ id, ...orders }]);
  });

  it('lets who may only read dashboard apps read them', async () => {
    const { test } = world();
    const account = unique('account');
    const id = await addApp(test, account);
    for (const [method, path, body] of routes(account, id)) {
      const { status } = await test.call(method, path, body, `${account}:viewer`);
      expect([method, status]).toEqual([method, method === 'GET' ? 200 : 403]);
    }
    expect((await test.call('GET', paths.apps(account))).body).toMatchObject([{ id, ...orders }]);
  });

  it('answers the number of another account’s app exactly as one that does not exist', async () => {
    const { test } = world();
    const [theirs, mine] = [unique('account'), unique('account')];
    const id = await addApp(test, theirs);
    const ids = [
      id,
      2_000_000_000,
      2 ** 31,
      '999999999999999',
      '0',
      '-1',
      '1.5',
      '1e0',
      `0${id}`,
      'one',
      'x'.repeat(5000),
      '%00',
      "'%20or%20true--",
    ];
    const requests = [
      ...ids.flatMap((each) => routesOfOne(mine, each)),
      // what is not a route
      ['DELETE', paths.apps(mine), undefined] as const,
      ['POST', paths.app(mine, id), orders] as const,
      ['GET', `${paths.app(mine, id)}/edit`, undefined] as const,
    ];
    const answers = await Promise.all(requests.map(([method, path, body]) => test.call(method, path, body)));
    expect(answers.map(({ status }) => status)).toEqual(requests.map(() => 404));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.body).toMatchObject({ code: 'not_found', error: expect.stringContaining('no such thing') });
    expect((await test.call('GET', paths.apps(mine))).body).toEqual([]);
    expect((await test.call('GET', paths.app(theirs, id))).body).toMatchObject({ id, ...orders });
  });

  it('knows an app by its number and by no other spelling of it', async () => {
    const { test } = world();
    const account = unique('account');
    const id = await addApp(test, account);
    for (const spelling of [`0${id}`, `+${id}`, `${id}.0`, `${id}e0`, `%20${id}`, `${id}.json`]) {
      for (const [method, path, body] of routesOfOne(account, spelling)) {
        expect((await test.call(method, path, body)).status).toBe(404);
      }
    }
    expect((await test.call('GET', paths.apps(account))).body).toMatchObject([{ id, ...orders }]);
  });

  it('puts the members that Chatwoot’s clients read on no other path', async () => {
    const { test } = world();
    for (const [path, as] of [
      [paths.list('account'), ''],
      ['/api/accounts/account/integration-app', undefined],
      ['/elsewhere', undefined],
    ] as const) {
      const { body } = await test.call('GET', path, undefined, as);
      expect(body).not.toHaveProperty('error');
    }
  });
}
