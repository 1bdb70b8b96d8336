/** What the recorder keeps in every window. */
export interface Recorded {
  /** In an app's window: the messages, oldest first; what is no string begins with `[object]`. */
  readonly received: string[];
  /** In the helpdesk's window: how many messages came from each origin. */
  readonly counts: Map<string, number>;
  /** In the helpdesk's window: how often React has changed anything on the page. */
  commits: number;
  /** In the helpdesk's window: what its Content-Security-Policy forbade. */
  readonly violations: string[];
}

/** Marks the end of what a frame can have been told so far. No app's listener sees it. */
export const markerStart = 'marker ';

/**
 * Runs before everything else in every window: an app's window tells its own server what it was told, so that the
 * servers can be asked who knows what.
 */
export function record(marker: string): void {
  const recorded: Recorded = { received: [], counts: new Map(), commits: 0, violations: [] };
  Object.assign(window, { recorded });
  const isHost = location.origin === 'https://desk.example' && window.parent === window;
  // React tells its developer tools of every commit.
  const tools = { supportsFiber: true, inject: () => 1, onCommitFiberRoot: () => void recorded.commits++ };
  if (isHost)
    Object.assign(window, { __REACT_DEVTOOLS_GLOBAL_HOOK__: { ...tools, checkDCE() {}, onCommitFiberUnmount() {} } });
  document.addEventListener('securitypolicyviolation', (event) => {
    recorded.violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
  });
  window.addEventListener('message', (event) => {
    if (isHost) {
      recorded.counts.set(event.origin, (recorded.counts.get(event.origin) ?? 0) + 1);
      return;
    }
    const text = typeof event.data === 'string' ? event.data : `[object] ${JSON.stringify(event.data)}`;
    recorded.received.push(text);
    if (text.startsWith(marker)) event.stopImmediatePropagation();
    // A page without an address of its own has no server to tell.
    if (location.protocol.startsWith('http')) navigator.sendBeacon('/heard', text.slice(0, 60_000));
  });
}
