import type { Host, HostKey, HostOptions, Store } from '../server/index.js';

const serverName = ['deskside', 'server'].join('/');
const nodeName = [serverName, 'node'].join('/');

/** What {@link createTestHost} gives. */
export interface TestHost extends Pick<Host, 'fetch' | 'close'> {
  /** The records of the host, for what the documents create in the database ("Step 3"). */
  readonly store: Store;
  /** The keys with which it encrypts and signs. */
  readonly keys: readonly HostKey[];
}

/**
 * A whole reference host on an empty embedded database in memory, for tests in Node. It needs `@electric-sql/pglite`.
 *
 * @param options - any of those of `createHost`. Without `authorize`, everybody may do everything; without
 * `development`, endpoints on this machine are refused, as in production
 */
export async function createTestHost(options: Partial<HostOptions> = {}): Promise<TestHost> {
  const [{ createHost, createHostKey }, { createPgliteStore }] = await Promise.all([
    // Named so that no bundler follows: this room is for browsers, too.
    import(/* @vite-ignore */ /* webpackIgnore: true */ serverName) as Promise<typeof import('../server/index.js')>,
    import(/* @vite-ignore */ /* webpackIgnore: true */ nodeName) as Promise<typeof import('../server/node/index.js')>,
  ]);
  const { development = false, authorize = () => ({ id: 'test-agent' }) } = options;
  const store = options.store ?? (await createPgliteStore({ development }));
  const keys = options.keys ?? [createHostKey()];
  try {
    const host = createHost({ ...options, authorize, store, keys, development });
    return { fetch: (request) => host.fetch(request), close: () => host.close(), store, keys };
  } catch (error) {
    // An option that cannot be used. A database of our own would keep the process alive.
    if (!options.store) await store.close();
    throw error;
  }
}
