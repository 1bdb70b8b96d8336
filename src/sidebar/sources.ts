import type { DashboardApp, PanelInstall, SidebarWidget } from '../wire/index.js';
import type { SidebarPreferences } from './preferences.js';

/** One thing that stands in the sidebar, of whichever of the three systems. */
export type Source =
  | {
      readonly kind: 'panel';
      readonly id: string;
      readonly name: string;
      /** Whether it is for the channel of the conversation on screen. */
      readonly isHere: boolean;
      readonly install: PanelInstall;
    }
  | { readonly kind: 'widget'; readonly id: string; readonly name: string; readonly widget: SidebarWidget }
  | { readonly kind: 'app'; readonly id: string; readonly name: string; readonly app: DashboardApp };

/** The id of a panel among the sources. */
export function panelId(install: PanelInstall): string {
  return `panel:${install._id}`;
}

/** Everything that an account can show in its sidebar: active panels, active widgets, apps that are placed there. */
export function sourcesOf(
  installs: readonly PanelInstall[],
  here: readonly PanelInstall[],
  widgets: readonly SidebarWidget[],
  apps: readonly DashboardApp[],
): readonly Source[] {
  const all = [
    ...installs
      .filter(({ status }) => status === 'active')
      .map((install): Source => {
        return { kind: 'panel', id: panelId(install), name: install.app.name, isHere: here.includes(install), install };
      }),
    ...widgets.map((widget): Source => ({ kind: 'widget', id: `widget:${widget.id}`, name: widget.name, widget })),
    ...apps.map((app): Source => ({ kind: 'app', id: `app:${app.id}`, name: app.title, app })),
  ];
  const ids = new Set<string>();
  // An id that comes again is the same source.
  return all.filter(({ id }) => !ids.has(id) && ids.add(id));
}

/** The sources as the agent wants them: pinned ones first, each group in the agent's order, the others after. */
export function inOrder(sources: readonly Source[], { order, pinned }: SidebarPreferences): readonly Source[] {
  const place = new Map(order.map((id, index) => [id, index]));
  const isPinned = new Set(pinned);
  const rank = ({ id }: Source): number => (isPinned.has(id) ? 0 : order.length + 1) + (place.get(id) ?? order.length);
  return [...sources].sort((a, b) => rank(a) - rank(b));
}

/** Those that are drawn in the column for the conversation on screen. */
export function shownSources(
  sources: readonly Source[],
  { hidden, pinned }: SidebarPreferences,
  openPanel: string | null,
): readonly Source[] {
  return sources.filter((source) => {
    if (hidden.includes(source.id)) return false;
    return source.kind !== 'panel' || (source.isHere && (pinned.includes(source.id) || source.id === openPanel));
  });
}

/** The panel that is open: what the agent opened, if it is for this conversation; at first the first one, if so wished. */
export function openPanelOf(
  sources: readonly Source[],
  { openPanel, hidden }: SidebarPreferences,
  defaultOpen: 'none' | 'first',
): string | null {
  const panels = sources.filter((source) => source.kind === 'panel' && source.isHere && !hidden.includes(source.id));
  if (openPanel === null) return null;
  const first = defaultOpen === 'first' ? panels[0] : undefined;
  return (panels.find(({ id }) => id === openPanel) ?? first)?.id ?? null;
}
