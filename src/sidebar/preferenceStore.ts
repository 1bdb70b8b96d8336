import { readStored, type SidebarStorage, writeStored } from '../internal/storage.js';
import { defaultPreferences, readPreferences, type SidebarPreferences } from './preferences.js';

/** An agent's choices for one account: read once, written at each change, told to whoever listens. */
export interface PreferenceStore {
  get(): SidebarPreferences;
  change(change: Partial<SidebarPreferences>): void;
  subscribe(listener: () => void): () => void;
}

const stores = new WeakMap<SidebarStorage, Map<string, PreferenceStore>>();

/** The choices kept in a storage for one server and account: the same store for all who ask. */
export function preferenceStore(storage: SidebarStorage, account: string): PreferenceStore {
  const ofStorage = stores.get(storage) ?? new Map<string, PreferenceStore>();
  stores.set(storage, ofStorage);
  const store = ofStorage.get(account) ?? createStore(storage, `deskside.sidebar ${account}`);
  ofStorage.set(account, store);
  return store;
}

function createStore(storage: SidebarStorage, key: string): PreferenceStore {
  let current: SidebarPreferences | undefined;
  const listeners = new Set<() => void>();
  const get = (): SidebarPreferences => {
    // On a server there is nothing to read, and what one request chose must not reach the next.
    if (typeof window === 'undefined') return defaultPreferences;
    current ??= readPreferences(readStored(storage, key));
    return current;
  };
  return {
    get,
    change(change) {
      current = { ...get(), ...change };
      writeStored(storage, key, current);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
