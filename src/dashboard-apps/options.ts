import type { AppNotice } from '../bridge/index.js';
import type { AppContextData, ConversationContext } from '../context/index.js';
import type { Theme } from '../host/index.js';
import type { AppPermission, DashboardApp, Diagnostic } from '../wire/index.js';
import type { AppFrameState } from './frameState.js';

/** Which app asks, and about whom. */
export interface AppCallDetails {
  readonly app: DashboardApp;
  /**
   * The conversation that this frame was told of. It need not be the one on screen: a kept app may answer late, and what
   * it says then belongs to its own customer.
   */
  readonly context: ConversationContext;
}

/**
 * What the helpdesk does for an app that uses `deskside/app-sdk`. An app can only ask for what there is a handler for; a
 * handler that throws or rejects tells the app so (`refused`).
 */
export interface AppHandlers {
  /** Opens an address; it is one of `http:`, `https:`, `mailto:` or `tel:`. */
  readonly openLink?: (url: string, details: AppCallDetails) => void | Promise<void>;
  /** Shows a short word to the agent. */
  readonly notify?: (notice: AppNotice, details: AppCallDetails) => void | Promise<void>;
  /** Puts a text into the reply that the agent is writing; it should be sent by nobody but the agent. */
  readonly insertDraft?: (text: string, details: AppCallDetails) => void | Promise<void>;
}

/**
 * Changes what an app is told, after its scope: leaves members out, or adds a token that your server has signed for it.
 * May ask the server and give a promise. No secret should come near a browser.
 */
export type SelectContext = (data: AppContextData, details: AppCallDetails) => AppContextData | Promise<AppContextData>;

/** How an app's frames are shown and what they are told. */
export interface AppFrameOptions {
  /** The app's record. */
  readonly app: DashboardApp;
  /** The conversation that the app is told of. Of another conversation or customer the app is loaded anew. */
  readonly context: ConversationContext;
  /** What the page may do beyond scripts, forms and popups. @default the app's own setting, else nothing */
  readonly permissions?: readonly AppPermission[];
  /** Origins beside the app's own that may be told; `["*"]` tells any. @default the app's own setting, else none */
  readonly allowedOrigins?: readonly string[];
  /** Whether changes are told unasked. @default the app's own setting, else "on-request" */
  readonly contextUpdates?: 'on-request' | 'on-change';
  /** Changes what the app is told. */
  readonly selectContext?: SelectContext;
  /** What the helpdesk does for an app that asks through `deskside/app-sdk`. */
  readonly handlers?: AppHandlers;
  /**
   * Whether a frame fills the place it is given, or is as high as its page asks.
   *
   * @default "content" for an app whose placement is the sidebar, else "fill"
   */
  readonly sizing?: 'fill' | 'content';
  /** BCP 47 tag, told to apps that ask. @default "en-GB" */
  readonly locale?: string;
  /** IANA time zone, told to apps that ask. @default the browser's */
  readonly timeZone?: string;
  /** Fixes light or dark. @default what the surrounding page says */
  readonly theme?: Theme;
  /** What counts as slow, in milliseconds. @default 4_000 */
  readonly slowMs?: number;
  /** After how long a page counts as not responding, in milliseconds. @default 15_000 */
  readonly timeoutMs?: number;
  /** Told when a frame's state is another one: it loads, stands, or does not come. */
  readonly onStateChange?: (state: AppFrameState) => void;
  /** Told of what an integrator or an admin should know. */
  readonly onDiagnostic?: (diagnostic: Diagnostic) => void;
  /** Told of each text that is posted to a page, and to which origin: for tools. Keep its identity. */
  readonly onPost?: (text: string, origin: string) => void;
}
