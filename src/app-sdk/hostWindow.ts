import type { appRequestKey } from '../wire/index.js';
import { DashboardAppError } from './dashboardAppError.js';

// By type alone, as in readContext.ts.
const requestKey: typeof appRequestKey = 'chatwoot-dashboard-app:fetch-info';

/** A page in Chatwoot's mobile app has no parent, and is heard through this alone. */
type WebViewWindow = Window & { readonly ReactNativeWebView?: { postMessage(message: string): void } };

/** The window in which the host is. */
export interface HostWindow {
  /** Asks for the context in the document's own words, with a port for a host that takes one. */
  ask(makePort?: () => MessagePort): void;
  /** Whether a message is the host's: the gates of source and origin. */
  sent(event: Pick<MessageEvent, 'source' | 'origin'>): boolean;
}

/** Finds the host's window. Throws when one of the origins is none. */
export function hostWindow(page: WebViewWindow, hostOrigins: string | readonly string[]): HostWindow {
  const { parent, ReactNativeWebView: port } = page;
  const isAlone = parent === page;
  const origins = [hostOrigins].flat().map(originOf);
  return {
    ask(makePort) {
      if (isAlone && port) return port.postMessage(requestKey);
      // A port can be given away once. Alone, the page posts to itself, as a page with the document's code does.
      for (const origin of isAlone ? ['/'] : origins)
        parent.postMessage(requestKey, origin, makePort ? [makePort()] : []);
    },
    sent({ source, origin }) {
      return (
        (source === parent || (isAlone && !source)) &&
        // What a mobile host injects comes from the page itself, whatever the helpdesk's origin is.
        (origins.includes('*') || origins.includes(origin) || (isAlone && origin === page.location.origin))
      );
    },
  };
}

function originOf(text: string): string {
  if (text === '*') return text;
  const origin = !text.includes('*') && URL.canParse(text) ? new URL(text).origin : 'null';
  if (origin === 'null') {
    throw new DashboardAppError('invalid', `“${text}” in hostOrigins is no origin. Write https://desk.example.`);
  }
  return origin;
}
