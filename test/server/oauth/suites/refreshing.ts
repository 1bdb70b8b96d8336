import { createVault } from 'deskside/server';
import { expect, it, vi } from 'vitest';
import type { World } from '../../support/storeSuite.js';
import {
  addConnectedPanel,
  addVendorPanel,
  connect,
  isLeased,
  keys,
  letExpire,
  oauthHost,
  render,
  times,
} from '../support/connecting.js';

/** Tokens are renewed ahead of their end, and what can go wrong with that. */
export function refreshing(world: () => World): void {
  const host = () => oauthHost(world().store);

  it('renews a token a minute ahead of its end, and not before', async () => {
    const test = host();
    const panel = await addConnectedPanel(world().store, test, { expiresIn: 3600 });
    const { vendor, accountId, installId } = panel;
    const { renewAt } = (await world().store.connections.get(accountId, installId)) ?? {};
    const minutes = ((renewAt ?? 0) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(58);
    expect(minutes).toBeLessThanOrEqual(59);
    expect(await render(test, panel)).toEqual([200, 1]);
    await letExpire(world().store, panel);
    expect(await render(test, panel)).toEqual([200, 2]);
    expect(await render(test, panel)).toEqual([200, 2]);
    await letExpire(world().store, panel);
    expect(await render(test, panel)).toEqual([200, 3]);
    expect(vendor.asked('refresh_token').map(({ params }) => params.get('refresh_token'))).toEqual([
      'CANARY-refresh-1',
      'CANARY-refresh-2',
    ]);
    test.expectNoLeak();
  });

  it('does not renew a token that lives for half a minute at every call', async () => {
    const test = host();
    const panel = await addConnectedPanel(world().store, test, { expiresIn: 30 });
    for (let count = 0; count < 5; count += 1) expect(await render(test, panel)).toEqual([200, 1]);
    await letExpire(world().store, panel);
    for (let count = 0; count < 5; count += 1) expect(await render(test, panel)).toEqual([200, 2]);
  });

  it('asks once for a hundred calls at the same time (H29)', async () => {
    const test = host();
    const panel = await addConnectedPanel(world().store, test);
    await letExpire(world().store, panel);
    const answers = await Promise.all(Array.from({ length: 100 }, () => render(test, panel)));
    expect(answers).toEqual(times(100, [200, 2]));
    expect(panel.vendor.asked('refresh_token')).toHaveLength(1);
  });

  it('renews a token that the endpoint refuses once, and makes the same call again', async () => {
    const test = host();
    const panel = await addConnectedPanel(world().store, test, { expiresIn: null });
    const { vendor } = panel;
    expect(await world().store.connections.get(panel.accountId, panel.installId)).toMatchObject({ renewAt: null });
    vendor.refuse('CANARY-access-1');
    expect(await render(test, panel)).toEqual([200, 2]);
    const [first, second] = vendor.rendered;
    expect(second?.webhookId).toBe(first?.webhookId);
    expect(first?.webhookId).toMatch(/^msg_/);
    expect([first, second].map((call) => call?.body.credential.access_token)).toEqual([
      'CANARY-access-1',
      'CANARY-access-2',
    ]);
    expect({ ...second?.body, credential: null }).toEqual({ ...first?.body, credential: null });
    expect(await render(test, panel)).toEqual([200, 2]);
    expect(vendor.asked('refresh_token')).toHaveLength(1);
  });

  it('renews once for a hundred calls that are refused, and calls no third time', async () => {
    const test = host();
    const panel = await addConnectedPanel(world().store, test);
    const { vendor } = panel;
    vendor.refuse('CANARY-access-1');
    const answers = await Promise.all(Array.from({ length: 100 }, () => render(test, panel)));
    expect(answers).toEqual(times(100, [200, 2]));
    expect(vendor.asked('refresh_token')).toHaveLength(1);

    const before = vendor.rendered.length;
    vendor.refuse('CANARY-access-2');
    vendor.next((goOn) => {
      goOn();
      vendor.refuse('CANARY-access-3');
    });
    expect(await render(test, panel)).toEqual([401, 'endpoint_credential_refused']);
    expect(vendor.rendered.length - before).toBe(2);
  });

  it('keeps a new token although the database refuses it twice, since the vendor has forgotten the old one', async () => {
    const { store } = world();
    const test = host();
    const panel = await addConnectedPanel(store, test);
    await letExpire(store, panel);
    const broken = new Error('the connection to the database broke off');
    const write = vi.spyOn(store.connections, 'refreshed').mockRejectedValueOnce(broken).mockRejectedValueOnce(broken);
    expect(await render(test, panel)).toEqual([200, 2]);
    write.mockRestore();
    await letExpire(store, panel);
    expect(await render(test, panel)).toEqual([200, 3]);
    expect(panel.vendor.revoked()).toBe(0);
  });

  it('keeps the refresh token where the vendor gives no new one', async () => {
    const test = host();
    const panel = await addConnectedPanel(world().store, test, { rotates: false });
    for (const generation of [2, 3, 4]) {
      await letExpire(world().store, panel);
      expect(await render(test, panel)).toEqual([200, generation]);
    }
    const sent = panel.vendor.asked('refresh_token').map(({ params }) => params.get('refresh_token'));
    expect(sent).toEqual(Array(3).fill('CANARY-refresh-1'));
  });

  it('uses tokens that cannot be renewed to their end, and then asks to connect', async () => {
    const test = host();
    const panel = await addConnectedPanel(world().store, test, { givesRefreshToken: false, expiresIn: 50 });
    expect(await render(test, panel)).toEqual([200, 1]);
    await letExpire(world().store, panel);
    expect(await render(test, panel)).toEqual([401, 'connection_required']);
    expect(panel.vendor.asked('refresh_token')).toEqual([]);
    await connect(test, panel);
    expect(await render(test, panel)).toEqual([200, 2]);
    panel.vendor.refuse('CANARY-access-2');
    expect(await render(test, panel)).toEqual([401, 'endpoint_credential_refused']);
  });

  it('asks to connect when the customer has taken the consent back, and works when they give it anew', async () => {
    const test = host();
    const panel = await addConnectedPanel(world().store, test);
    const { vendor } = panel;
    vendor.revokeAll();
    const answers = await Promise.all(Array.from({ length: 20 }, () => render(test, panel)));
    expect(answers).toEqual(times(20, [401, 'connection_required']));
    expect(vendor.asked('refresh_token')).toHaveLength(1);
    const calls = vendor.rendered.length;
    expect(await render(test, panel)).toEqual([401, 'connection_required']);
    expect(vendor.rendered).toHaveLength(calls);
    await connect(test, panel);
    expect(await render(test, panel)).toEqual([200, 2]);
  });

  it.each([
    ['fails', 500, '{"error":"CANARY"}', 'application/json'],
    ['refuses the client', 401, '{"error":"invalid_client"}', 'application/json'],
    ['answers with a page', 200, '<title>CANARY</title>', 'text/html'],
    ['answers without a token', 200, '{"token_type":"Bearer"}', 'application/json'],
    ['answers without an end', 200, `"${'a'.repeat(2_000_000)}"`, 'application/json'],
    ['leads elsewhere', 302, '', 'text/plain'],
  ])(
    'keeps the connection when the token endpoint %s, and renews it at the next call',
    async (_, status, body, type) => {
      const test = host();
      const panel = await addConnectedPanel(world().store, test);
      await letExpire(world().store, panel);
      panel.vendor.next((__, response) => {
        response.writeHead(status, { 'content-type': type, location: '/render' }).end(body);
      });
      expect(await render(test, panel)).toEqual([502, 'token_endpoint_failed']);
      expect(await isLeased(world().store, panel)).toBe(false);
      expect(await render(test, panel)).toEqual([200, 2]);
      test.expectNoLeak();
    },
  );

  it('gives a token endpoint that never answers ten seconds, and the lease back', async () => {
    const test = host();
    const panel = await addConnectedPanel(world().store, test);
    await letExpire(world().store, panel);
    const isAsked = panel.vendor.hold();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const waiting = render(test, panel);
      await isAsked;
      vi.advanceTimersByTime(9_999);
      expect(await Promise.race([waiting, Promise.resolve('still waiting')])).toBe('still waiting');
      vi.advanceTimersByTime(1);
      expect(await waiting).toEqual([502, 'token_endpoint_failed']);
    } finally {
      vi.useRealTimers();
    }
    expect(await isLeased(world().store, panel)).toBe(false);
    expect(await render(test, panel)).toEqual([200, 2]);
  });

  it('says at once that tokens cannot be opened, and keeps nobody waiting', async () => {
    const test = host();
    const panel = await addConnectedPanel(world().store, test);
    const { accountId, appId, installId } = panel;
    const elsewhere = { accountId, appId, installId: 'another', use: 'oauth2-tokens' } as const;
    const foreign = await createVault(keys).seal('{}', elsewhere);
    await world().store.database.query('update deskside_connections set tokens = $2 where install_id = $1', [
      installId,
      foreign,
    ]);
    expect(await render(test, panel)).toEqual([500, 'internal']);
    await letExpire(world().store, panel);
    expect(await render(test, panel)).toEqual([500, 'internal']);
    expect(await isLeased(world().store, panel)).toBe(false);
    await connect(test, panel);
    expect(await render(test, panel)).toEqual([200, 2]);
  });

  it('takes what vendors of OpenID Connect answer besides', async () => {
    const test = host();
    const panel = await addVendorPanel(world().store, test, { alsoAnswers: { id_token: 'CANARY.identity.token' } });
    await connect(test, panel);
    await letExpire(world().store, panel);
    expect(await render(test, panel)).toEqual([200, 2]);
    expect(JSON.stringify(panel.vendor.rendered)).not.toContain('identity');
  });
}
