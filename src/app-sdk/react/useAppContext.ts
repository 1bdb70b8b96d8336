'use client';

import { useSyncExternalStore } from 'react';
import { type AppContextOptions, type AppContextState, sharedApp } from './sharedApp.js';

/**
 * What the helpdesk tells of the conversation on screen, always the newest. All components that give the same options
 * share one connection; each other set of options is a connection of its own. On a server, and until the page is
 * hydrated, `status` is `"waiting"`.
 */
export function useAppContext(options: AppContextOptions = {}): AppContextState {
  const { follow, newest, first } = sharedApp(options);
  return useSyncExternalStore(follow, newest, () => first);
}
