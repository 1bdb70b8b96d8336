import { panelRenderOptions, type SidebarClient, widgetRunOptions } from '../client/index.js';
import type { ConversationContext } from '../context/index.js';
import { installsFor } from '../panels/index.js';
import type { PanelInstall, SidebarWidget } from '../wire/index.js';
import type { SidebarPreferences } from './preferences.js';
import { openPanelOf, shownSources, sourcesOf } from './sources.js';

/** What is asked when a conversation opens: one query for each panel and widget that the agent would see. */
export type SourceQuery = ReturnType<typeof panelRenderOptions> | ReturnType<typeof widgetRunOptions>;

/** What {@link sourceQueries} takes. */
export interface SourceQueriesInput {
  readonly client: SidebarClient;
  readonly context: ConversationContext;
  /** The account's, whatever their channel and status. */
  readonly installs: readonly PanelInstall[];
  readonly widgets: readonly SidebarWidget[];
  readonly preferences: SidebarPreferences;
  readonly defaultOpen: 'none' | 'first';
  readonly staleTime: number | undefined;
}

/** The queries of the sources that the sidebar would show for a conversation. */
export function sourceQueries({
  client,
  context,
  installs,
  widgets,
  preferences,
  defaultOpen,
  staleTime,
}: SourceQueriesInput): readonly SourceQuery[] {
  const active = widgets.filter(({ active }) => active);
  const sources = sourcesOf(installs, installsFor(installs, context), active, []);
  const openPanel = openPanelOf(sources, preferences, defaultOpen);
  return shownSources(sources, preferences, openPanel).flatMap((source): SourceQuery[] => {
    if (source.kind === 'panel') return [panelRenderOptions(client, { install: source.install, context, staleTime })];
    return source.kind === 'widget' ? [widgetRunOptions(client, { widget: source.widget, context, staleTime })] : [];
  });
}
