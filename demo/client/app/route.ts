import { useSyncExternalStore } from 'react';
import { deskPath } from './deskPath.js';

/** Where the agent is: which conversation, and on a small screen whether the customer's side is in front. */
export interface Route {
  readonly conversationId: string | null;
  readonly showsCustomer: boolean;
}

export const conversationPath = (id: string): string => `${deskPath}/c/${encodeURIComponent(id)}`;

/** Goes to a path of this page without loading it anew. */
export function go(path: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, '', path);
  else history.pushState(null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
}

export function useRoute(): Route {
  const place = useSyncExternalStore(subscribe, () => location.pathname + location.hash);
  const [path = '', hash] = place.split('#');
  const id = /^\/c\/([^/]+)$/.exec(path.slice(deskPath.length))?.[1];
  return { conversationId: id ? decodeURIComponent(id) : null, showsCustomer: hash === 'customer' };
}

function subscribe(listener: () => void): () => void {
  addEventListener('popstate', listener);
  return () => removeEventListener('popstate', listener);
}
