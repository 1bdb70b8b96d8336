import { appHost } from './appHost.js';
import type { DashboardAppClient, DashboardAppOptions } from './client.js';
import { DashboardAppError } from './dashboardAppError.js';
import { hostPort } from './hostPort.js';
import { hostWindow } from './hostWindow.js';
import { listenerSet } from './listenerSet.js';
import { openRequests } from './openRequests.js';
import { type ReadContext, readContext } from './readContext.js';
import type { AppContext } from './types.js';

/** How long after a classic context a welcome may still come, in milliseconds. */
const graceMs = 1000;

/**
 * Connects the page in a dashboard app's frame with its helpdesk, and asks for the context at once. Works in every host
 * that follows the Dashboard Apps document; a Deskside host can be asked for more. Where there is no window it is inert.
 *
 * @throws DashboardAppError `invalid` when one of `hostOrigins` is no origin
 */
export function createDashboardApp({
  onContext,
  hostOrigins = '*',
  timeoutMs = 5000,
  window: page = globalThis.window,
}: DashboardAppOptions = {}): DashboardAppClient {
  // Before anything is opened: it may throw.
  const host = page && hostWindow(page, hostOrigins);
  const contexts = listenerSet<AppContext>();
  const requests = openRequests(timeoutMs);
  const port = hostPort(requests, receive);
  const timers: ReturnType<typeof setTimeout>[] = [];
  /** The requests that the next context answers. */
  let asked: number[] = [];
  let newest: ReadContext | undefined;

  function receive(message: unknown): AppContext | undefined {
    const read = readContext(message);
    if (!read) return undefined;
    // The same one comes by the port and with the frame's load: a page that begins anew loses what was typed.
    newest = newest?.text === read.text ? newest : read;
    for (const id of asked) requests.settle(id, undefined, newest.context);
    asked = [];
    if (newest === read) contexts.tell(read.context);
    return newest.context;
  }

  function listen(event: MessageEvent): void {
    if (!host.sent(event) || !receive(event.data)) return;
    if (timers.length === 1) timers.push(setTimeout(port.giveUp, graceMs));
  }

  function close(): void {
    page?.removeEventListener('message', listen);
    for (const timer of timers) clearTimeout(timer);
    contexts.clear();
    const why = new DashboardAppError('closed', 'the connection was closed. Create another.');
    requests.close(why);
    port.close(why);
  }

  if (onContext) contexts.add(onContext);
  if (page) {
    page.addEventListener('message', listen);
    timers.push(setTimeout(port.giveUp, timeoutMs));
    host.ask(port.offer);
  } else {
    port.giveUp();
    close();
  }

  return {
    get context() {
      return newest?.context;
    },
    onContext(listener) {
      if (newest) listener(newest.context);
      return contexts.add(listener);
    },
    async refresh() {
      if (!port.supports('refresh')) {
        const answer = requests.open('refresh', (id) => {
          asked.push(id);
          host.ask();
        });
        return answer as Promise<AppContext>;
      }
      const context = receive(await port.call('refresh'));
      if (!context) throw new DashboardAppError('refused', 'no context came. Try again.');
      return context;
    },
    host: appHost(port),
    close,
  };
}
