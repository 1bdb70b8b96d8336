import { expect, it } from 'vitest';
import { documentConfig, documentContext } from '../support/document.js';
import { addInstalledPanel, addPanel } from '../support/panel.js';
import type { World } from '../support/storeSuite.js';
import { paths, unique } from '../support/testHost.js';

const active = { channelIds: ['whatsapp'], status: 'active' };

/** Creating and changing installs. */
export function installs(world: () => World): void {
  it('takes the path with and without its last slash', async () => {
    const { store, test } = world();
    const panel = await addPanel(store, 'https://crm.example.com');
    for (const path of [
      paths.create(unique('account'), panel.appId, panel.versionId),
      paths.create(unique('account'), panel.appId, panel.versionId).slice(0, -1),
    ]) {
      expect((await test.call('POST', path, active)).status).toBe(201);
    }
  });

  it('changes only the members that a PATCH names, and clears the config with null', async () => {
    const { store, test, integrator } = world();
    const panel = await addInstalledPanel(store, test, integrator.answering(200, '{}'));
    const path = paths.change(panel.accountId, panel.appId, panel.versionId, panel.installId);
    const before = (await test.call('GET', paths.list(panel.accountId))).body as Record<string, unknown>[];

    const configured = await test.call('PATCH', path, { config: documentConfig });
    expect(configured.status).toBe(200);
    expect(configured.body).toEqual({ ...before[0], config: documentConfig });
    expect((await test.call('PATCH', path, { channelIds: [] })).body).toMatchObject({
      channelIds: [],
      status: 'active',
      config: documentConfig,
    });
    expect((await test.call('PATCH', path, { config: null })).body).toMatchObject({ config: null, channelIds: [] });
  });

  it('keeps two changes of different members that come at once', async () => {
    const { store, test } = world();
    const panel = await addInstalledPanel(store, test, 'https://crm.example.com');
    const path = paths.change(panel.accountId, panel.appId, panel.versionId, panel.installId);
    await Promise.all([
      test.call('PATCH', path, { config: documentConfig }),
      test.call('PATCH', path, { channelIds: ['email'] }),
    ]);
    const { body } = await test.call('GET', paths.list(panel.accountId));
    expect(body).toMatchObject([{ config: documentConfig, channelIds: ['email'] }]);
  });

  it('keeps every key of a config, whatever it is called, in its order', async () => {
    const { store, test } = world();
    const panel = await addInstalledPanel(store, test, 'https://crm.example.com');
    const path = paths.change(panel.accountId, panel.appId, panel.versionId, panel.installId);
    const config =
      '{"z":{"order":2},"__proto__":{"order":1},"constructor":{"visible":false},"a\\u0000\\ud800":{"width":"wide"},"toString":{}}';
    for (const body of [`{"config":${config}}`, `{"config":${config},"__proto__":{"status":"inactive"}}`]) {
      const answer = await test.call('PATCH', path, body);
      expect(answer.status).toBe(200);
      expect(answer.text).toContain(`"config":${config}`);
      expect(answer.body).toMatchObject({ status: 'active' });
    }
    expect(Object.hasOwn(Object.prototype, 'order')).toBe(false);
  });

  it('gives the endpoint the credential as it was stored, changed and removed', async () => {
    const { store, test, integrator } = world();
    const endpoint = integrator.answering(200, '{}');
    const panel = await addInstalledPanel(store, test, endpoint);
    const path = paths.change(panel.accountId, panel.appId, panel.versionId, panel.installId);
    const nextCredential = async () => {
      expect((await test.call('POST', panel.render, documentContext)).status).toBe(200);
      const { credential } = JSON.parse(integrator.receivedAt(endpoint).at(-1)?.text ?? '{}') as {
        credential: unknown;
      };
      return credential;
    };
    expect(await nextCredential()).toEqual({ apiKey: 'CANARY-credential' });
    await test.call('PATCH', path, '{"credential":{"__proto__":"CANARY","n":[1,null,"\\u0000"]}}');
    expect(JSON.stringify(await nextCredential())).toBe('{"__proto__":"CANARY","n":[1,null,"\\u0000"]}');
    await test.call('PATCH', path, { channelIds: ['email'] });
    expect(await nextCredential()).toHaveProperty('n');
    await test.call('PATCH', path, { credential: null });
    expect(await nextCredential()).toEqual({});
  });

  it('lets an app be active once in an account, and says what to do instead', async () => {
    const { store, test } = world();
    const panel = await addInstalledPanel(store, test, 'https://crm.example.com');
    const create = paths.create(panel.accountId, panel.appId, panel.versionId);
    const second = await test.call('POST', create, active);
    expect(second.status).toBe(409);
    expect(second.body).toMatchObject({
      code: 'conflict',
      detail: expect.stringContaining('Change that install with PATCH, or set its status to "inactive" first'),
    });

    const spare = await test.call('POST', create, { ...active, status: 'inactive' });
    expect(spare.status).toBe(201);
    const { _id: spareId } = spare.body as { _id: string };
    const change = (id: string) => paths.change(panel.accountId, panel.appId, panel.versionId, id);
    expect((await test.call('PATCH', change(spareId), { status: 'active' })).status).toBe(409);
    expect((await test.call('PATCH', change(panel.installId), { status: 'inactive' })).status).toBe(200);
    expect((await test.call('PATCH', change(spareId), { status: 'active' })).status).toBe(200);
  });

  it('creates one install when ten ask at once', async () => {
    const { store, test } = world();
    const panel = await addPanel(store, 'https://crm.example.com');
    const account = unique('account');
    const path = paths.create(account, panel.appId, panel.versionId);
    const answers = await Promise.all(Array.from({ length: 10 }, () => test.call('POST', path, active)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 9 }, () => 409)]);
    expect((await test.call('GET', paths.list(account))).body).toHaveLength(1);
  });

  it('says what is wrong with a body, place by place', async () => {
    const { store, test } = world();
    const panel = await addInstalledPanel(store, test, 'https://crm.example.com');
    const create = paths.create(unique('account'), panel.appId, panel.versionId);
    const change = paths.change(panel.accountId, panel.appId, panel.versionId, panel.installId);
    const cases: [string, string, unknown, string[]][] = [
      ['POST', create, {}, ['', '']],
      ['POST', create, { ...active, channelIds: 'whatsapp' }, ['/channelIds']],
      ['POST', create, { ...active, channelIds: ['a', 1] }, ['/channelIds/1']],
      ['POST', create, { ...active, status: 'paused' }, ['/status']],
      ['PATCH', change, { config: [] }, ['/config']],
      ['PATCH', change, { config: { Email: { order: 'first' } } }, ['/config/Email/order']],
      ['PATCH', change, { nothing: 'known' }, ['']],
    ];
    for (const [method, path, body, places] of cases) {
      const answer = await test.call(method, path, body);
      expect(answer.status).toBe(400);
      const { code, errors } = answer.body as { code: string; errors: { path: string; message: string }[] };
      expect(code).toBe('bad_request');
      expect(new Set(errors.map(({ path: place }) => place))).toEqual(new Set(places));
    }
  });

  it('does not call the endpoint of an install that is switched off', async () => {
    const { store, test, integrator } = world();
    const endpoint = integrator.answering(200, '{}');
    const panel = await addInstalledPanel(store, test, endpoint);
    await test.call('PATCH', paths.change(panel.accountId, panel.appId, panel.versionId, panel.installId), {
      status: 'inactive',
    });
    const answer = await test.call('POST', panel.render, documentContext);
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ code: 'install_inactive', detail: expect.stringContaining('"active"') });
    expect(integrator.receivedAt(endpoint)).toEqual([]);
  });
}
