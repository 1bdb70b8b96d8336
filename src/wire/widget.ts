/** One widget as `GET /api/accounts/:accountId/sidebar-widgets` lists it; its source never leaves the server. */
export interface SidebarWidget {
  readonly id: string;
  /** "You create a sidebar widget — give it a name": shown until the result brings its own title. */
  readonly name: string;
  /** Inactive widgets are not run. */
  readonly active: boolean;
  /** Ascending; ties in the order of the list. */
  readonly order: number;
}

/** What a widget's source is told ("Context structure" of the Sidebar Widgets document); `customer` is `null` when unknown. */
export interface WidgetContext {
  readonly conversation: Readonly<Record<string, unknown>>;
  readonly customer: Readonly<Record<string, unknown>> | null;
  readonly business: Readonly<Record<string, unknown>> | null;
}

/** A widget's result, read: everything is what it says it is, and what was missing is left out. */
export interface WidgetResult {
  /** `"invalid"` when the source answered with something other than an object; then there is nothing else. */
  readonly kind: 'items' | 'invalid';
  /** The header; absent when the source gave none. */
  readonly title: string | undefined;
  readonly items: readonly WidgetItem[];
  /** What went wrong at the source, in its own words. */
  readonly error: string | undefined;
}

/** "Each item is a card in the sidebar". */
export interface WidgetItem {
  /** Absent when neither title, subtitle nor badge say anything. */
  readonly title: string | undefined;
  readonly subtitle: string | undefined;
  /** An address as it came; whether it is safe to follow is judged where it is drawn. */
  readonly link: string | undefined;
  readonly badge: WidgetBadge | undefined;
  readonly actions: readonly WidgetAction[];
  /** Whether the agent can fold it. */
  readonly collapsible: boolean;
  /** Those that have fields. */
  readonly sections: readonly WidgetSection[];
}

/** "A colored label displayed next to the item title". */
export interface WidgetBadge {
  readonly text: string;
  /** As it came. */
  readonly color: unknown;
}

/** "Buttons displayed on the item". */
export interface WidgetAction {
  readonly label: string;
  /** An address as it came; absent when there is none. */
  readonly link: string | undefined;
}

/** "Each section is a labeled group of key-value fields". */
export interface WidgetSection {
  readonly title: string | undefined;
  readonly collapsible: boolean;
  readonly fields: readonly WidgetField[];
}

/** One key with its value as it came. */
export interface WidgetField {
  readonly label: string;
  readonly value: unknown;
}
