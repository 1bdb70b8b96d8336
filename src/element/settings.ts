import { QueryClient } from '@tanstack/react-query';
import { createHttpClient, type SidebarClient } from '../client/index.js';
import type { ConversationContext } from '../context/index.js';
import type { Messages, Theme } from '../host/index.js';
import type { SidebarStorage } from '../internal/storage.js';
import { isObject } from '../wire/index.js';

/** What all elements are told: the attributes as text, the rest as properties. */
export interface ElementSettings {
  /** The attribute of that name, or `null`. */
  attribute(name: string): string | null;
  readonly client: SidebarClient | undefined;
  readonly context: ConversationContext | undefined;
  readonly messages: Partial<Messages> | undefined;
  readonly storage: SidebarStorage | undefined;
  readonly headers: Readonly<Record<string, string>> | undefined;
  readonly schema: unknown;
  readonly data: unknown;
  readonly config: unknown;
  readonly widget: unknown;
  /** Sends an event from the element: `deskside-diagnostic`, `deskside-action`. */
  readonly tell: (name: 'diagnostic' | 'action', detail: unknown) => void;
}

/** What a connected element needs: how the server is reached, and what is on screen. */
export interface Connection {
  readonly client: SidebarClient;
  readonly context: ConversationContext;
}

const withoutHeaders = {};
const clients = new WeakMap<object, Map<string, SidebarClient>>();

/** The client of an element: its property, or one made of its attributes; those with the same ones share it, and its cache. */
function clientOf(settings: ElementSettings): SidebarClient | undefined {
  if (settings.client) return settings.client;
  const accountId = settings.attribute('account-id');
  if (!accountId) return undefined;
  const baseUrl = settings.attribute('base-url') ?? '';
  const headers = settings.headers ?? withoutHeaders;
  const known = clients.get(headers) ?? new Map<string, SidebarClient>();
  clients.set(headers, known);
  const key = JSON.stringify([baseUrl, accountId]);
  const client = known.get(key) ?? createHttpClient({ baseUrl, accountId, headers });
  known.set(key, client);
  return client;
}

/** What a client has fetched. */
interface Cache {
  readonly queryClient: QueryClient;
  /** For React: what is drawn from one cache does not go over to another. */
  readonly key: number;
}

const caches = new WeakMap<SidebarClient, Cache>();
let count = 0;

/**
 * The cache of a client: what one element has fetched the others with the same client show. Another client, as with the
 * headers of another agent, sees nothing of it.
 */
export function cacheOf(client: SidebarClient): Cache {
  const cache = caches.get(client) ?? { queryClient: new QueryClient(), key: (count += 1) };
  caches.set(client, cache);
  return cache;
}

/**
 * Whether a context names a conversation. A page that is not type-checked may give anything, and what is drawn from that
 * would throw into the page.
 */
export function namesConversation(context: unknown): context is ConversationContext {
  return isObject(context) && isObject(context['conversation']);
}

/** Client and context, or `undefined` while the page has not given both. */
export function connectionOf(settings: ElementSettings): Connection | undefined {
  const client = clientOf(settings);
  return client && namesConversation(settings.context) ? { client, context: settings.context } : undefined;
}

/** A theme as it may be written, anything else is the page's own. */
export function themeOf(settings: ElementSettings): Theme | undefined {
  const theme = settings.attribute('theme');
  return theme === 'light' || theme === 'dark' || theme === 'system' ? theme : undefined;
}
