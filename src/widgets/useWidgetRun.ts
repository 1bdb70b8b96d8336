'use client';

import { type AnswerState, widgetRunOptions } from '../client/index.js';
import { useAnswer, useHost } from '../host/index.js';
import type { SidebarWidget } from '../wire/index.js';

/** What {@link useWidgetRun} gives. */
export interface WidgetRunResult {
  readonly state: AnswerState;
  /** Runs it again now, past the cache. While a run is under way it joins that one. */
  readonly refresh: () => void;
}

/**
 * Runs a widget for the conversation on screen, and tells it as one state. Each widget is on its own: one that fails or
 * hangs holds no other. An inactive one is not run.
 */
export function useWidgetRun(widget: SidebarWidget): WidgetRunResult {
  const { client, context, staleTime } = useHost();
  return useAnswer(widgetRunOptions(client, { widget, context, staleTime }), widget.active);
}
