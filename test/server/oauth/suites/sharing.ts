import { createStore, type Store } from 'deskside/server';
import { expect, it } from 'vitest';
import type { World } from '../../support/storeSuite.js';
import { addConnectedPanel, connect, letExpire, letLeaseEnd, oauthHost, render, times } from '../support/connecting.js';

/** Several hosts on one database renew together, as separate processes do: they share nothing but the row. */
export function sharing(
  world: () => World,
  another: () => Promise<Store> = () => createStore(world().store.database, { development: true }),
): void {
  const hosts = async (count: number) => {
    const more = await Promise.all(Array.from({ length: count - 1 }, another));
    return [world().store, ...more].map((store) => oauthHost(store));
  };

  it.each([2, 4])('asks once for each end of a token, from %i hosts', async (count) => {
    const all = await hosts(count);
    const panel = await addConnectedPanel(world().store, all[0] as (typeof all)[0]);
    for (let generation = 2; generation <= 6; generation += 1) {
      await letExpire(world().store, panel);
      const answers = await Promise.all(
        all.flatMap((test) => Array.from({ length: 100 / count }, () => render(test, panel))),
      );
      expect(answers).toEqual(times(100, [200, generation]));
      expect(panel.vendor.asked('refresh_token')).toHaveLength(generation - 1);
    }
    expect(panel.vendor.revoked()).toBe(0);
  });

  it('renews once when all hosts are refused with the same token', async () => {
    const all = await hosts(3);
    const panel = await addConnectedPanel(world().store, all[0] as (typeof all)[0]);
    panel.vendor.refuse('CANARY-access-1');
    const answers = await Promise.all(all.flatMap((test) => [render(test, panel), render(test, panel)]));
    expect(answers).toEqual(times(6, [200, 2]));
    expect(panel.vendor.asked('refresh_token')).toHaveLength(1);
    expect(panel.vendor.revoked()).toBe(0);
  });

  it('waits for the host that renews, and takes what it got', async () => {
    const [first, second] = (await hosts(2)) as [ReturnType<typeof oauthHost>, ReturnType<typeof oauthHost>];
    const panel = await addConnectedPanel(world().store, first);
    await letExpire(world().store, panel);
    const isAsked = panel.vendor.hold();
    const renewing = render(first, panel);
    const goOn = await isAsked;
    const waiting = render(second, panel);
    goOn();
    expect(await Promise.all([renewing, waiting])).toEqual([
      [200, 2],
      [200, 2],
    ]);
    expect(panel.vendor.asked('refresh_token')).toHaveLength(1);
  });

  it('takes over when a lease has run out, and keeps what the one after it got', async () => {
    const [slow, quick] = (await hosts(2)) as [ReturnType<typeof oauthHost>, ReturnType<typeof oauthHost>];
    const panel = await addConnectedPanel(world().store, slow, { detectsReuse: false });
    await letExpire(world().store, panel);
    const isAsked = panel.vendor.hold();
    const late = render(slow, panel);
    const goOn = await isAsked;
    await letLeaseEnd(world().store, panel);
    expect(await render(quick, panel)).toEqual([200, 2]);
    goOn(); // with a refresh token that has been used: invalid_grant, and the row is read again
    expect(await late).toEqual([200, 2]);
    expect(await render(slow, panel)).toEqual([200, 2]);
    expect(panel.vendor.asked('refresh_token')).toHaveLength(2);
  });

  it('lets whoever connects anew have the last word over a renewal under way', async () => {
    const [slow, quick] = (await hosts(2)) as [ReturnType<typeof oauthHost>, ReturnType<typeof oauthHost>];
    const panel = await addConnectedPanel(world().store, slow);
    await letExpire(world().store, panel);
    const isAsked = panel.vendor.hold();
    const late = render(slow, panel);
    const goOn = await isAsked;
    await connect(quick, panel); // generation 2
    goOn();
    expect(await late).toEqual([200, 3]);
    expect(await render(slow, panel)).toEqual([200, 2]);
    expect(await render(quick, panel)).toEqual([200, 2]);
  });
}
