// @vitest-environment node
import { createHostKey, type HostKey, type Store, signingSecret } from 'deskside/server';
import { createPgliteStore } from 'deskside/server/node';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentContext } from '../support/document.js';
import { type Integrator, startIntegrator } from '../support/integrator.js';
import { addInstalledPanel } from '../support/panel.js';
import { startTimeout } from '../support/storeSuite.js';
import { paths, testHost } from '../support/testHost.js';

let store: Store;
let integrator: Integrator;
beforeAll(async () => {
  [store, integrator] = await Promise.all([createPgliteStore({ development: true }), startIntegrator()]);
}, startTimeout);
afterAll(async () => {
  await integrator.close();
  await store.close();
});

const [first, second] = [createHostKey('first'), createHostKey('second')];
/** A credential whose digits and order no parser would keep. */
const credential = '{"z":12345678901234567890,"a":"é😀","__proto__":1.0}';

/** Renders a panel `times` times with these keys; gives the panel, and what its endpoint got. */
async function rendered(keys: readonly HostKey[], times = 1) {
  const test = testHost(store, { vault: undefined, keys });
  const endpoint = integrator.answering(200, '{}');
  const panel = await addInstalledPanel(store, test, endpoint);
  const { accountId, appId, versionId, installId } = panel;
  await test.call('PATCH', paths.change(accountId, appId, versionId, installId), `{"credential":${credential}}`);
  for (let call = 0; call < times; call += 1) await test.call('POST', panel.render, documentContext);
  const received = integrator.receivedAt(endpoint).map(({ text, headers }) => ({
    text,
    headers: headers as Record<string, string>,
  }));
  return { ...panel, received };
}

it('catalogue H33: any library of Standard Webhooks verifies a call, byte by byte', async () => {
  const { appId, received } = await rendered([first]);
  const [{ text, headers } = { text: '', headers: {} }] = received;
  expect(text).toContain(`"credential":${credential.replace('1.0', '1')}`.slice(0, 30));
  const webhook = new Webhook(await signingSecret([first], appId));
  expect(webhook.verify(text, headers)).toEqual(JSON.parse(text));
  for (const changed of [`${text} `, text.replace('64abc123', '64abc124'), '']) {
    expect(() => webhook.verify(changed, headers)).toThrow('No matching signature found');
  }
  const other = { ...headers, 'webhook-id': 'msg_other' };
  expect(() => webhook.verify(text, other)).toThrow('No matching signature found');
  const later = { ...headers, 'webhook-timestamp': String(Number(headers['webhook-timestamp']) + 1) };
  expect(() => webhook.verify(text, later)).toThrow('No matching signature found');
  expect(Math.abs(Number(headers['webhook-timestamp']) - Date.now() / 1000)).toBeLessThan(60);
});

it('each call has an id of its own', async () => {
  const { received } = await rendered([first], 3);
  const ids = received.map(({ headers }) => headers['webhook-id']);
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^msg_[\w-]{36}$/);
});

it('while keys change there is a signature for each: the old secret and the new one verify', async () => {
  const { appId, received } = await rendered([second, first]);
  const [{ text, headers } = { text: '', headers: {} }] = received;
  expect(headers['webhook-signature']?.split(' ')).toHaveLength(2);
  for (const keys of [[second], [first], [second, first]]) {
    expect(() => signingSecret(keys, appId).then((secret) => new Webhook(secret).verify(text, headers))).not.toThrow();
    await expect(
      signingSecret(keys, appId).then((secret) => new Webhook(secret).verify(text, headers)),
    ).resolves.toEqual(JSON.parse(text));
  }
  expect(await signingSecret([second, first], appId)).toBe(await signingSecret([second], appId));
});

it('the secret of one app verifies no other’s, and another host’s verifies none', async () => {
  const { appId, received } = await rendered([first]);
  const [{ text, headers } = { text: '', headers: {} }] = received;
  for (const secret of [
    await signingSecret([first], 'another-app'),
    await signingSecret([second], appId),
    await signingSecret([createHostKey('first')], appId),
  ]) {
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(() => new Webhook(secret).verify(text, headers)).toThrow('No matching signature found');
  }
  expect(await signingSecret([first], appId)).not.toContain(first.secret);
});

it('a host with a vault of its own and no keys signs nothing', async () => {
  const test = testHost(store);
  const endpoint = integrator.answering(200, '{}');
  const { render } = await addInstalledPanel(store, test, endpoint);
  await test.call('POST', render, documentContext);
  expect(integrator.receivedAt(endpoint)[0]?.headers).not.toHaveProperty('webhook-signature');
});
