import { createHttpClient, widgetRunOptions } from 'deskside';
import { createHandlers, fixtures } from 'deskside/testing';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureOf, reply, stubbedClient } from './support.js';

const root = 'https://desk.example/api/accounts/acc-1/sidebar-widgets';

describe('the calls for widgets', () => {
  it('lists with GET …/sidebar-widgets, in the configured order', async () => {
    const { client, sent } = stubbedClient(() => reply(fixtures.sidebarWidgets.toReversed()));
    expect(await client.listWidgets()).toEqual(fixtures.sidebarWidgets);
    expect(sent).toMatchObject([{ method: 'GET', url: root }]);
  });

  it('runs with POST …/run, and tells the context: conversation, customer, business, and nothing else', async () => {
    const { client, sent } = stubbedClient(() => reply(fixtures.widgetResults.crm));
    const { data } = await client.runWidget('crm', fixtures.widgetContext);
    expect(data).toEqual(fixtures.widgetResults.crm);
    expect(sent).toMatchObject([{ method: 'POST', url: `${root}/crm/run`, body: fixtures.widgetContext }]);
    expect(Object.keys(sent[0]?.body as object)).toEqual(['conversation', 'customer', 'business']);
  });

  it('keeps an id in its place', async () => {
    const { client, sent } = stubbedClient(() => reply({}));
    await client.runWidget('../a/b?c', fixtures.widgetContext);
    expect(sent[0]?.url).toBe(`${root}/..%2Fa%2Fb%3Fc/run`);
  });

  it('keeps the digits of long numbers', async () => {
    const { client } = stubbedClient(() => reply('{"title":"CRM","items":[{"title":12345678901234567890}]}'));
    const { data } = await client.runWidget('crm', fixtures.widgetContext);
    const [{ title } = { title: undefined }] = (data as { readonly items: readonly { readonly title: unknown }[] })
      .items;
    expect(String(title)).toBe('12345678901234567890');
  });

  it('rejects with the failure’s kind', async () => {
    const { client } = stubbedClient(() => reply('', { status: 502 }));
    expect(await failureOf(client.runWidget('crm', fixtures.widgetContext))).toMatchObject({
      failure: 'http',
      status: 502,
    });
  });
});

describe('the key under which a result is kept', () => {
  const { client } = stubbedClient(() => reply({}));
  const { context } = fixtures;
  const keyOf = (change: object, id = 'crm'): string =>
    JSON.stringify(widgetRunOptions(client, { widget: { id }, context: { ...context, ...change } }).queryKey);

  it('is of one account, widget, conversation, customer and business', () => {
    const keys = [
      keyOf({}),
      keyOf({}, 'erp'),
      keyOf({ conversation: { id: 'other' } }),
      keyOf({ contact: { id: 'other' } }),
      keyOf({ contact: undefined }),
      keyOf({ business: { id: 'other' } }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keyOf({})).toContain(client.id);
  });

  it('is the same when only the status of the conversation changed', () => {
    expect(keyOf({ conversation: { ...context.conversation, status: 'resolved' } })).toBe(keyOf({}));
  });
});

describe('the mock handlers', () => {
  const server = setupServer(...createHandlers({ baseUrl: 'https://desk.example' }));
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterAll(() => server.close());

  it('list the document’s widgets and answer what its scripts return', async () => {
    const client = createHttpClient({ baseUrl: 'https://desk.example', accountId: 'acc-1' });
    const widgets = (await client.listWidgets?.()) ?? [];
    const results = await Promise.all(widgets.map(({ id }) => client.runWidget?.(id, fixtures.widgetContext)));
    expect(results.map((result) => result?.data)).toEqual(Object.values(fixtures.widgetResults));
  });
});
