import { randomInt } from 'node:crypto';
import { createVault, type HostKey, type Store } from 'deskside/server';
import { expect } from 'vitest';
import { paths } from '../../support/testHost.js';
import type { KillableHost } from './killableHost.js';

/** The panel that is written to. */
export interface Panel {
  readonly appId: string;
  readonly versionId: string;
}

/** What a credential was last said to be, and what it may be since. */
interface Ledger {
  readonly acknowledged: number;
  readonly sent: number;
}

const accounts = 20;
const writes = 1_000;
const canary = 'CANARY'.repeat(20);

/**
 * Writes credentials over HTTP, a thousand of them, from twenty accounts at the same time, and has the host killed
 * somewhere in the middle. Each account installs the panel and then changes its credential, each time to the next number.
 *
 * @returns what was acknowledged, by account
 */
export async function writeUntilKilled(host: KillableHost, round: string, { appId, versionId }: Panel) {
  const ledgers = new Map<string, Ledger>();
  const killAt = randomInt(writes / 10, (writes * 9) / 10);
  let acknowledged = 0;
  let killed: Promise<void> | undefined;

  async function write(account: string): Promise<void> {
    const create = paths.create(account, appId, versionId);
    let installId = '';
    for (let n = 1; n <= writes / accounts; n += 1) {
      const ledger = { acknowledged: n - 1, sent: n };
      ledgers.set(account, ledger);
      const answer = await fetch(host.address + (installId ? create + installId : create), {
        method: installId ? 'PATCH' : 'POST',
        headers: { authorization: account, 'content-type': 'application/json' },
        body: JSON.stringify({
          ...(!installId && { channelIds: ['whatsapp'], status: 'active' }),
          credential: { n, canary },
        }),
      });
      installId = ((await answer.json()) as { _id: string })._id;
      expect(answer.status).toBe(n === 1 ? 201 : 200);
      ledgers.set(account, { ...ledger, acknowledged: n });
      acknowledged += 1;
      if (acknowledged === killAt) killed = host.kill();
    }
  }

  const names = Array.from({ length: accounts }, (_, n) => `${round}-${n}`);
  const ends = await Promise.allSettled(names.map(write));
  await killed;
  // the host was killed in the middle: whoever was still writing was cut off
  expect(ends.some(({ status }) => status === 'rejected')).toBe(true);
  for (const end of ends) if (end.status === 'rejected') expect(end.reason).toBeInstanceOf(TypeError);
  return ledgers;
}

/** Every acknowledged write is there, or a later one that was sent; every record opens; an account has one install. */
export async function expectKept(store: Store, key: HostKey, ledgers: ReadonlyMap<string, Ledger>): Promise<void> {
  const vault = createVault([key]);
  const kept = new Map<string, number[]>();
  for (let page = await store.secrets.list(); page.length > 0; page = await store.secrets.list(page.at(-1))) {
    for (const { sealed, purpose } of page) {
      const secret = JSON.parse(await vault.open(sealed, purpose)) as { n: number; canary: string };
      expect(secret.canary).toBe(canary);
      const account = 'accountId' in purpose ? purpose.accountId : '';
      kept.set(account, [...(kept.get(account) ?? []), secret.n]);
    }
  }
  for (const [account, { acknowledged, sent }] of ledgers) {
    const found = kept.get(account) ?? [];
    if (acknowledged > 0) expect(found, account).toHaveLength(1);
    for (const n of found) expect([acknowledged, sent], `${account} holds ${n}`).toContain(n);
  }
}
