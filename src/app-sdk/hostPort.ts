import type {
  AppCallParams,
  AppCallValues,
  AppErrorCode,
  AppLocale,
  AppMethod,
  AppTheme,
  HostMessage,
  portProtocol,
} from '../bridge/index.js';
import type { HostInfo } from './client.js';
import { DashboardAppError } from './dashboardAppError.js';
import { type ListenerSet, listenerSet } from './listenerSet.js';
import type { OpenRequests } from './openRequests.js';

// By type alone, as in readContext.ts.
const knownProtocol: typeof portProtocol = 1;

/** What a Deskside host says beyond the document, and can be asked for. */
export interface HostPort {
  /** Settles when the host is known. */
  readonly ready: Promise<HostInfo>;
  readonly themes: ListenerSet<AppTheme>;
  readonly locales: ListenerSet<AppLocale>;
  supports(method: AppMethod): boolean;
  /** Waits until the host is known, and calls it. */
  call<Method extends AppMethod>(method: Method, params?: AppCallParams[Method]): Promise<AppCallValues[Method]>;
  /** Makes a port for the host to take. */
  offer(): MessagePort;
  /** No welcome has come: the host is a classic one. */
  giveUp(): void;
  close(why: DashboardAppError): void;
}

/** Waits for a host's welcome on the ports that it is offered. @param onContext - told of the context's text */
export function hostPort(requests: OpenRequests, onContext: (text: unknown) => void): HostPort {
  const themes = listenerSet<AppTheme>();
  const locales = listenerSet<AppLocale>();
  const offered: MessagePort[] = [];
  let port: MessagePort | undefined;
  let methods: readonly AppMethod[] = [];
  let know: (info: HostInfo) => void = () => {};
  let fail: (why: DashboardAppError) => void = () => {};
  const ready = new Promise<HostInfo>((resolve, reject) => {
    know = resolve;
    fail = reject;
  });
  // Nobody has to look at it.
  ready.catch(() => {});
  const supports = (method: AppMethod): boolean => methods.includes(method);

  function hear(from: MessagePort, message: HostMessage | null): void {
    if (message?.type === 'welcome' && message.protocol === knownProtocol && Array.isArray(message.methods)) {
      port = from;
      ({ methods } = message);
      know({ kind: 'deskside', methods });
    }
    if (message?.type === 'context') onContext(message.context);
    if (message?.type === 'changed') {
      if (message.method === 'theme') themes.tell(message.value);
      if (message.method === 'locale') locales.tell(message.value);
    }
    if (message?.type === 'answer') {
      const error = message.ok ? undefined : failureOf(message.code, message.message);
      requests.settle(message.id, error, message.ok && message.value);
    }
  }

  return {
    ready,
    themes,
    locales,
    supports,
    async call(method, params) {
      await ready;
      if (!supports(method)) {
        throw new DashboardAppError('unsupported', `this host offers no ${method}. Ask host.supports() first.`);
      }
      const answer = requests.open(method, (id) => port?.postMessage({ type: 'call', id, method, params }));
      return answer as Promise<AppCallValues[typeof method]>;
    },
    offer() {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', ({ data }) => hear(port1, data));
      port1.start();
      offered.push(port1);
      return port2;
    },
    giveUp: () => know({ kind: 'classic' }),
    close(why) {
      fail(why);
      for (const one of offered) one.close();
    },
  };
}

/** A host is somebody else's page: its words may be anything. */
function failureOf(code: unknown, why: unknown): DashboardAppError {
  return new DashboardAppError(
    typeof code === 'string' ? (code as AppErrorCode) : 'refused',
    typeof why === 'string' ? why : '',
  );
}
