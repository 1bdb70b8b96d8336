import { useSyncExternalStore } from 'react';
import { useHost } from '../host/index.js';
import { preferenceStore } from './preferenceStore.js';
import { defaultPreferences, type SidebarPreferences } from './preferences.js';

/** What the agent has chosen about the sidebar, and the function that changes it. The defaults until hydrated. */
export function usePreferences(): readonly [SidebarPreferences, (change: Partial<SidebarPreferences>) => void] {
  const { storage, client } = useHost();
  const store = preferenceStore(storage, client.id);
  const preferences = useSyncExternalStore(store.subscribe, store.get, () => defaultPreferences);
  return [preferences, store.change];
}
