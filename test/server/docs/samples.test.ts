// @vitest-environment node
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createHostKey, signingSecret } from 'deskside/server';
import { createPgliteStore } from 'deskside/server/node';
import { createTestHost, fixtures } from 'deskside/testing';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { app as withPolicy } from '../../../docs/samples/server/contentPolicy.js';
import { customerCard } from '../../../docs/samples/server/customerCardWidget.js';
import { type Card, widgetOf } from '../../../docs/samples/server/fromCustomerCards.js';
import { endpoint } from '../../../docs/samples/server/panelEndpoint.js';
import { addPanel } from '../../../docs/samples/server/records.js';
import { addVersion } from '../../../docs/samples/server/sealedVersion.js';
import { sign, verify } from '../../../docs/samples/server/signedContext.js';
import { tryEndpoint } from '../../../docs/samples/server/testedEndpoint.js';
import { createEndpoint } from '../../../docs/samples/server/verifiedEndpoint.js';
import viteConfig from '../../../docs/samples/server/viteProxy.js';
import { app as widgetEndpoint } from '../../../docs/samples/server/widgetEndpoint.js';
import { hostWithFunctions } from '../../../docs/samples/server/widgetFunctions.js';
import { startTimeout } from '../support/storeSuite.js';

const json = { 'content-type': 'application/json' };
const post = (url: string, body: unknown) =>
  new Request(url, { method: 'POST', headers: json, body: JSON.stringify(body) });

/** An Express or Node server on a port of its own, until the test ends. */
async function listening(listen: (done: () => void) => { address(): unknown; close(): unknown }): Promise<string> {
  const server = await new Promise<ReturnType<typeof listen>>((resolve) => {
    const started = listen(() => resolve(started));
  });
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('the samples for backend authors', { timeout: startTimeout }, () => {
  it('the README’s endpoint gives a host an answer that fits', async () => {
    const address = await listening((done) => endpoint.listen(0, '127.0.0.1', done));
    const { status, data, diagnostics } = await tryEndpoint(`${address}/panel/render`, fixtures.panelSchema);
    expect([status, diagnostics]).toEqual([200, []]);
    expect(data).toMatchObject({ 'Full Name': 'Priya Sharma', MRR: { code: 'INR', value: 4999 } });
    const unknown = await fetch(post(`${address}/panel/render`, { phoneNumber: '+1', credential: {} }));
    expect(await unknown.json()).toEqual({});
  });

  it('the client’s secret of a version of one’s own is sealed', async () => {
    const keys = [createHostKey()];
    const host = await createTestHost({ keys, development: true });
    onTestFinished(() => host.close());
    const { app } = await addPanel(host.store, keys, { endpoint: 'https://crm.example/', schema: {} });
    const oauth2 = {
      grantType: 'AuthorizationCode',
      authURL: 'https://crm.example/authorize',
      accessTokenURL: 'https://crm.example/token',
      clientId: 'desk',
      clientSecret: 'CANARY-of-a-sample',
    };
    const auth = { type: 'oauth2', oauth2 };
    await addVersion(host.store, keys, { appId: app._id, endpoint: 'https://crm.example/', schema: {}, auth });
    const rows = await host.store.database.query('select * from deskside_app_configurations');
    expect(JSON.stringify(rows)).toContain('"v1.');
    expect(JSON.stringify(rows)).not.toContain('CANARY');
  });

  it('an endpoint hears its helpdesk alone', async () => {
    const keys = [createHostKey()];
    const host = await createTestHost({ keys, development: true });
    onTestFinished(() => host.close());
    const { secret, app } = await addPanel(host.store, keys, { endpoint: 'https://crm.example/', schema: {} });
    expect(secret).toBe(await signingSecret(keys, app._id));
    const own = createEndpoint(secret);
    const body = JSON.stringify(fixtures.panelRequest);
    const at = new Date();
    const headers = {
      ...json,
      'webhook-id': 'msg_1',
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign('msg_1', at, body),
    };
    const answer = await own.request('/panel/render', { method: 'POST', headers, body });
    expect([await answer.json(), answer.headers.get('cache-control')]).toEqual([{ Plan: 'Pro' }, 'max-age=60']);
    const changed = await own.request('/panel/render', { method: 'POST', headers, body: `${body} ` });
    expect(changed.status).toBe(401);
  });

  it('a widget’s endpoint answers the format, and nobody with nothing', async () => {
    const known = await widgetEndpoint.request(post('http://crm.example/widget', fixtures.widgetContext));
    expect(await known.json()).toMatchObject({ title: 'CRM', items: [{ sections: [{ fields: { Tier: 'Gold' } }] }] });
    expect((await widgetEndpoint.request(post('http://crm.example/widget', { customer: null }))).status).toBe(204);
  });
});

describe('the samples of widgets on the host', { timeout: startTimeout }, () => {
  it('functions run, and are tested against a conversation of the account', async () => {
    const store = await createPgliteStore();
    const host = hostWithFunctions({ store, keys: [createHostKey()], authorize: () => ({ id: 'ana' }) });
    onTestFinished(() => host.close());
    const source = { type: 'function', name: 'loyalty' };
    const test = (conversationId: string) =>
      host.fetch(
        post('https://desk.example/api/accounts/1/sidebar-widgets/test', { source, businessId: null, conversationId }),
      );
    expect(await (await test('42')).json()).toMatchObject({ result: { title: 'Loyalty', items: [{ title: 'Gold' }] } });
    expect((await test('43')).status).toBe(404);
  });

  it('the README’s script runs, in the interpreter that docs/python.md starts', {
    timeout: 2 * startTimeout,
  }, async () => {
    vi.stubEnv('DESKSIDE_KEY', createHostKey().secret);
    const { host, python } = await import('../../../docs/samples/server/python.js');
    onTestFinished(() => host.close());
    const script = readFileSync('docs/samples/server/crm.py', 'utf8');
    const nobody = await python.run(script, '{"conversation":{},"customer":null,"business":null}');
    expect(nobody).toMatchObject({ ok: true, resultJson: '{"title": "CRM", "items": []}' });
  });
});

describe('the samples of moving from customer cards', { timeout: startTimeout }, () => {
  const card: Card = {
    key: 'plan',
    components: [
      { componentText: { text: 'Since 2021' } },
      {
        componentContainer: {
          containerContent: [
            {
              componentRow: {
                rowMainContent: [{ componentText: { text: 'Plan' } }],
                rowAsideContent: [{ componentBadge: { badgeLabel: 'Pro', badgeColor: 'GREEN' } }],
              },
            },
          ],
        },
      },
      { componentLinkButton: { linkButtonLabel: 'Open', linkButtonUrl: 'https://crm.example/1' } },
    ],
  };
  const widget = {
    title: 'Plan',
    items: [
      {
        title: 'Plan',
        subtitle: 'Since 2021',
        actions: [{ label: 'Open', link: 'https://crm.example/1' }],
        collapsible: false,
        sections: [{ fields: { Plan: { type: 'badge', label: 'Pro', color: 'green' } } }],
      },
    ],
  };

  it('a card becomes an item, and no data nothing', () => {
    expect(widgetOf('Plan', card)).toEqual(widget);
    expect(widgetOf('Plan', { key: 'plan', components: null })).toEqual({ title: 'Plan', items: [] });
  });

  it('the API is asked as before', async () => {
    const asked = vi.fn(async (_url: string, init: { body: string }) => {
      expect(JSON.parse(init.body)).toMatchObject({
        cardKeys: ['plan'],
        customer: { id: 1 },
        thread: { id: '42' },
      });
      return Response.json({ cards: [card] });
    });
    vi.stubGlobal('fetch', asked);
    const run = customerCard('Plan', 'https://api.example/cards', 'plan');
    const context = { conversation: { id: 42 }, customer: { id: 1 }, business: null };
    expect(await run(context, { signal: new AbortController().signal })).toEqual(widget);
  });
});

describe('the other samples on a server', { timeout: startTimeout }, () => {
  it('a token holds for its app and its time, and for nothing that was changed', () => {
    const claims = { app: '1', conversation: '42', agent: 'ana', expires: 1_000 };
    const token = sign(claims, 'secret');
    expect(verify(token, '1', 'secret', 999)).toEqual(claims);
    expect(verify(token, '2', 'secret', 999)).toBeNull();
    expect(verify(token, '1', 'secret', 1_000)).toBeNull();
    expect(verify(token, '1', 'another', 999)).toBeNull();
    expect(verify(`x${token}`, '1', 'secret', 999)).toBeNull();
    expect(verify('', '1', 'secret', 999)).toBeNull();
  });

  it('the policy stands on every answer', async () => {
    const policy = (await withPolicy.request('/')).headers.get('content-security-policy');
    expect(policy).toContain("script-src 'self'; style-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  it('Vite passes the host’s paths on', () => {
    expect(Object(viteConfig).server.proxy['/api']).toBe('http://127.0.0.1:3000');
  });
});
