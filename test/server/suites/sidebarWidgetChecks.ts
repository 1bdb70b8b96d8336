import { expect, it } from 'vitest';
import type { World } from '../support/storeSuite.js';
import { type Answer, paths, testHost, unique } from '../support/testHost.js';

const source = { type: 'python', script: 'pass' };
const crm = { name: 'CRM', source };

/** Where a refused body is at fault. */
function faultsOf(answer: Answer): { path: string; message: string }[] {
  expect([answer.status, answer.body]).toEqual([400, expect.objectContaining({ code: 'bad_request' })]);
  return (answer.body as { errors: { path: string; message: string }[] }).errors;
}

const cases: [what: string, widget: object, path: string, says: string][] = [
  ['a name that is empty', { ...crm, name: '' }, '/name', 'must not be empty'],
  ['a name of spaces', { ...crm, name: ' \u00a0 ' }, '/name', 'must not be empty'],
  ['a name of 256 characters', { ...crm, name: 'x'.repeat(256) }, '/name', 'at most 255 characters'],
  ['a name that no database can hold', { ...crm, name: 'a\0b' }, '/name', 'control characters'],
  ['a name that is no text', { ...crm, name: 7 }, '/name', 'must be string'],
  ['a name that is null', { ...crm, name: null }, '/name', 'must be string'],
  ['a source that is text', { ...crm, source: 'pass' }, '/source', 'must be object'],
  ['a source that is null', { ...crm, source: null }, '/source', 'must be object'],
  ['a source that is a list', { ...crm, source: [source] }, '/source', 'must be object'],
  ['a source of no type', { ...crm, source: { script: 'pass' } }, '/source', "'type'"],
  ['a source of an unknown type', { ...crm, source: { type: 'ruby' } }, '/source/type', '"python", "endpoint"'],
  ['a type of the prototype', { ...crm, source: { type: 'constructor' } }, '/source/type', '"function"'],
  ['no script', { ...crm, source: { type: 'python', url: 'https://a.example' } }, '/source', "'script'"],
  ['an empty script', { ...crm, source: { type: 'python', script: '' } }, '/source/script', 'must not be empty'],
  ['a script that is no text', { ...crm, source: { type: 'python', script: ['pass'] } }, '/source/script', 'string'],
  [
    'a script over 100 KB',
    { ...crm, source: { type: 'python', script: 'x'.repeat(102_401) } },
    '/source/script',
    '102400',
  ],
  [
    'a script over 100 KB in UTF-8',
    { ...crm, source: { type: 'python', script: 'я'.repeat(60_000) } },
    '/source/script',
    '102400 bytes',
  ],
  ['no address', { ...crm, source: { type: 'endpoint' } }, '/source', "'url'"],
  [
    'another scheme',
    { ...crm, source: { type: 'endpoint', url: 'file:///etc/passwd' } },
    '/source/url',
    'a whole https:',
  ],
  ['half an address', { ...crm, source: { type: 'endpoint', url: '/widget' } }, '/source/url', 'a whole https:'],
  [
    'a password',
    { ...crm, source: { type: 'endpoint', url: 'https://u:CANARY@a.example' } },
    '/source/url',
    'password',
  ],
  ['no function', { ...crm, source: { type: 'function' } }, '/source', "'name'"],
  ['an unknown function', { ...crm, source: { type: 'function', name: 'loyalty' } }, '/source/name', 'widgetFunctions'],
  [
    'a function of the prototype',
    { ...crm, source: { type: 'function', name: 'toString' } },
    '/source/name',
    'register it',
  ],
  ['active as text', { ...crm, active: 'yes' }, '/active', 'must be boolean'],
  ['an order that is no whole number', { ...crm, order: 1.5 }, '/order', 'must be integer'],
  ['an order as text', { ...crm, order: '1' }, '/order', 'must be integer'],
  ['an order that no database can hold', { ...crm, order: 1e10 }, '/order', '<= 1000000000'],
];

/** What is refused on save and on a run, by the member at fault. */
export function sidebarWidgetChecks(world: () => World): void {
  it.each(cases)(
    'refuses a widget with %s, when it is created and when it is changed',
    async (_, widget, path, says) => {
      const { test } = world();
      const account = unique('account');
      const { body } = await test.call('POST', paths.widgets(account), crm);
      const one = paths.widget(account, (body as { id: string }).id);
      for (const answer of [
        await test.call('POST', paths.widgets(account), widget),
        await test.call('PATCH', one, widget),
      ]) {
        expect(faultsOf(answer)).toEqual([{ path, message: expect.stringContaining(says) }]);
      }
      expect((await test.call('GET', paths.widgets(account))).body).toEqual([body]);
      expect((await test.call('GET', one)).body).toMatchObject(crm);
    },
  );

  it('refuses a widget without a name or a source, and a change that names nothing', async () => {
    const { test } = world();
    const account = unique('account');
    const missing = faultsOf(await test.call('POST', paths.widgets(account), { active: true }));
    expect(missing.map(({ message }) => message).join()).toMatch(/'name'.*'source'/);
    for (const change of [{}, { id: 'mine', account_id: 'theirs' }]) {
      expect(faultsOf(await test.call('PATCH', paths.widget(account, 'any'), change))).toEqual([
        { path: '', message: 'names nothing that can be changed' },
      ]);
    }
  });

  it('is not led astray by keys such as "__proto__"', async () => {
    const { test } = world();
    const account = unique('account');
    const whole = JSON.stringify(crm);
    expect(faultsOf(await test.call('POST', paths.widgets(account), `{"__proto__":${whole}}`))).toHaveLength(2);
    const body = `{"name":"CRM","source":{"__proto__":{"script":"evil"},"type":"python"}}`;
    expect(faultsOf(await test.call('POST', paths.widgets(account), body))).toEqual([
      { path: '/source', message: expect.stringContaining("'script'") },
    ]);
    const dropped = await test.call('POST', paths.widgets(account), `{"__proto__":{"active":false},${whole.slice(1)}`);
    expect([dropped.status, dropped.body]).toEqual([201, expect.objectContaining({ active: true })]);
    expect(Object.hasOwn(Object.prototype, 'active')).toBe(false);
  });

  it('names a few of many faults, and at once', async () => {
    const { test } = world();
    const account = unique('account');
    for (const body of [
      { ...crm, name: 'x'.repeat(900_000) },
      { ...crm, source: { type: 'python', script: 'x'.repeat(900_000) } },
      { ...crm, source: { type: 'y'.repeat(900_000) } },
      { name: 1, source: 2, active: 3, order: 'x' },
      { ...crm, source: { type: 'endpoint', url: `https://${'a'.repeat(900_000)}` } },
    ]) {
      const answer = await test.call('POST', paths.widgets(account), body);
      expect(faultsOf(answer).length).toBeLessThanOrEqual(4);
      expect(answer.text.length).toBeLessThan(2_000);
    }
  });

  it.each([
    ['no conversation', { customer: null, business: {} }, "'conversation'"],
    ['a conversation that is an id', { conversation: 42 }, '/conversation must be object'],
    ['a conversation that is a list', { conversation: [] }, '/conversation must be object'],
    ['a customer that is text', { conversation: {}, customer: 'Priya' }, '/customer must be object'],
    ['a business that is a list', { conversation: {}, business: [{}] }, '/business must be object'],
  ])('refuses to run a widget on %s', async (_, context, says) => {
    const { test } = world();
    const answer = await test.call('POST', paths.run(unique('account'), 'any'), context);
    expect([answer.status, answer.body]).toEqual([
      400,
      expect.objectContaining({ detail: expect.stringContaining(says) }),
    ]);
  });

  it.each([
    ['no conversation', { source, businessId: '1' }, "'conversationId'"],
    ['an id that is a list', { source, conversationId: ['42'] }, '/conversationId must be string'],
    ['an id that no database can hold', { source, conversationId: '\0' }, '/conversationId must not hold control'],
    ['an empty business', { source, businessId: '', conversationId: '42' }, '/businessId must not be empty'],
    ['no source', { conversationId: '42' }, "'source'"],
    ['a source that cannot be used', { source: { type: 'function', name: 'x' }, conversationId: '42' }, '/source/name'],
  ])('refuses to test a widget with %s', async (_, body, says) => {
    const test = testHost(world().store, { loadWidgetContext: () => ({ conversation: {} }) });
    const answer = await test.call('POST', paths.test(unique('account')), body);
    expect([answer.status, answer.body]).toEqual([
      400,
      expect.objectContaining({ detail: expect.stringContaining(says) }),
    ]);
  });
}
