import type { SidebarClient } from '../client/index.js';
import type { ConversationContext } from '../context/index.js';
import type { Messages } from '../host/index.js';
import type { SidebarStorage } from '../internal/storage.js';
import type { Diagnostic, WidgetAction, WidgetItem } from '../wire/index.js';

/** What `deskside-action` tells: an agent has chosen this action, which has no link of its own, of that item. */
export interface DesksideActionDetail {
  readonly action: WidgetAction;
  readonly item: WidgetItem;
}

/**
 * What every Deskside element has. Attributes: `base-url`, `account-id`, `locale`, `time-zone`, `theme`. Events:
 * `deskside-diagnostic` with a `Diagnostic` as `detail`.
 */
export interface DesksideElement extends HTMLElement {
  /** The conversation on screen; give a new object when it changes. Nothing that is fetched is drawn without it. */
  context?: ConversationContext;
  /** How the server is reached, in place of the attributes `base-url` and `account-id`. */
  client?: SidebarClient;
  /** Sent along with every request, where the attributes say how the server is reached. Keep its identity. */
  headers?: Readonly<Record<string, string>>;
  /** Replaces any of the words; "deskside/locales/*" has whole languages. */
  messages?: Partial<Messages>;
  /** Where an agent's own choices are kept. */
  storage?: SidebarStorage;
}

/**
 * `<deskside-sidebar>`: the whole sidebar. Attributes beside those of all: `density`, `side`, `default-open`. Event:
 * `deskside-action` with `{ action, item }` when an agent chooses a widget's action without a link.
 */
export interface DesksideSidebarElement extends DesksideElement {}

/** `<deskside-panel>`: one panel, by the attribute `install-id`; or a schema with data of the page's own, not fetched. */
export interface DesksidePanelElement extends DesksideElement {
  /** The panel's JSON Schema, an object or JSON text. With it, nothing is fetched. */
  schema?: unknown;
  /** What the render endpoint answered. */
  data?: unknown;
  /** Order and visibility of the fields. */
  config?: unknown;
}

/** `<deskside-widget>`: one widget, by the attribute `widget-id`; or a result of the page's own, not fetched. */
export interface DesksideWidgetElement extends DesksideElement {
  /** What a source returned: `{ title, items }`. With it, nothing is fetched. */
  widget?: unknown;
}

declare global {
  interface HTMLElementTagNameMap {
    'deskside-sidebar': DesksideSidebarElement;
    'deskside-panel': DesksidePanelElement;
    'deskside-widget': DesksideWidgetElement;
  }

  /** The elements' events bubble: they can be heard at any element around them. */
  interface HTMLElementEventMap {
    'deskside-diagnostic': CustomEvent<Diagnostic>;
    'deskside-action': CustomEvent<DesksideActionDetail>;
  }
}
