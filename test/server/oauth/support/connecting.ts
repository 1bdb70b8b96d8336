import { createHostKey, type HostOptions, type Store } from 'deskside/server';
import { onTestFinished } from 'vitest';
import { documentContext, documentSchema } from '../../support/document.js';
import { paths, testHost, unique } from '../../support/testHost.js';
import { startVendor, type Vendor } from './vendor.js';

/** One for all hosts of a file: they read what the others have sealed. */
export const keys = [createHostKey('tests')] as const;

/** A host whose agents are `account:name` or `account:viewer`, with encrypted credentials. */
export function oauthHost(store: Store, options: Partial<HostOptions> = {}) {
  return testHost(store, {
    vault: undefined,
    keys,
    authorize: (request, { accountId, action }) => {
      const [account, name = 'ana'] = (request.headers.get('authorization') ?? '').split(':');
      if (!account) return null;
      if (account !== accountId || (name === 'viewer' && action.endsWith(':write'))) return false;
      return { id: name };
    },
    ...options,
  });
}

/** A host with agents who have names. */
export type OAuthHost = ReturnType<typeof oauthHost>;

/** A vendor for one test, with a panel of it that is installed in an account of its own and not yet connected. */
export async function addVendorPanel(
  store: Store,
  { call }: OAuthHost,
  ...vendorIs: Parameters<typeof startVendor>
): Promise<VendorPanel> {
  const vendor = await startVendor(...vendorIs);
  onTestFinished(() => vendor.close());
  const { endpoint, auth } = vendor;
  const accountId = unique('account');
  const { _id: appId } = await store.apps.create({ name: 'My CRM Panel' });
  const { _id: versionId } = await store.versions.create({ appId, endpoint, schema: documentSchema, auth });
  await store.apps.setLiveVersion(appId, versionId);
  const input = { channelIds: ['whatsapp'], status: 'active' };
  const { body } = await call('POST', paths.create(accountId, appId, versionId), input);
  const { _id: installId } = body as { _id: string };
  return {
    vendor,
    accountId,
    appId,
    installId,
    connect: `${paths.change(accountId, appId, versionId, installId)}/connect`,
    render: paths.render(accountId, appId),
  };
}

export interface VendorPanel {
  readonly vendor: Vendor;
  readonly accountId: string;
  readonly appId: string;
  readonly installId: string;
  readonly connect: string;
  readonly render: string;
}

/** What a browser holds after an agent has pressed Connect. */
export interface Begun {
  readonly authorizationUrl: string;
  readonly setCookie: string;
  readonly cookie: string;
}

/** Presses Connect. */
export async function begin({ call }: OAuthHost, { connect }: VendorPanel, as?: string): Promise<Begun> {
  const { body, headers } = await call('POST', connect, {}, as);
  const setCookie = headers.get('set-cookie') ?? '';
  return { ...(body as { authorizationUrl: string }), setCookie, cookie: setCookie.split(';')[0] ?? '' };
}

/** Says yes at the vendor: where the browser is sent back to. */
export async function consent({ authorizationUrl }: Pick<Begun, 'authorizationUrl'>): Promise<URL> {
  const answer = await fetch(authorizationUrl, { redirect: 'manual' });
  return new URL(answer.headers.get('location') ?? '');
}

/** Comes back from the vendor, as this agent and with this cookie. */
export async function comeBack({ host }: OAuthHost, back: URL, as: string, cookie: string) {
  const headers = { authorization: as, ...(cookie && { cookie }) };
  const response = await host.fetch(new Request(back, { headers }));
  return { status: response.status, headers: response.headers, page: await response.text() };
}

/** The whole way: afterwards the panel is connected. */
export async function connect(test: OAuthHost, panel: VendorPanel): Promise<void> {
  const begun = await begin(test, panel);
  const { status, page } = await comeBack(test, await consent(begun), panel.accountId, begun.cookie);
  if (status !== 200) throw new Error(page);
}

/** A panel that is connected. */
export async function addConnectedPanel(...how: Parameters<typeof addVendorPanel>): Promise<VendorPanel> {
  const panel = await addVendorPanel(...how);
  await connect(how[1], panel);
  return panel;
}

/** Renders; gives the status, and which token the endpoint saw or the code of the problem. */
export async function render({ call }: OAuthHost, panel: VendorPanel): Promise<[number, number | string | undefined]> {
  const { status, body } = await call('POST', panel.render, documentContext);
  const { Generation, code } = body as { Generation?: number; code?: string };
  return [status, Generation ?? code];
}

/** Lets the time come at which a call renews the tokens first. */
export async function letExpire({ database }: Store, { installId }: VendorPanel): Promise<void> {
  await database.query('update deskside_connections set expires_at = 1 where install_id = $1', [installId]);
}

/** Lets a lease run out. */
export async function letLeaseEnd({ database }: Store, { installId }: VendorPanel): Promise<void> {
  const past = "update deskside_connections set leased_until = now() - interval '1 second' where install_id = $1";
  await database.query(past, [installId]);
}

/** Whether a host has the right to renew. */
export async function isLeased({ database }: Store, { installId }: VendorPanel): Promise<boolean> {
  const sql = 'select 1 from deskside_connections where install_id = $1 and leased_until is not null';
  return (await database.query(sql, [installId])).length > 0;
}

/** The same answer so many times. */
export const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
