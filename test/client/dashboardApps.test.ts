import { createHttpClient, RequestError } from 'deskside';
import { createHandlers, fixtures } from 'deskside/testing';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reply, stubbedClient } from './support.js';

const root = 'https://desk.example/api/v1/accounts/acc-1/dashboard_apps';
const app = { id: 12, title: 'Customer Orders', content: [{ type: 'frame', url: 'https://orders.example/' }] } as const;
const record = { ...app, created_at: '2026-08-01T10:00:00.000Z' };

describe('the calls for dashboard apps are Chatwoot’s own', () => {
  it('lists with GET …/dashboard_apps, a bare array in the order of the tabs', async () => {
    const { client, sent } = stubbedClient(() => reply([record, { ...record, id: 3, title: 'Loyalty' }]));
    expect((await client.listDashboardApps()).map(({ id, title }) => [id, title])).toEqual([
      [12, 'Customer Orders'],
      [3, 'Loyalty'],
    ]);
    expect(sent).toMatchObject([{ method: 'GET', url: root, body: undefined }]);
  });

  it('registers with POST and a body under dashboard_app; a Chatwoot answers 200', async () => {
    const { client, sent } = stubbedClient(() => reply(record));
    const { id: _, ...input } = app;
    expect(await client.createDashboardApp(input)).toEqual(record);
    expect(sent).toMatchObject([{ method: 'POST', url: root, body: { dashboard_app: input } }]);
  });

  it('changes with PATCH and nothing but what changes', async () => {
    const { client, sent } = stubbedClient(() => reply({ ...record, title: 'Orders' }));
    expect((await client.updateDashboardApp(12, { title: 'Orders' })).title).toBe('Orders');
    expect(sent).toMatchObject([{ method: 'PATCH', url: `${root}/12`, body: { dashboard_app: { title: 'Orders' } } }]);
  });

  it('takes away with DELETE, whose answer has no body', async () => {
    const { client, sent } = stubbedClient(() => new Response(null, { status: 204 }));
    await client.deleteDashboardApp(12);
    expect(sent).toMatchObject([{ method: 'DELETE', url: `${root}/12` }]);
  });

  it('encodes an id, so that it cannot leave its place', async () => {
    const { client, sent } = stubbedClient(() => new Response(null, { status: 204 }));
    await client.deleteDashboardApp('../1');
    expect(sent).toMatchObject([{ url: `${root}/..%2F1` }]);
  });
});

describe('what comes back', () => {
  it('keeps the apps that can be used, and tells of the others', async () => {
    const told: string[] = [];
    const answer = [record, null, { id: 1 }, { id: 2, title: ' ' }, { ...record, id: 4, content: [] }];
    const { client } = stubbedClient(() => reply(answer), {
      onDiagnostic: ({ code, path }) => told.push(`${code} ${path}`),
    });
    expect((await client.listDashboardApps()).map(({ id }) => id)).toEqual([12]);
    expect(told).toEqual(['app.invalid /1', 'app.invalid /2', 'app.invalid /3', 'app.invalid /4']);
  });

  it('keeps Deskside’s own settings', async () => {
    const settings = { placement: 'sidebar', permissions: ['clipboard-write'] };
    const { client } = stubbedClient(() => reply([{ ...record, 'x-deskside': settings }]));
    expect((await client.listDashboardApps())[0]?.['x-deskside']).toEqual(settings);
  });

  it.each([
    ['a list that is none', { payload: [record] }, []],
    ['null', null, []],
  ])('%s is an empty list, never an error', async (_, answer, expected) => {
    const { client } = stubbedClient(() => reply(answer));
    expect(await client.listDashboardApps()).toEqual(expected);
  });

  it.each([
    ['404', 404, { error: 'Resource could not be found' }, 'Resource could not be found'],
    ['422', 422, { message: 'Content : Invalid data', attributes: ['content'] }, 'Content : Invalid data'],
    ['a problem document', 422, { detail: '“http://x” is not encrypted', code: 'invalid_record' }, 'not encrypted'],
  ])('says what the server says: %s', async (_, status, body, words) => {
    const { client } = stubbedClient(() => reply(body, { status }));
    const failed = client.createDashboardApp(app);
    await expect(failed).rejects.toBeInstanceOf(RequestError);
    await expect(failed).rejects.toThrow(words);
  });
});

describe('against the mock handlers', () => {
  const server = setupServer(...createHandlers({ baseUrl: 'https://desk.example' }));
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterAll(() => server.close());

  it('registers, lists, changes and takes away', async () => {
    const client = createHttpClient({ baseUrl: 'https://desk.example', accountId: '1' });
    expect(await client.listDashboardApps()).toEqual([fixtures.dashboardApp]);
    const { id } = await client.createDashboardApp({ title: 'Loyalty', content: app.content });
    await client.updateDashboardApp(id, { title: 'Points' });
    expect((await client.listDashboardApps()).map(({ title }) => title)).toEqual(['Customer Orders', 'Points']);
    await client.deleteDashboardApp(id);
    await expect(client.updateDashboardApp(id, {})).rejects.toMatchObject({ status: 404 });
  });
});
