import { expect, it } from 'vitest';
import { hostileCases, unknownVerdict } from '../../support/hostile.js';
import type { World } from '../support/storeSuite.js';
import { type Answer, paths, testHost, unique } from '../support/testHost.js';

const page = (url: unknown) => [{ type: 'frame', url }];
const orders = { title: 'Customer Orders', content: page('https://orders.example/app') };

interface Refusal {
  readonly detail: string;
  readonly message: string;
  readonly attributes: string[];
  readonly errors: { path: string; message: string }[];
}

/** Reads a refusal, in the words of the problem and in those of Chatwoot. */
function refusalOf(answer: Answer): Refusal {
  expect(answer.status).toBe(422);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(answer.body).toMatchObject({ code: 'invalid_record', status: 422 });
  const refusal = answer.body as Refusal;
  expect(refusal.message).toBe(refusal.detail);
  return refusal;
}

const cases: [what: string, app: object, path: string, says: string][] = [
  ['no name', { content: orders.content }, '/title', 'must not be empty'],
  ['an empty name', { ...orders, title: '' }, '/title', 'must not be empty'],
  ['a name of spaces', { ...orders, title: ' \u00a0 ' }, '/title', 'must not be empty'],
  ['a name that is no text', { ...orders, title: 7 }, '/title', 'must be string'],
  ['a name that is null', { ...orders, title: null }, '/title', 'must be string'],
  ['a name of 256 characters', { ...orders, title: 'x'.repeat(256) }, '/title', 'at most 255 characters'],
  ['a name that no database can hold', { ...orders, title: 'a\0b' }, '/title', 'control characters'],
  ['no page', { title: 'Orders' }, '/content', 'must not be empty'],
  ['an empty list of pages', { ...orders, content: [] }, '/content', 'must not be empty'],
  ['pages that are no list', { ...orders, content: page('https://a.example')[0] }, '/content', 'must be array'],
  ['21 pages', { ...orders, content: Array(21).fill(orders.content[0]) }, '/content', 'at most 20'],
  ['a page that is no object', { ...orders, content: ['https://a.example'] }, '/content/0', 'must be object'],
  ['a page of no type', { ...orders, content: [{ url: 'https://a.example' }] }, '/content/0', "'type'"],
  ['a link', { ...orders, content: [{ type: 'link', url: 'https://a.example' }] }, '/content/0/type', '"frame"'],
  ['a page without an address', { ...orders, content: [{ type: 'frame' }] }, '/content/0', "'url'"],
  ['an address that is no text', { ...orders, content: page(7) }, '/content/0/url', 'must be string'],
  ['http', { ...orders, content: page('http://a.example') }, '/content/0/url', 'http://a.example'],
  ['a password', { ...orders, content: page('https://u:p@a.example') }, '/content/0/url', 'password'],
  ['settings that are text', { ...orders, 'x-deskside': 'tab' }, '/x-deskside', 'must be object'],
  [
    'a setting that does not exist',
    { ...orders, 'x-deskside': { placment: 'tab' } },
    '/x-deskside/placment',
    'correct its name',
  ],
  ['another place', { ...orders, 'x-deskside': { placement: 'top' } }, '/x-deskside/placement', '"tab", "sidebar"'],
  [
    'a scope that does not exist',
    { ...orders, 'x-deskside': { scope: { notes: 'none' } } },
    '/x-deskside/scope/notes',
    'correct its name',
  ],
  [
    'a permission that is never given',
    { ...orders, 'x-deskside': { permissions: ['downloads', 'top-navigation'] } },
    '/x-deskside/permissions/1',
    '“top-navigation”, which does not exist or is never given. Use camera, clipboard-read',
  ],
  [
    'a token of the sandbox',
    { ...orders, 'x-deskside': { permissions: ['allow-modals'] } },
    '/x-deskside/permissions/0',
    '“allow-modals”',
  ],
  [
    'every origin',
    { ...orders, 'x-deskside': { allowedOrigins: ['*'] } },
    '/x-deskside/allowedOrigins/0',
    'without a path, a wildcard',
  ],
  [
    'an origin with a path',
    { ...orders, 'x-deskside': { allowedOrigins: ['https://login.example/'] } },
    '/x-deskside/allowedOrigins/0',
    '“https://login.example/”, which is no origin',
  ],
];

/** What is refused on save, by the member at fault, with the value and the cure. */
export function dashboardAppChecks(world: () => World): void {
  it.each(cases)('refuses an app with %s', async (_, app, path, says) => {
    const { test } = world();
    const account = unique('account');
    const { detail, attributes, errors } = refusalOf(await test.call('POST', paths.apps(account), app));
    expect(errors).toEqual([{ path, message: expect.stringContaining(says) }]);
    expect(detail).toContain(says);
    expect(attributes).toEqual([path.split('/')[1]]);
    expect((await test.call('GET', paths.apps(account))).body).toEqual([]);
  });

  it.each(hostileCases.filter(({ area }) => area === 'frame').map((hostile) => [hostile.id, hostile] as const))(
    'refuses the address of %s when it is created and when it is changed',
    async (_, hostile) => {
      if (!['refused', 'refused-or-opaque'].includes(hostile.expect.verdict)) unknownVerdict(hostile);
      const test = testHost(world().store, { origins: ['https://desk.example'] });
      const account = unique('account');
      const { body } = await test.call('POST', paths.apps(account), orders);
      const app = paths.app(account, (body as { id: number }).id);
      for (const answer of [
        await test.call('POST', paths.apps(account), { ...orders, content: page(hostile.input) }),
        await test.call('PATCH', app, { content: [...orders.content, ...page(hostile.input)] }),
      ]) {
        expect(refusalOf(answer).attributes).toEqual(['content']);
      }
      expect((await test.call('GET', paths.apps(account))).body).toEqual([body]);
    },
  );

  it('refuses the helpdesk’s own origin, named, wherever it stands', async () => {
    const test = testHost(world().store, { origins: ['https://desk.example', 'https://www.desk.example'] });
    const account = unique('account');
    // helpdesk.test is where the tests send their requests; a proxy may have taken the TLS off
    for (const origin of ['https://desk.example', 'https://www.desk.example', 'https://helpdesk.test']) {
      for (const body of [
        { ...orders, content: [...orders.content, ...page(`${origin}/app?x=1`)] },
        { ...orders, 'x-deskside': { allowedOrigins: ['https://login.example', origin] } },
      ]) {
        const { detail } = refusalOf(await test.call('POST', paths.apps(account), body));
        expect(detail).toContain(
          `own origin ${origin}, where a sandbox protects nothing. Serve it from another origin`,
        );
      }
    }
    const beside = { ...orders, content: page('https://apps.desk.example/orders') };
    expect((await test.call('POST', paths.apps(account), beside)).status).toBe(200);
  });

  it('takes an http: address of this machine, on another port than the helpdesk’s', async () => {
    const { test } = world();
    const local = { ...orders, content: page('http://localhost:4000/app') };
    expect((await test.call('POST', paths.apps(unique('account')), local)).status).toBe(200);
  });

  it('names every member at fault', async () => {
    const { test } = world();
    const body = { title: '', content: page(7), 'x-deskside': { placement: 'top', theme: 'dark' } };
    const { attributes, errors } = refusalOf(await test.call('POST', paths.apps(unique('account')), body));
    expect(attributes.sort()).toEqual(['content', 'title', 'x-deskside']);
    expect(errors.map(({ path }) => path).sort()).toEqual([
      '/content/0/url',
      '/title',
      '/x-deskside/placement',
      '/x-deskside/theme',
    ]);
  });

  it('refuses a change that names nothing, and an app that is no object', async () => {
    const { test } = world();
    const account = unique('account');
    for (const body of [{}, { dashboard_app: {} }, { dashboard_app: { user_id: 1 } }]) {
      const { message, attributes } = refusalOf(await test.call('PATCH', paths.app(account, 1), body));
      expect([message, attributes]).toEqual([expect.stringContaining('nothing that can be changed'), []]);
    }
    for (const app of [null, 'Customer Orders', [orders], 7]) {
      const { message } = refusalOf(await test.call('POST', paths.apps(account), { dashboard_app: app }));
      expect(message).toContain('must be object');
    }
  });

  it('is not led astray by keys such as "__proto__"', async () => {
    const { test } = world();
    const account = unique('account');
    const whole = JSON.stringify(orders);
    const dropped = await test.call(
      'POST',
      paths.apps(account),
      `{"__proto__":${whole},"constructor":{},${whole.slice(1)}`,
    );
    expect([dropped.status, dropped.body]).toEqual([200, expect.objectContaining(orders)]);
    for (const body of [`{"__proto__":${whole}}`, `{"dashboard_app":{"__proto__":${whole}}}`]) {
      expect(refusalOf(await test.call('POST', paths.apps(account), body)).attributes).toEqual(['title', 'content']);
    }
    const setting = `{"x-deskside":{"__proto__":{"permissions":["camera"]}},${whole.slice(1)}`;
    const { errors } = refusalOf(await test.call('POST', paths.apps(account), setting));
    expect(errors.map(({ path }) => path)).toEqual(['/x-deskside/__proto__']);
    expect(Object.hasOwn(Object.prototype, 'permissions')).toBe(false);
  });

  it('names a few of many faults, and at once', async () => {
    const { test } = world();
    const account = unique('account');
    for (const body of [
      { title: 'x'.repeat(300_000), content: Array.from({ length: 20_000 }, () => ({ type: 'link' })) },
      { ...orders, 'x-deskside': Object.fromEntries(Array.from({ length: 30_000 }, (_, key) => [`k${key}`, 1])) },
      { ...orders, 'x-deskside': { ['k'.repeat(500_000)]: 1, permissions: Array(30_000).fill('x') } },
      { ...orders, 'x-deskside': { permissions: Array(20).fill('y'.repeat(50_000)) } },
      { ...orders, content: page(`javascript:${'z'.repeat(1_000_000)}`) },
    ]) {
      const answer = await test.call('POST', paths.apps(account), body);
      expect(refusalOf(answer).errors.length).toBeLessThanOrEqual(20);
      expect(answer.text.length).toBeLessThan(20_000);
    }
  });
}
