import { join } from 'node:path';
import type { Store } from 'deskside/server';
import { openStore } from 'deskside/server/node';
import { lockFolder } from './lock.js';
import type { DemoSettings } from './settings.js';

/** The database that holds the demo's state, and how to let it go. */
export interface DemoData {
  readonly store: Store;
  close(): Promise<void>;
}

export async function openData({ storage, storageIsServer }: DemoSettings): Promise<DemoData> {
  if (storageIsServer) {
    const store = await open(storage, 'The PostgreSQL server of DESKSIDE_DATABASE_URL cannot be used');
    return { store, close: () => store.close() };
  }
  const unlock = await lockFolder(storage);
  const store = await open(
    join(storage, 'postgres'),
    `The data in ${storage} cannot be used (delete it to begin anew)`,
  );
  return { store, close: () => store.close().then(unlock) };
}

async function open(place: string, otherwise: string): Promise<Store> {
  try {
    // The sample integrations are on this machine.
    return await openStore(place, { development: true });
  } catch (error) {
    throw new Error(`${otherwise}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
