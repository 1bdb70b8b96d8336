import { expect, it } from 'vitest';
import { documentAnswer, documentConfig, documentContext, documentSchema } from '../support/document.js';
import type { World } from '../support/storeSuite.js';
import { paths, unique } from '../support/testHost.js';

/** The document's steps 1 to 5, over real HTTP. */
export function documentFlow(world: () => World): void {
  it('shows an agent what the endpoint knows, by nothing but the steps of the document', async () => {
    const { store, integrator, test } = world();
    const account = unique('account');

    // Step 1: the endpoint
    const endpoint = integrator.answering(200, documentAnswer);

    // Step 3a and 3b: the records
    const app = await store.apps.create({
      name: 'My CRM Panel',
      description: 'Shows CRM contact data in the conversation sidebar',
      icon: 'https://your-cdn.com/crm-icon.png',
      accountId: null,
    });
    expect(app).toMatchObject({ type: 'panel', liveVersionId: null, accountId: null });
    const schema = JSON.stringify(documentSchema);
    const version = await store.versions.create({ appId: app._id, endpoint, status: 'live', schema });
    await store.apps.setLiveVersion(app._id, version._id);
    expect(await store.apps.get(app._id)).toMatchObject({ liveVersionId: version._id });

    // Step 4: the install
    const created = await test.call('POST', paths.create(account, app._id, version._id), {
      channelIds: ['<whatsapp-channel-id>'],
      credential: '<CANARY-credential>',
      status: 'active',
      config: documentConfig,
    });
    expect(created.status).toBe(201);
    expect(created.body).toEqual({
      _id: expect.any(String),
      accountId: account,
      appId: app._id,
      versionId: version._id,
      channelIds: ['<whatsapp-channel-id>'],
      status: 'active',
      config: documentConfig,
      app: { _id: app._id, name: app.name, icon: app.icon, description: app.description, type: 'panel' },
      version: { _id: version._id, schema, status: 'live' },
    });
    const list = await test.call('GET', paths.list(account));
    expect(list.status).toBe(200);
    expect(list.body).toEqual([created.body]);

    // Step 5: the render call
    const rendered = await test.call('POST', paths.render(account, app._id), documentContext);
    expect(rendered.status).toBe(200);
    expect(rendered.text).toBe(documentAnswer);
    expect(rendered.headers.get('content-type')).toContain('application/json');
    const [request] = integrator.receivedAt(endpoint);
    expect(JSON.parse(request?.text ?? '')).toEqual({ ...documentContext, credential: '<CANARY-credential>' });
    expect(request?.headers).toMatchObject({ accept: 'application/json', 'content-type': 'application/json' });
    expect(request?.headers).not.toHaveProperty('cookie');
    expect(request?.headers).not.toHaveProperty('authorization');
  });

  it('serves a schema in the form and order in which it was given', async () => {
    const { store, test } = world();
    const account = unique('account');
    const app = await store.apps.create({ name: 'Orders' });
    const asText = '{ "type":"object", "properties":{"b":{},"a":{},"1":{}} }';
    const asObject = { properties: { b: {}, a: {} }, type: 'object' };
    for (const schema of [asText, asObject, '{malformed', null]) {
      const version = await store.versions.create({ appId: app._id, endpoint: 'https://crm.example.com', schema });
      const path = paths.create(account, app._id, version._id);
      const { text } = await test.call('POST', path, { channelIds: [], status: 'inactive' });
      expect(text).toContain(`"schema":${JSON.stringify(schema)}`);
    }
  });

  it('changes app and version, keeping what is not named', async () => {
    const { store } = world();
    const app = await store.apps.create({ name: 'Before', icon: 'https://cdn.example.com/a.png' });
    expect(await store.apps.update(app._id, { name: 'After' })).toEqual({ ...app, name: 'After' });
    expect(await store.apps.update(app._id, {})).toEqual({ ...app, name: 'After' });
    expect(await store.apps.update('unknown', { name: 'After' })).toBeNull();

    const auth = {
      type: 'oauth2',
      oauth2: {
        grantType: 'AuthorizationCode',
        authURL: 'https://accounts.mycrm.com/oauth/authorize',
        accessTokenURL: 'https://accounts.mycrm.com/oauth/token',
        clientId: 'YOUR_CLIENT_ID',
        clientSecret: 'CANARY-secret',
        scope: ['contacts.read'],
      },
    };
    const given = { appId: app._id, endpoint: 'https://crm.example.com/', schema: documentSchema, auth };
    const version = await store.versions.create(given);
    const changed = await store.versions.update(version._id, { status: 'retired', auth: null });
    expect(changed).toEqual({ ...version, status: 'retired', auth: null });
    expect(await store.versions.list(app._id)).toEqual([changed]);
    expect(await store.versions.get('unknown')).toBeNull();
    expect(await store.apps.list()).toContainEqual({ ...app, name: 'After' });
  });

  it('refuses an endpoint that cannot be called, and a live version of another app', async () => {
    const { store } = world();
    const app = await store.apps.create({ name: 'Orders' });
    for (const endpoint of [
      'crm.example.com',
      '/render',
      'ftp://crm.example.com',
      'https://user:pass@crm.example.com',
    ]) {
      await expect(store.versions.create({ appId: app._id, endpoint, schema: {} })).rejects.toMatchObject({
        code: 'invalid_endpoint',
        message: expect.not.stringContaining('user:pass'),
      });
    }
    const other = await store.apps.create({ name: 'Other' });
    const version = await store.versions.create({ appId: other._id, endpoint: 'https://crm.example.com', schema: {} });
    await expect(store.apps.setLiveVersion(app._id, version._id)).rejects.toMatchObject({ code: 'unknown_version' });
  });
}
