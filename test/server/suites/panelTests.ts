import { createHostKey, createVault } from 'deskside/server';
import { expect, it } from 'vitest';
import { documentAnswer, documentConfig, documentContext, documentSchema } from '../support/document.js';
import { addInstalledPanel, addOwnPanel, install } from '../support/panel.js';
import type { World } from '../support/storeSuite.js';
import { paths, testHost, unique } from '../support/testHost.js';

/** Tests of panels, and looks at pages. */
export function panelTests(world: () => World): void {
  it('calls the endpoint of an install with the stored credential, and answers with everything but that', async () => {
    const { store, integrator } = world();
    const test = testHost(store, { vault: undefined, keys: [createHostKey('2026')] });
    const endpoint = integrator.answering(500, '{"Plan": 1, "seen": "CANARY-credential"}');
    const panel = await addOwnPanel(test, unique('account'), { endpoint, schema: documentSchema });
    const installId = await install(test, panel);
    const path = paths.change(panel.accountId, panel.appId, panel.versionId, installId);
    await test.call('PATCH', path, { status: 'inactive', config: documentConfig });
    const input = { request: { ...documentContext, status: '' }, ...panel, installId };
    const { status, body } = await test.call('POST', paths.panelTest(panel.accountId), input);
    expect(status).toBe(200);
    const { status: _, ...told } = documentContext;
    expect(body).toMatchObject({
      version: 1,
      kind: 'panel',
      request: {
        url: endpoint,
        body: JSON.stringify({ ...told, credential: '…' }),
        headers: { 'webhook-id': expect.stringMatching(/^msg_/) },
      },
      response: { status: 500, text: '{"Plan": 1, "seen": "…"}' },
      failure: { code: 'endpoint_failed' },
      schema: documentSchema,
      config: documentConfig,
    });
    const [received] = integrator.receivedAt(endpoint);
    expect(received?.text).toBe(JSON.stringify({ ...told, credential: { apiKey: 'CANARY-credential' } }));
    expect(received?.headers['webhook-signature']).toMatch(/^v1,/);
    expect(JSON.stringify(body)).not.toContain('CANARY-credential');
    expect(JSON.stringify(test.events)).not.toContain('CANARY');
    expect(test.events.at(-1)).toMatchObject({ event: 'panels.test', appId: panel.appId, installId, status: 200 });
  });

  it('does not tell where the endpoint of an app of the whole helpdesk is', async () => {
    const { store, test, integrator } = world();
    const endpoint = integrator.answering(302, '', {
      location: 'https://CANARY.example/',
      server: 'CANARY',
      'content-type': 'text/plain',
    });
    const panel = await addInstalledPanel(store, test, endpoint);
    const input = { request: documentContext, ...panel };
    const { body } = await test.call('POST', paths.panelTest(panel.accountId), input);
    expect(body).toMatchObject({
      request: { url: null },
      response: { status: 302, headers: { 'content-type': 'text/plain' } },
      failure: { code: 'endpoint_invalid_response' },
    });
    test.expectNoLeak();
  });

  it('calls a draft with the draft’s credential, unsigned, and stores nothing', async () => {
    const { store, integrator } = world();
    const test = testHost(store, { vault: undefined, keys: [createHostKey('2026')] });
    const endpoint = integrator.answering(200, documentAnswer);
    const account = unique('account');
    const draft = {
      request: documentContext,
      endpoint,
      schema: '{"type":"object"}',
      credential: { apiKey: 'CANARY-draft' },
    };
    const { status, body } = await test.call('POST', paths.panelTest(account), draft);
    expect([status, body]).toMatchObject([
      200,
      { response: { status: 200, text: documentAnswer }, failure: null, schema: draft.schema },
    ]);
    const [received] = integrator.receivedAt(endpoint);
    expect(JSON.parse(received?.text ?? '')).toEqual({ ...documentContext, credential: { apiKey: 'CANARY-draft' } });
    expect(received?.headers).not.toHaveProperty('webhook-signature');
    expect(JSON.stringify(body)).not.toContain('CANARY-draft');
    expect((await test.call('GET', paths.list(account))).body).toEqual([]);
  });

  it('never sends a stored credential to a draft’s endpoint, whatever ids stand beside it', async () => {
    const { store, integrator } = world();
    const test = testHost(store);
    const stored = integrator.answering(200, '{}');
    const elsewhere = integrator.answering(200, '{}');
    const panel = await addInstalledPanel(store, test, stored);
    for (const more of [{}, { credential: null }]) {
      const input = { request: documentContext, ...panel, endpoint: elsewhere, schema: {}, ...more };
      await test.call('POST', paths.panelTest(panel.accountId), input);
    }
    expect(integrator.receivedAt(stored)).toEqual([]);
    expect(integrator.receivedAt(elsewhere).map(({ text }) => JSON.parse(text).credential)).toEqual([{}, {}]);
  });

  it('says that nobody has connected, without a call', async () => {
    const { store, integrator } = world();
    const test = testHost(store);
    const endpoint = integrator.answering(200, '{}');
    const oauth2 = {
      grantType: 'AuthorizationCode',
      authURL: endpoint,
      accessTokenURL: endpoint,
      clientId: 'desk',
      clientSecret: 'CANARY-client',
    };
    const panel = await addOwnPanel(test, unique('account'), { endpoint, auth: { type: 'oauth2', oauth2 } });
    const installId = await install(test, panel);
    const answer = await test.call('POST', paths.panelTest(panel.accountId), { request: {}, ...panel, installId });
    expect([answer.status, answer.body]).toMatchObject([
      200,
      { response: null, failure: { code: 'connection_required' } },
    ]);
    expect(integrator.receivedAt(endpoint)).toEqual([]);
  });

  it('renews a token that the endpoint refuses, as a render call does', async () => {
    const { store, integrator } = world();
    const key = createHostKey('2026');
    const test = testHost(store, { vault: undefined, keys: [key] });
    const endpoint = integrator.on((response) => {
      const isFirst = integrator.receivedAt(endpoint).length === 1;
      response.writeHead(isFirst ? 401 : 200, { 'content-type': 'application/json' }).end('{"token":"CANARY-renewed"}');
    });
    const tokenEndpoint = integrator.answering(
      200,
      '{"access_token":"CANARY-renewed","token_type":"bearer","expires_in":3600}',
    );
    const oauth2 = {
      grantType: 'AuthorizationCode',
      authURL: endpoint,
      accessTokenURL: tokenEndpoint,
      clientId: 'desk',
    };
    const panel = await addOwnPanel(test, unique('account'), {
      endpoint,
      auth: { type: 'oauth2', oauth2: { ...oauth2, clientSecret: 'CANARY-client' } },
    });
    const installId = await install(test, panel);
    const { accountId, appId } = panel;
    const tokens = { access_token: 'CANARY-old-token', token_type: 'bearer', refresh_token: 'CANARY-refresh' };
    const purpose = { accountId, appId, installId, use: 'oauth2-tokens' } as const;
    await store.connections.connect(
      accountId,
      installId,
      await createVault([key]).seal(JSON.stringify(tokens), purpose),
      null,
    );
    const { body } = await test.call('POST', paths.panelTest(accountId), { request: {}, ...panel, installId });
    expect(body).toMatchObject({ response: { status: 200, text: '{"token":"…"}' }, failure: null });
    expect(integrator.receivedAt(endpoint).map(({ text }) => JSON.parse(text).credential.access_token)).toEqual([
      'CANARY-old-token',
      'CANARY-renewed',
    ]);
    expect(integrator.receivedAt(tokenEndpoint)[0]?.headers.authorization).toBe(`Basic ${btoa('desk:CANARY-client')}`);
  });

  it.each([
    ['nothing', {}, ''],
    ['an install without its request', { appId: 'a', versionId: 'b', installId: 'c' }, ''],
    [
      'a request of the wrong type',
      { appId: 'a', versionId: 'b', installId: 'c', request: { contactID: 7 } },
      '/request/contactID',
    ],
    ['a draft without schema', { request: {}, endpoint: 'https://crm.example.com' }, ''],
    ['a draft with a wrong endpoint', { request: {}, endpoint: 7, schema: {} }, '/endpoint'],
  ])('refuses a test of %s', async (_, body, path) => {
    const { test } = world();
    const answer = await test.call('POST', paths.panelTest('checks'), body);
    expect([answer.status, answer.body]).toEqual([
      400,
      expect.objectContaining({ errors: expect.arrayContaining([{ path, message: expect.any(String) }]) }),
    ]);
  });

  it('looks at a dashboard app’s page', async () => {
    const { store, integrator } = world();
    const test = testHost(store);
    const url = integrator.answering(200, '<h1>Orders</h1>', {
      'content-type': 'text/html',
      'x-frame-options': 'DENY',
    });
    const account = unique('account');
    const { status, body, text } = await test.call('POST', paths.appCheck(account), { url: ` ${url} ` });
    expect([status, body]).toMatchObject([
      200,
      {
        kind: 'app',
        request: { method: 'GET', url },
        response: { status: 200, headers: { 'x-frame-options': 'DENY' }, text: '' },
        failure: null,
      },
    ]);
    expect(text).not.toContain('Orders');
    expect(test.events.at(-1)).toMatchObject({ event: 'apps.check', accountId: account, status: 200 });
    expect((await test.call('GET', paths.apps(account))).body).toEqual([]);
  });

  it.each([
    ['nothing', {}, ''],
    ['no address', { url: 'orders' }, '/url'],
    ['a page of the helpdesk itself', { url: 'https://helpdesk.test/app' }, '/url'],
    ['an address with a password', { url: 'https://a:b@orders.example/' }, '/url'],
  ])('does not look at %s', async (_, body, path) => {
    const { test } = world();
    const answer = await test.call('POST', paths.appCheck('checks'), body);
    expect([answer.status, answer.body]).toEqual([
      422,
      expect.objectContaining({ code: 'invalid_record', errors: [{ path, message: expect.any(String) }] }),
    ]);
    expect(answer.body).toMatchObject({ detail: expect.stringMatching(/^The page was not looked at: /) });
  });
}
