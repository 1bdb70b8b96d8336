'use client';

import { useSyncExternalStore } from 'react';
import { type AppContextOptions, type AppContextState, sharedApp } from './sharedApp.js';

/**
 * What the helpdesk tells of the conversation on screen, always the newest. All components of a page share one
 * connection, which begins with the first and ends with the last of them. On a server, and until the page is hydrated,
 * `status` is `"waiting"`.
 *
 * @param options - the same in every component
 * @throws DashboardAppError `invalid` when mounted components give different options, or origins that are none
 */
export function useAppContext(options: AppContextOptions = {}): AppContextState {
  const { follow, newest, first } = sharedApp(options);
  return useSyncExternalStore(follow, newest, () => first);
}
