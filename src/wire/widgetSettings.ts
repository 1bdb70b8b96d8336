import type { SidebarWidget } from './widget.js';

/** Where a widget's cards come from, as JSON; "deskside/server" has the same as `WidgetSource`. */
export type SidebarWidgetSource =
  | { readonly type: 'python'; readonly script: string }
  | { readonly type: 'endpoint'; readonly url: string }
  | { readonly type: 'function'; readonly name: string };

/** One widget with its source, as `GET …/sidebar-widgets/:widgetId` gives it to admins. */
export interface SidebarWidgetSettings extends SidebarWidget {
  readonly source: SidebarWidgetSource;
}

/** Body of `POST …/sidebar-widgets`. */
export interface SidebarWidgetInput {
  readonly name: string;
  readonly source: SidebarWidgetSource;
  /** @default true */
  readonly active?: boolean;
  /** @default after all others */
  readonly order?: number;
}

/** Body of `POST …/sidebar-widgets/test` ("Testing", Custom Sidebar Widgets document). */
export interface WidgetTestInput {
  readonly source: SidebarWidgetSource;
  readonly businessId?: string | null;
  /** "Any conversation ID or public ID". */
  readonly conversationId: string;
}

/** What a test of a widget gives. */
export interface WidgetTest {
  /** What the source returned, parsed without losing digits; `null` when it failed. */
  readonly result: unknown;
  /** What it printed, line by line. */
  readonly logs: readonly string[];
  readonly durationMs: number;
  /** Why it failed: code, sentence, and for a script its traceback. */
  readonly error?: {
    readonly code: string;
    readonly message: string;
    /** Of the script, counted from 1. */
    readonly line?: number;
    readonly traceback?: string;
  };
}
