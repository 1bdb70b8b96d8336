import type { AppPermission } from './appPermissions.js';

/** One page of a dashboard app: `{ "type": "frame", "url": … }`, the only kind that there is. */
export interface DashboardAppContent {
  readonly type: 'frame';
  /** `https:`, or `http:` on this machine. */
  readonly url: string;
}

/**
 * What of the context a dashboard app is told. What is not named is told in full, as the Dashboard Apps document does.
 */
export interface DashboardAppScope {
  /** `"public"` leaves out private notes, `"none"` every message. @default "all" */
  readonly messages?: 'all' | 'public' | 'none';
  /** Whether the customer's email addresses are told. @default true */
  readonly email?: boolean;
  /** Whether the customer's phone number is told. @default true */
  readonly phone?: boolean;
  /** Whether custom attributes of customer and conversation are told. @default true */
  readonly customAttributes?: boolean;
}

/** What an admin decides about one dashboard app beyond its name and address. All of it is Deskside's own addition. */
export interface DashboardAppSettings {
  /** `"tab"` is beside Messages, as the document has it; `"sidebar"` beside the chat, so that the composer stays. @default "tab" */
  readonly placement?: 'tab' | 'sidebar';
  /** What the page may do beyond scripts, forms and popups. @default [] */
  readonly permissions?: readonly AppPermission[];
  /** Origins beside that of the address which may stand in the frame and be told, such as that of a sign-in page. @default [] */
  readonly allowedOrigins?: readonly string[];
  /**
   * Whether the page is told only when it asks and when it loads, or after every change as well, which some pages take
   * as a reason to begin anew.
   *
   * @default "on-request"
   */
  readonly contextUpdates?: 'on-request' | 'on-change';
  /** @default everything */
  readonly scope?: DashboardAppScope;
  /** The text by which the page asks, where another host brands it. @default "chatwoot-dashboard-app:fetch-info" */
  readonly requestKey?: string;
  /** Fills `{{contact.email}}` and the like in the address with percent-encoded values of the context. @default false */
  readonly placeholders?: boolean;
}

/**
 * One dashboard app: "a name and a URL" of the Dashboard Apps document, in the record of Chatwoot's
 * `GET /api/v1/accounts/:accountId/dashboard_apps`.
 */
export interface DashboardApp {
  readonly id: number | string;
  /** The name on the tab; at most 255 characters. */
  readonly title: string;
  /** The pages, drawn one below another. */
  readonly content: readonly DashboardAppContent[];
  /** When it was registered (RFC 3339). */
  readonly created_at?: string;
  /** Deskside's own settings; other hosts leave them out and ignore them. */
  readonly 'x-deskside'?: DashboardAppSettings;
}

/** The `dashboard_app` of a `POST`; a `PATCH` takes any part of it. */
export type DashboardAppInput = Pick<DashboardApp, 'title' | 'content' | 'x-deskside'>;
