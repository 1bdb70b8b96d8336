import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createHost, type HostKey } from 'deskside/server';
import { openStore } from 'deskside/server/node';

/** What a host that is to be killed needs to know. */
export interface HostProcessSettings {
  /** As `openStore` takes it. */
  readonly place: string;
  readonly key: HostKey;
}

// A program: it serves a host whose agents say in a header which account they are of, and tells its port.
const { place, key } = JSON.parse(process.argv[2] ?? '{}') as HostProcessSettings;
const store = await openStore(place, { development: true });
const host = createHost({
  store,
  keys: [key],
  development: true,
  rateLimit: null,
  authorize: (request, { accountId }) => {
    const [account, name = 'ana'] = (request.headers.get('authorization') ?? '').split(':');
    return account === accountId && { id: name };
  },
});
const fetch = (request: Request) => host.fetch(request);
serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) => process.send?.({ port }));
process.once('disconnect', () => process.exit(0));
