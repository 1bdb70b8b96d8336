import type { Store } from 'deskside/server';
import { accountId } from './team.js';

/** Where somebody tests what nobody has registered yet. */
const tools = /^(\/as\/[\w-]+)?\/(settings|workbench)$/;

/**
 * What may stand in frames: the sample apps, and those that are registered at the moment. In the settings and in the workbench also any
 * other page of the open internet and of this machine: an address is tried there before it is saved.
 */
export function createFrames(store: Store, samples: readonly string[]): (path: string) => Promise<readonly string[]> {
  return async (path) => {
    if (tools.test(path)) return ['https:', 'http://localhost:*'];
    const apps = await store.dashboardApps.list(accountId);
    const registered = apps.flatMap(({ content }) => content.map(({ url }) => new URL(url).origin));
    return [...new Set([...samples, ...registered])];
  };
}
