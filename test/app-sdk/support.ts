import { onTestFinished } from 'vitest';
import {
  type AppContext,
  createDashboardApp,
  type DashboardAppClient,
  type DashboardAppError,
  type DashboardAppOptions,
} from '../../src/app-sdk/index.js';
import type { AppCall, AppMethod, HostMessage } from '../../src/bridge/index.js';

export const requestText = 'chatwoot-dashboard-app:fetch-info';
export const deskOrigin = 'https://desk.example';
export const appOrigin = 'https://app.example';

/** The document's "Final Payload", as the data of a conversation with this id. */
export const dataOf = (id: number): Record<string, unknown> => ({
  conversation: { id, inbox_id: 7, status: 'open', messages: [], custom_attributes: {} },
  contact: { id: 40 + id, name: 'Priya Sharma', email: 'priya@example.com', custom_attributes: {} },
  currentAgent: { id: 3, name: 'Asha', email: 'asha@desk.example' },
});

/** The document's message, as hosts post it. */
export const textOf = (id: number): string => JSON.stringify({ event: 'appContext', data: dataOf(id) });

interface Posted {
  readonly message: unknown;
  readonly target: unknown;
  readonly ports: readonly MessagePort[];
}

type Listener = (event: MessageEvent) => void;

/** A window with a dashboard app in it, and the host's window around it. */
export interface FakeHost {
  readonly page: Window;
  /** All that the page posted to its parent, or to itself. */
  readonly posted: readonly Posted[];
  /** The listeners that the page has on its window. */
  readonly listeners: ReadonlySet<Listener>;
  /** Lets a message arrive in the page's window. */
  say(data: unknown, event?: { readonly source?: unknown; readonly origin?: string }): void;
}

/** @param isAlone - as in a mobile app's web view, where a page is its own parent */
export function fakeHost({ isAlone = false, more = {} }: { isAlone?: boolean; more?: object } = {}): FakeHost {
  const posted: Posted[] = [];
  const listeners = new Set<Listener>();
  const postMessage = (message: unknown, target: unknown, ports: readonly MessagePort[] = []): void => {
    posted.push({ message, target, ports });
    onTestFinished(() => {
      for (const port of ports) port.close();
    });
  };
  const page = {
    postMessage,
    parent: { postMessage } as unknown,
    location: { origin: appOrigin },
    addEventListener: (_: 'message', listener: Listener) => listeners.add(listener),
    removeEventListener: (_: 'message', listener: Listener) => listeners.delete(listener),
    ...more,
  };
  if (isAlone) page.parent = page;
  const say: FakeHost['say'] = (data, { source = page.parent, origin = isAlone ? appOrigin : deskOrigin } = {}) => {
    for (const listener of listeners) listener({ data, source, origin } as MessageEvent);
  };
  return { page: page as unknown as Window, posted, listeners, say };
}

/** An app, closed when the test ends, and every context that it was told. */
export function openApp(
  host: FakeHost,
  options: DashboardAppOptions = {},
): { readonly app: DashboardAppClient; readonly told: readonly AppContext[] } {
  const told: AppContext[] = [];
  const app = createDashboardApp({ window: host.page, onContext: (context) => told.push(context), ...options });
  onTestFinished(() => app.close());
  return { app, told };
}

/** The host's end of an app's port. */
export interface HostEnd {
  post(message: HostMessage | { readonly type: string; readonly [key: string]: unknown }): void;
  postRaw(message: unknown): void;
  /** Waits for the app's next call. */
  nextCall(): Promise<AppCall>;
  readonly calls: readonly AppCall[];
}

export const allMethods: readonly AppMethod[] = [
  'refresh',
  'updates',
  'theme',
  'locale',
  'height',
  'openLink',
  'notify',
  'insertDraft',
];

/** Takes the port that the app offered, as a Deskside host does. */
export function takePort(host: FakeHost, index = 0): HostEnd {
  const port = host.posted[index]?.ports[0];
  if (!port) throw new Error('The app offered no port.');
  const calls: AppCall[] = [];
  const unread: AppCall[] = [];
  const waiting: ((call: AppCall) => void)[] = [];
  port.addEventListener('message', ({ data }: MessageEvent<AppCall>) => {
    calls.push(data);
    const next = waiting.shift();
    if (next) next(data);
    else unread.push(data);
  });
  port.start();
  const postRaw = (message: unknown): void => port.postMessage(message);
  return {
    calls,
    post: postRaw,
    postRaw,
    nextCall: () => {
      const call = unread.shift();
      return call ? Promise.resolve(call) : new Promise((resolve) => waiting.push(resolve));
    },
  };
}

/** An app in a Deskside host that has said welcome and told the first context. */
export async function openInDeskside(
  methods: readonly AppMethod[] = allMethods,
  options: DashboardAppOptions = {},
): Promise<{ readonly host: FakeHost; readonly end: HostEnd } & ReturnType<typeof openApp>> {
  const host = fakeHost();
  const opened = openApp(host, options);
  const end = takePort(host);
  const first = nextContext(opened.app);
  end.post({ type: 'welcome', protocol: 1, methods });
  end.post({ type: 'context', context: textOf(1) });
  await first;
  return { host, end, ...opened };
}

/** Waits until the app is told of another context. What was posted over the port before it has then arrived. */
export function nextContext(app: DashboardAppClient): Promise<AppContext> {
  const known = app.context;
  return new Promise((resolve) => {
    const stop = app.onContext((context) => {
      if (context === known) return;
      resolve(context);
      queueMicrotask(() => stop());
    });
  });
}

/** The error of a request that comes to nothing. */
export const failureOf = (request: Promise<unknown>): Promise<DashboardAppError> =>
  request.then(
    () => Promise.reject(new Error('It did not fail.')),
    (error: DashboardAppError) => error,
  );
