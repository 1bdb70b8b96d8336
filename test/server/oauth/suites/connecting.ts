import { createHash } from 'node:crypto';
import { createHttpClient } from 'deskside';
import { expect, it } from 'vitest';
import type { World } from '../../support/storeSuite.js';
import { paths } from '../../support/testHost.js';
import { addVendorPanel, begin, comeBack, connect, consent, oauthHost, render } from '../support/connecting.js';

const path = '/api/integration-app/oauth/callback';

/** From the document's `auth` block to values in the panel. */
export function connecting(world: () => World): void {
  it.each(['client_secret_basic', 'client_secret_post', 'none'] as const)(
    'connects a panel with its vendor, for a client that says who it is by %s',
    async (client) => {
      const test = oauthHost(world().store);
      const panel = await addVendorPanel(world().store, test, {}, client);
      const { vendor } = panel;
      expect(await render(test, panel)).toEqual([401, 'connection_required']);
      expect(vendor.rendered).toEqual([]);

      const begun = await begin(test, panel);
      const back = await consent(begun);
      const answer = await comeBack(test, back, panel.accountId, begun.cookie);
      expect([answer.status, answer.page]).toEqual([200, expect.stringContaining('Connected. You can close')]);

      expect(await render(test, panel)).toEqual([200, 1]);
      const [{ body } = {}] = vendor.rendered;
      expect(body?.credential).toEqual({
        access_token: 'CANARY-access-1',
        token_type: 'bearer',
        scope: 'contacts.read',
      });
      expect(JSON.stringify(vendor.rendered)).not.toContain('refresh');
      const [exchange] = vendor.asked('authorization_code');
      expect(exchange?.params.get('redirect_uri')).toBe(`http://helpdesk.test${path}`);
      if (client === 'client_secret_basic') {
        const pair = Buffer.from(exchange?.authorization?.replace('Basic ', '') ?? '', 'base64').toString();
        expect(pair).toBe('desk+id%3A1:CANARY+client%2Bsecret-with_all%25of.them%7E');
      }
      test.expectNoLeak();
    },
  );

  it('sends the browser to the vendor with a challenge and without a secret', async () => {
    const test = oauthHost(world().store);
    const panel = await addVendorPanel(world().store, test);
    const [first, second] = [await begin(test, panel), await begin(test, panel)];
    const url = new URL(first.authorizationUrl);
    expect(url.origin + url.pathname).toBe(panel.vendor.auth.oauth2.authURL);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: 'code',
      client_id: panel.vendor.auth.oauth2.clientId,
      redirect_uri: `http://helpdesk.test${path}`,
      scope: 'contacts.read deals.read',
      state: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    });
    for (const name of ['state', 'code_challenge']) {
      expect(url.searchParams.get(name)).not.toBe(new URL(second.authorizationUrl).searchParams.get(name));
    }
    await comeBack(test, await consent(first), panel.accountId, first.cookie);
    const verifier = panel.vendor.asked('authorization_code')[0]?.params.get('code_verifier') ?? '';
    expect(createHash('sha256').update(verifier).digest('base64url')).toBe(url.searchParams.get('code_challenge'));
    expect(first.authorizationUrl + first.setCookie).not.toContain(verifier);
    expect(first.authorizationUrl).not.toMatch(/canary/i);
  });

  it('names the address where browsers reach it, with its base path, and guards the cookie there', async () => {
    const test = oauthHost(world().store, { publicUrl: 'https://desk.example', basePath: '/helpdesk' });
    const plain = oauthHost(world().store);
    const panel = await addVendorPanel(world().store, plain);
    const atBase = { ...panel, connect: `/helpdesk${panel.connect}` };
    const begun = await begin(test, atBase);
    const redirectUri = new URL(begun.authorizationUrl).searchParams.get('redirect_uri');
    expect(redirectUri).toBe(`https://desk.example/helpdesk${path}`);
    expect(begun.setCookie).toMatch(
      /^__Host-deskside-authorization=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600; Secure$/,
    );
    const back = await consent(begun);
    // as a subdomain, or a page on http, could have planted it
    const planted = begun.cookie.replace('__Host-', '');
    expect((await comeBack(test, back, panel.accountId, planted)).status).toBe(400);
    const again = await begin(test, atBase);
    // behind a proxy that ends TLS, the request itself says http:
    const inside = new URL(String(await consent(again)).replace('https://desk.example', 'http://10.0.0.7:3000'));
    expect((await comeBack(test, inside, panel.accountId, again.cookie)).status).toBe(200);
    expect(panel.vendor.asked('authorization_code')[0]?.params.get('redirect_uri')).toBe(redirectUri);

    expect((await begin(plain, panel)).setCookie).toMatch(
      /^deskside-authorization=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600$/,
    );
  });

  it('ends on a page that runs nothing, stays nowhere and tells no other site', async () => {
    const test = oauthHost(world().store);
    const panel = await addVendorPanel(world().store, test);
    const begun = await begin(test, panel);
    const back = await consent(begun);
    for (const { headers, page } of [
      await comeBack(test, back, panel.accountId, begun.cookie),
      await comeBack(test, back, panel.accountId, begun.cookie),
    ]) {
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
      expect(page).not.toMatch(/script|style|https?:/);
    }
    expect(test.events.map(({ event, status, code }) => [event, status, code])).toEqual([
      ['install.create', 201, undefined],
      ['install.connect', 201, undefined],
      ['install.connected', 200, undefined],
      ['install.connected', 400, 'authorization_refused'],
    ]);
  });

  it('lets those connect who may change installs, and tells nobody of another account', async () => {
    const test = oauthHost(world().store);
    const panel = await addVendorPanel(world().store, test);
    const asked = async (at: string, as: string) => {
      const { status, body, headers } = await test.call('POST', at, {}, as);
      expect(headers.get('set-cookie')).toBeNull();
      return [status, (body as { code: string }).code];
    };
    expect(await asked(panel.connect, `${panel.accountId}:viewer`)).toEqual([403, 'forbidden']);
    expect(await asked(panel.connect, 'stranger')).toEqual([403, 'forbidden']);
    const elsewhere = panel.connect.replace(panel.accountId, 'stranger');
    const unknown = elsewhere.replace(panel.installId, 'unknown');
    const answers = await Promise.all([elsewhere, unknown].map((at) => test.call('POST', at, {}, 'stranger')));
    expect(answers[0]?.status).toBe(404);
    expect(answers[0]?.text).toBe(answers[1]?.text);
    expect(
      await world().store.database.query('select 1 from deskside_authorizations where account_id = $1', ['stranger']),
    ).toEqual([]);
  });

  it('has nothing to connect where the version has no auth block', async () => {
    const { store } = world();
    const test = oauthHost(store);
    const panel = await addVendorPanel(store, test);
    await store.versions.update(panel.connect.split('/').at(-4) ?? '', { auth: null });
    const { status, body } = await test.call('POST', panel.connect, {});
    expect([status, body]).toEqual([409, expect.objectContaining({ code: 'conflict' })]);
  });

  it('tells the browser that the panel must be connected', async () => {
    const { store } = world();
    const test = oauthHost(store);
    const panel = await addVendorPanel(store, test);
    const client = createHttpClient({
      baseUrl: 'http://helpdesk.test',
      accountId: panel.accountId,
      headers: { authorization: panel.accountId },
      fetch: (...call) => test.host.fetch(new Request(...call)),
    });
    const asking = { contactID: '64abc123', conversationId: '64xyz789', status: 'open' };
    const told = { failure: 'reconnect', code: 'connection_required' };
    await expect(client.renderPanel(panel.appId, asking)).rejects.toMatchObject(told);
    await connect(test, panel);
    await expect(client.renderPanel(panel.appId, asking)).resolves.toMatchObject({ data: { Generation: 1 } });
    panel.vendor.revokeAll();
    await expect(client.renderPanel(panel.appId, asking)).rejects.toMatchObject(told);
  });

  it('keeps tokens and verifiers sealed, and lets them go with the install', async () => {
    const { store } = world();
    const test = oauthHost(store);
    const panel = await addVendorPanel(store, test);
    await connect(test, panel);
    const { authorizationUrl } = await begin(test, panel);
    const rows = async (table: string) =>
      JSON.stringify(
        await store.database.query(`select t::text as row from ${table} t where account_id = $1`, [panel.accountId]),
      );
    const kept = [await rows('deskside_connections'), await rows('deskside_authorizations')];
    for (const text of kept) expect(text).toContain('v1.tests.');
    kept.push(await rows('deskside_installs'));
    expect(kept.join('\n')).not.toMatch(/canary/i);
    expect(kept.join('\n')).not.toContain(new URL(authorizationUrl).searchParams.get('state'));

    await store.database.query('delete from deskside_installs where _id = $1', [panel.installId]);
    expect(await rows('deskside_connections')).toBe('[]');
    expect(await rows('deskside_authorizations')).toBe('[]');
    expect((await test.call('GET', paths.list(panel.accountId))).body).toEqual([]);
  });
}
