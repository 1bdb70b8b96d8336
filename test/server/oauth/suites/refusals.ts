import { expect, it } from 'vitest';
import type { World } from '../../support/storeSuite.js';
import {
  addConnectedPanel,
  addVendorPanel,
  begin,
  comeBack,
  consent,
  oauthHost,
  render,
} from '../support/connecting.js';

/** One way of coming back that does not fit what was begun. */
interface Wrong {
  readonly back?: (url: URL) => void;
  readonly as?: (account: string) => string;
  readonly cookie?: (mine: string, other: string) => string;
  readonly status?: number;
  readonly code?: string;
  /** The state was never there, so the right one still serves. */
  readonly keepsState?: boolean;
}

const set = (name: string, value: string) => (url: URL) => url.searchParams.set(name, value);
const mark = '<b>CANARY</b>';

const wrongs: Record<string, Wrong> = {
  'without a state': { back: (url) => url.searchParams.delete('state'), keepsState: true },
  'with a state that was never given out': { back: set('state', mark), keepsState: true },
  'from a browser without the cookie': { cookie: () => '' },
  'from a browser that began something else': { cookie: (_, other) => other },
  'as another agent': { as: (account) => `${account}:ben` },
  'as an agent who may no longer change installs': {
    as: (account) => `${account}:viewer`,
    status: 403,
    code: 'forbidden',
  },
  'as an agent of another account': { as: () => 'stranger', status: 403, code: 'forbidden' },
  'signed out': { as: () => '', status: 401, code: 'unauthorized' },
  'with an error of the vendor': {
    back: (url) => {
      url.searchParams.delete('code');
      url.searchParams.set('error', 'access_denied');
      url.searchParams.set('error_description', mark);
    },
  },
  'with a code that the vendor does not know': { back: set('code', mark), status: 502, code: 'token_endpoint_failed' },
  'without a code': { back: (url) => url.searchParams.delete('code'), status: 502, code: 'token_endpoint_failed' },
  'with two codes': {
    back: (url) => url.searchParams.append('code', mark),
    status: 502,
    code: 'token_endpoint_failed',
  },
};

/** Whatever comes back and does not fit is refused (H25). */
export function refusals(world: () => World): void {
  it.each(Object.entries(wrongs))('saves nothing when somebody comes back %s', async (_, wrong) => {
    const test = oauthHost(world().store);
    const panel = await addVendorPanel(world().store, test);
    const [mine, other] = [await begin(test, panel), await begin(test, panel)];
    const right = await consent(mine);
    const back = new URL(right);
    wrong.back?.(back);
    const as = wrong.as?.(panel.accountId) ?? panel.accountId;
    const answer = await comeBack(test, back, as, wrong.cookie?.(mine.cookie, other.cookie) ?? mine.cookie);
    const { status = 400, code = 'authorization_refused', keepsState = false } = wrong;
    expect([answer.status, test.events.at(-1)?.code]).toEqual([status, code]);
    expect(answer.page).toContain('Not connected. ');
    expect(answer.page).not.toMatch(/canary|<b>|access_denied|code-/i);
    expect(await world().store.connections.get(panel.accountId, panel.installId)).toBeNull();
    expect(await render(test, panel)).toEqual([401, 'connection_required']);

    const again = await comeBack(test, right, panel.accountId, mine.cookie);
    expect(again.status).toBe(keepsState ? 200 : 400);
    test.expectNoLeak();
  });

  const query = (sql: string, params: unknown[]) => world().store.database.query(sql, params);

  it.each([
    [
      'after ten minutes',
      "update deskside_authorizations set expires_at = now() - interval '1 second' where install_id = $1",
    ],
    ['for an install that is gone', 'delete from deskside_installs where _id = $1'],
    [
      'for a panel without an auth block',
      'update deskside_app_configurations set auth = null where app_id = (select app_id from deskside_installs where _id = $1)',
    ],
  ])('saves nothing when somebody comes back %s', async (_, sql) => {
    const test = oauthHost(world().store);
    const panel = await addVendorPanel(world().store, test);
    const mine = await begin(test, panel);
    const back = await consent(mine);
    await query(sql, [panel.installId]);
    expect((await comeBack(test, back, panel.accountId, mine.cookie)).status).toBe(400);
    expect(panel.vendor.asked('authorization_code')).toEqual([]);
    expect(await world().store.connections.get(panel.accountId, panel.installId)).toBeNull();
  });

  it('gives an authorization ten minutes, and forgets the ones that nobody came back from', async () => {
    const test = oauthHost(world().store);
    const panel = await addVendorPanel(world().store, test);
    await begin(test, panel);
    const left =
      'select extract(epoch from expires_at - now())::float8 as seconds from deskside_authorizations where install_id = $1';
    const [first] = (await query(left, [panel.installId])) as { seconds: number }[];
    expect(first?.seconds).toBeGreaterThan(500);
    expect(first?.seconds).toBeLessThanOrEqual(600);
    await query('update deskside_authorizations set expires_at = now() where install_id = $1', [panel.installId]);
    await begin(test, panel);
    expect(await query(left, [panel.installId])).toHaveLength(1);
  });

  it('takes one state once, however often and fast it comes back', async () => {
    const test = oauthHost(world().store);
    const panel = await addVendorPanel(world().store, test);
    const mine = await begin(test, panel);
    const back = await consent(mine);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => comeBack(test, back, panel.accountId, mine.cookie)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(400)]);
    expect(panel.vendor.asked('authorization_code')).toHaveLength(1);
    expect(await render(test, panel)).toEqual([200, 1]);
  });

  it('leaves a connection as it is when a second one does not come about', async () => {
    const test = oauthHost(world().store);
    const panel = await addConnectedPanel(world().store, test);
    const mine = await begin(test, panel);
    const back = await consent(mine);
    expect((await comeBack(test, back, `${panel.accountId}:ben`, mine.cookie)).status).toBe(400);
    expect(await render(test, panel)).toEqual([200, 1]);
  });
}
