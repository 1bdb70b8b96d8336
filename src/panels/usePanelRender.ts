'use client';

import { panelRenderOptions } from '../client/index.js';
import { useAnswer, useHost } from '../host/index.js';
import type { PanelInstall } from '../wire/index.js';
import type { PanelState } from './panelState.js';

/** What {@link usePanelRender} gives. */
export interface PanelRenderResult {
  readonly state: PanelState;
  /** Asks again now, past the cache. While a request is under way it joins that one. */
  readonly refresh: () => void;
}

/**
 * Fetches what a panel shows for the conversation on screen, and tells it as one state. An inactive install is not asked
 * at all.
 */
export function usePanelRender(install: PanelInstall): PanelRenderResult {
  const { client, context, staleTime } = useHost();
  return useAnswer(panelRenderOptions(client, { install, context, staleTime }), install.status === 'active');
}
