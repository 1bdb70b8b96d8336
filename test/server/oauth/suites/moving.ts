import type { Store } from 'deskside/server';
import { expect, it } from 'vitest';
import type { World } from '../../support/storeSuite.js';
import { paths } from '../../support/testHost.js';
import {
  addConnectedPanel,
  addVendorPanel,
  begin,
  comeBack,
  connect,
  consent,
  letExpire,
  oauthHost,
  render,
  type VendorPanel,
} from '../support/connecting.js';
import { startVendor, type Vendor } from '../support/vendor.js';

/** An admin who moves a panel gets none of the tokens that were given for where it was, whatever is under way. */
export function moving(world: () => World): void {
  /** The panel becomes the account's own, and this moves it to another vendor. */
  async function mover(panel: VendorPanel) {
    const { accountId, appId, connect: path } = panel;
    const { database } = world().store;
    await database.query('update deskside_apps set account_id = $1 where _id = $2', [accountId, appId]);
    const [, versionId = ''] = /\/version\/([^/]+)/.exec(path) ?? [];
    const other = await startVendor();
    const move = async ({ endpoint, auth }: Partial<Pick<Vendor, 'endpoint' | 'auth'>> = other) => {
      const patch = paths.panelVersion(accountId, appId, versionId);
      const { status } = await oauthHost(world().store).call('PATCH', patch, { endpoint, auth });
      expect(status).toBe(200);
    };
    return { other, move };
  }

  /** A store in which something happens between two calls. */
  const withMeanwhile = (change: (store: Store) => Partial<Store>): Store => ({
    ...world().store,
    ...change(world().store),
  });

  it.each(['endpoint', 'auth'] as const)('keeps no tokens when the %s moves while they are fetched', async (member) => {
    const test = oauthHost(world().store);
    const panel = await addVendorPanel(world().store, test);
    const { other, move } = await mover(panel);
    const begun = await begin(test, panel);
    const back = await consent(begun);
    const isAsked = panel.vendor.hold();
    const coming = comeBack(test, back, panel.accountId, begun.cookie);
    const goOn = await isAsked;
    await move({ [member]: other[member] });
    goOn();
    const { status, page } = await coming;
    expect([status, page]).toEqual([400, expect.stringContaining('changed or removed meanwhile. Nothing was saved.')]);
    expect(await world().store.connections.get(panel.accountId, panel.installId)).toBeNull();
    expect(await render(test, panel)).toEqual([401, 'connection_required']);
    expect(other.rendered).toEqual([]);
    await other.close();
  });

  it('shows no code to a sign-in server that did not give it', async () => {
    const { store } = world();
    const panel = await addVendorPanel(store, oauthHost(store));
    const { other, move } = await mover(panel);
    const slow = withMeanwhile(({ installs }) => ({
      installs: {
        ...installs,
        async findToConnect(ref) {
          const found = await installs.findToConnect(ref);
          await move();
          return found;
        },
      },
    }));
    const begun = await begin(oauthHost(slow), panel);
    const back = await consent(begun);
    const { status } = await comeBack(oauthHost(store), back, panel.accountId, begun.cookie);
    expect(status).toBe(400);
    expect([...other.asked('authorization_code'), ...panel.vendor.asked('authorization_code')]).toEqual([]);
    await other.close();
  });

  it('sends no tokens of a new connection to the endpoint that was before', async () => {
    const { store } = world();
    const test = oauthHost(store);
    const panel = await addConnectedPanel(store, test);
    const { other, move } = await mover(panel);
    let isMoved = false;
    const slow = withMeanwhile(({ connections }) => ({
      connections: {
        ...connections,
        async get(...of) {
          if (!isMoved) {
            isMoved = true;
            await move();
            await connect(test, panel);
          }
          return connections.get(...of);
        },
      },
    }));
    expect(await render(oauthHost(slow), panel)).toEqual([401, 'connection_required']);
    expect(panel.vendor.rendered).toEqual([]);
    expect(await render(test, panel)).toEqual([200, 1]);
    expect(other.rendered).toHaveLength(1);
    await other.close();
  });

  it('keeps a new connection when a renewal of the former one ends', async () => {
    const test = oauthHost(world().store);
    const panel = await addConnectedPanel(world().store, test);
    const { other, move } = await mover(panel);
    await letExpire(world().store, panel);
    const isAsked = panel.vendor.hold();
    const late = render(test, panel);
    const goOn = await isAsked;
    await move();
    await connect(test, panel);
    goOn();
    expect(await late).toEqual([200, 2]);
    expect(await render(test, panel)).toEqual([200, 1]);
    const tokens = (vendor: Vendor) => vendor.rendered.map(({ body }) => body.credential.access_token);
    expect([tokens(panel.vendor), tokens(other)]).toEqual([['CANARY-access-2'], ['CANARY-access-1']]);
    await other.close();
  });

  it('gives no token of a renewal under way to a connection that came after it', async () => {
    const test = oauthHost(world().store);
    const panel = await addConnectedPanel(world().store, test);
    const { other, move } = await mover(panel);
    await letExpire(world().store, panel);
    const isAsked = panel.vendor.hold();
    const late = render(test, panel);
    const goOn = await isAsked;
    await move();
    await connect(test, panel);
    await letExpire(world().store, panel);
    const next = render(test, panel);
    await expect.poll(() => other.asked('refresh_token').length).toBe(1);
    goOn();
    expect(await Promise.all([late, next])).toEqual([
      [200, 2],
      [200, 2],
    ]);
    expect([panel.vendor.rendered.length, other.rendered.length]).toEqual([1, 1]);
    await other.close();
  });
}
