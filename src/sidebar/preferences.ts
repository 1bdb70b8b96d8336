// plain numbers: a member read at the top of a file would stay in the bundle of whoever imports a neighbour
const usual = 320;

/** The least and the most that the column is wide, and what it is at first, in CSS pixels. */
export const widths = { least: 240, most: 480, usual } as const;

/** What an agent has chosen about the sidebar. Sources are named by their ids: `panel:…`, `widget:…`, `app:…`. */
export interface SidebarPreferences {
  /** In CSS pixels, 240 to 480. */
  readonly width: number;
  readonly isCollapsed: boolean;
  /** Sources in the agent's order; those that are not among them come after, as the account has them. */
  readonly order: readonly string[];
  /** Stay open, above the others. */
  readonly pinned: readonly string[];
  readonly hidden: readonly string[];
  /** The open panel; `null` when the agent closed it, `undefined` when none was ever opened. */
  readonly openPanel: string | null | undefined;
  /** Apps that the agent opened. */
  readonly openApps: readonly string[];
}

/** What holds before an agent has chosen anything. */
export const defaultPreferences: SidebarPreferences = {
  width: usual,
  isCollapsed: false,
  order: [],
  pinned: [],
  hidden: [],
  openPanel: undefined,
  openApps: [],
};

/** Reads what was stored, whoever wrote it: a member that makes no sense is as if it were not there. */
export function readPreferences(stored: unknown): SidebarPreferences {
  if (typeof stored !== 'object' || stored === null) return defaultPreferences;
  const { width, isCollapsed, order, pinned, hidden, openPanel, openApps } = stored as Record<string, unknown>;
  return {
    width: typeof width === 'number' ? clampWidth(width) : defaultPreferences.width,
    isCollapsed: isCollapsed === true,
    order: ids(order),
    pinned: ids(pinned),
    hidden: ids(hidden),
    openPanel: typeof openPanel === 'string' || openPanel === null ? openPanel : undefined,
    openApps: ids(openApps),
  };
}

/** A width that the column may have. */
export function clampWidth(width: number): number {
  return Number.isFinite(width) ? Math.round(Math.min(Math.max(width, widths.least), widths.most)) : widths.usual;
}

/** The ids with one more, or with one fewer. */
export function withId(list: readonly string[], id: string, isIn: boolean): readonly string[] {
  const others = list.filter((one) => one !== id);
  return isIn ? [...others, id] : others;
}

/** An order that was made of the sources that are known now; those that are not, such as of a list that failed, keep theirs behind. */
export function withOrder(before: readonly string[], now: readonly string[]): readonly string[] {
  return [...now, ...before.filter((id) => !now.includes(id))];
}

/** More sources than any account has; a stored list is never longer. */
const most = 500;

function ids(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.filter((id) => typeof id === 'string'))].slice(0, most);
}
