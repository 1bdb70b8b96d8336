import type { ConversationContext } from '../context/index.js';
import type { DashboardApp } from '../wire/index.js';
import { conversationKey } from './conversationKey.js';

/** An app that has been shown in a conversation, and is kept so that a half-filled form survives coming back. */
export interface KeptApp {
  /** Unique among what is kept. */
  readonly key: string;
  /** The conversation's key. */
  readonly conversation: string;
  readonly app: DashboardApp;
  /** What the conversation was when it was last on screen. */
  readonly context: ConversationContext;
}

/** What is kept. */
export interface KeptApps {
  /** In the order in which they were first shown: a frame that is moved in its document loads anew. */
  readonly entries: readonly KeptApp[];
  /** Keys of conversations, the latest first. */
  readonly recent: readonly string[];
}

/** Nothing yet. */
export const nothingKept: KeptApps = { entries: [], recent: [] };

/** What is on screen at the moment. */
export interface ShownApps {
  /** The server and account: two accounts never share a frame. */
  readonly account: string;
  readonly context: ConversationContext;
  /** The account's apps; one that is not among them any more is given up. */
  readonly apps: readonly DashboardApp[];
  /** The ids of those that are shown now. */
  readonly shown: readonly DashboardApp['id'][];
  /** How many conversations are kept, the one on screen included. */
  readonly limit: number;
  /** Whether the page of a kept app has ever loaded; one that has not holds nothing that could be lost. */
  readonly hasLoaded: (key: string) => boolean;
}

/**
 * What is kept after something else came on screen: the conversation's apps as they are, newly shown ones at the end,
 * and of the other conversations the most recent ones. The same object when nothing changed.
 */
export function keepApps(before: KeptApps, { account, context, apps, shown, limit, hasLoaded }: ShownApps): KeptApps {
  const current = `${account} ${conversationKey(context)}`;
  const latest = [current, ...before.recent.filter((key) => key !== current)].slice(0, Math.max(1, limit));
  const recent = isSame(latest, before.recent) ? before.recent : latest;
  const known = new Map(apps.map((app) => [app.id, app]));
  const stay = before.entries.flatMap((entry): KeptApp[] => {
    const app = known.get(entry.app.id);
    const isCurrent = entry.conversation === current;
    if (!app || !recent.includes(entry.conversation) || (!isCurrent && !hasLoaded(entry.key))) return [];
    const newest = isCurrent ? context : entry.context;
    return [entry.app === app && entry.context === newest ? entry : { ...entry, app, context: newest }];
  });
  const added = [...new Set(shown)].flatMap((id): KeptApp[] => {
    const app = known.get(id);
    const key = `${current} ${id}`;
    if (!app || stay.some((entry) => entry.key === key)) return [];
    return [{ key, conversation: current, app, context }];
  });
  const entries = [...stay, ...added];
  return recent === before.recent && isSame(entries, before.entries) ? before : { entries, recent };
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((entry, index) => entry === other[index]);
}
