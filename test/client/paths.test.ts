import { createHttpClient } from 'deskside';
import { createHandlers, fixtures } from 'deskside/testing';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reply, stubbedClient } from './support.js';

const ids = { appId: 'app-1', versionId: 'ver-1', installId: 'inst-1' };
const install = { ...fixtures.panelInstall, app: { ...fixtures.panelInstall.app, icon: 'https://cdn.example/i.png' } };
const root = 'https://desk.example/api/accounts/acc-1/integration-app';

describe('the four documented calls', () => {
  it('lists installs with GET …/integration-app/install', async () => {
    const { client, sent } = stubbedClient(() => reply([install]));
    expect(await client.listPanelInstalls()).toEqual([install]);
    expect(sent).toMatchObject([{ method: 'GET', url: `${root}/install`, body: undefined }]);
    expect(sent[0]?.headers.has('content-type')).toBe(false);
  });

  it('renders with POST …/:appId/render and the documented body, without a credential', async () => {
    const { client, sent } = stubbedClient(() => reply(fixtures.panelResponse));
    expect(await client.renderPanel('app-1', fixtures.panelRequest)).toMatchObject({ data: fixtures.panelResponse });
    expect(sent).toMatchObject([{ method: 'POST', url: `${root}/app-1/render` }]);
    expect(sent[0]?.body).toEqual({
      contactID: '64abc123',
      phoneNumber: '+919876543210',
      conversationId: '64xyz789',
      assigneeId: '64agent01',
      status: 'open',
    });
    expect(sent[0]?.headers.get('content-type')).toBe('application/json');
  });

  it('creates an install with POST …/version/:versionId/install/, the slash included', async () => {
    const input = { channelIds: ['whatsapp'], credential: { apiKey: 'k' }, status: 'active', config: null };
    const { client, sent } = stubbedClient(() => reply(install, { status: 201 }));
    expect(await client.createPanelInstall('app-1', 'ver-1', input)).toEqual(install);
    expect(sent).toMatchObject([{ method: 'POST', url: `${root}/app-1/version/ver-1/install/`, body: input }]);
  });

  it('changes an install with PATCH …/install/:installId and nothing but what changes', async () => {
    const { client, sent } = stubbedClient(() => reply({ ...fixtures.panelInstall, status: 'inactive' }));
    expect((await client.updatePanelInstall(ids, { status: 'inactive' })).status).toBe('inactive');
    expect(sent).toMatchObject([{ method: 'PATCH', url: `${root}/app-1/version/ver-1/install/inst-1` }]);
    expect(sent[0]?.body).toEqual({ status: 'inactive' });
  });
});

describe('addresses', () => {
  it.each([
    ['', '/api/accounts/acc-1/integration-app/install'],
    ['/', '/api/accounts/acc-1/integration-app/install'],
    ['https://desk.example/help//', 'https://desk.example/help/api/accounts/acc-1/integration-app/install'],
  ])('mounts the paths below the base URL %j', async (baseUrl, expected) => {
    const { client, sent } = stubbedClient(() => reply([]), { baseUrl });
    await client.listPanelInstalls();
    expect(sent[0]?.url).toBe(expected);
  });

  it('encodes every id, so that none leaves its place in the path', async () => {
    const { client, sent } = stubbedClient(() => reply(fixtures.panelInstall), { accountId: 'a/../b?c' });
    await client.updatePanelInstall({ appId: '../x', versionId: 'v 1', installId: 'i#2' }, {});
    expect(sent[0]?.url).toBe(
      'https://desk.example/api/accounts/a%2F..%2Fb%3Fc/integration-app/..%2Fx/version/v%201/install/i%232',
    );
  });

  it('tells accounts and servers apart by the id of the client', () => {
    const id = (baseUrl: string, accountId: string): string => createHttpClient({ baseUrl, accountId }).id;
    expect(new Set([id('', '1'), id('', '2'), id('https://b.example', '1')]).size).toBe(3);
    expect(id('https://b.example/', '1')).toBe(id('https://b.example', '1'));
  });
});

describe('headers', () => {
  it('sends fixed headers along', async () => {
    const { client, sent } = stubbedClient(() => reply([]), { headers: { 'x-workspace': '7' } });
    await client.listPanelInstalls();
    expect(sent[0]?.headers.get('x-workspace')).toBe('7');
    expect(sent[0]?.headers.get('accept')).toBe('application/json');
  });

  it('asks a headers function anew for every request, for tokens that change', async () => {
    let token = 0;
    const { client, sent } = stubbedClient(() => reply([]), {
      headers: () => ({ authorization: `Bearer ${++token}` }),
    });
    await client.listPanelInstalls();
    await client.listPanelInstalls();
    expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer 1', 'Bearer 2']);
  });

  it('rejects when the headers function throws', async () => {
    const { client } = stubbedClient(() => reply([]), {
      headers: () => {
        throw new Error('signed out');
      },
    });
    await expect(client.listPanelInstalls()).rejects.toThrow('signed out');
  });
});

describe('with the package’s own mock handlers and the page’s own fetch', () => {
  const server = setupServer(...createHandlers({ baseUrl: 'https://mock.example' }));
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterAll(() => server.close());

  it('lists, renders, creates and changes', async () => {
    const client = createHttpClient({ baseUrl: 'https://mock.example', accountId: '64acc001' });
    expect(await client.listPanelInstalls()).toHaveLength(1);
    expect((await client.renderPanel('64app001', fixtures.panelRequest)).data).toEqual(fixtures.panelResponse);
    const input = { channelIds: ['c'], credential: 'secret', status: 'active' };
    const created = await client.createPanelInstall('64app001', '64ver001', input);
    expect(created.channelIds).toEqual(['c']);
    expect(JSON.stringify(created)).not.toContain('secret');
    const path = { appId: '64app001', versionId: '64ver001', installId: created._id };
    expect((await client.updatePanelInstall(path, { status: 'inactive' })).status).toBe('inactive');
    expect(await client.listPanelInstalls()).toHaveLength(2);
  });
});
