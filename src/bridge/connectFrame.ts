import { appRequestKey, type Diagnostic, diagnostic, isAppRequest } from '../wire/index.js';
import { type AppPort, type FrameHandlers, openAppPort } from './appPort.js';
import type { ContextSource } from './contextSource.js';
import { listenToFrame } from './frameListener.js';
import type { OriginPolicy } from './originPolicy.js';
import type { AppLocale, AppTheme, HostMessage } from './portProtocol.js';
import { tokenBucket } from './tokenBucket.js';

/** Changes that come together are told together, in milliseconds. */
const coalesceMs = 100;

/** What {@link connectFrame} takes. */
export interface FrameConnectionOptions {
  /** The frame's element, in the document. */
  readonly frame: HTMLIFrameElement;
  readonly origins: OriginPolicy;
  /** The text by which the page asks. @default appRequestKey */
  readonly requestKey?: string;
  /** The newest version of the context. */
  readonly context: ContextSource;
  /** What is done for a page that says hello. `refresh` and `updates` are the connection's own. */
  readonly handlers: () => Omit<FrameHandlers, 'refresh' | 'updates'>;
  /** Whether every change is told unasked. */
  readonly pushesChanges: () => boolean;
  /** The page has asked: it is alive. */
  readonly onHeard: () => void;
  readonly onDiagnostic: (diagnostic: Diagnostic) => void;
  /** Told of each text that is posted to the page's window, and of the origin that it is addressed to. */
  readonly onPost?: ((text: string, origin: string) => void) | undefined;
}

/** The host's side of one frame. */
export interface FrameConnection {
  /** Tells the page that has just loaded. */
  loaded(): void;
  /** Another version of the context. The page is told when it asks, or soon, when it is told of changes. */
  setContext(context: ContextSource): void;
  /** Theme or locale are other ones; read and told only when the page follows updates. */
  changed(...change: ['theme', () => AppTheme] | ['locale', () => AppLocale]): void;
  /** Ends everything: no listener, timer or port is left. */
  close(): void;
}

/**
 * Connects a dashboard app's frame: tells its page the context when it has loaded and whenever it asks, and nothing to
 * anyone else. The gates stand in this order: the message's source (in {@link listenToFrame}), its origin, its shape.
 */
export function connectFrame({
  frame,
  origins,
  requestKey = appRequestKey,
  context: firstContext,
  handlers,
  pushesChanges,
  onHeard,
  onDiagnostic,
  onPost,
}: FrameConnectionOptions): FrameConnection {
  const { contentWindow } = frame;
  const page = frame.ownerDocument.defaultView;
  if (!contentWindow || !page) throw new Error('Deskside [frame-not-attached]: connect a frame that is in a document.');
  const window = contentWindow;

  let context = firstContext;
  let port: AppPort | undefined;
  let saidHello = false;
  let followsUpdates = false;
  let isClosed = false;
  let lastTold: string | undefined;
  let trailing: ReturnType<typeof setTimeout> | undefined;
  /** What the trailing answer will be. */
  let pending: (() => void) | undefined;
  let coalescing: ReturnType<typeof setTimeout> | undefined;
  const budget = tokenBucket();
  const strangers = new Set<string>();
  let hasFlooded = false;

  /** Hands the newest text to `deliver`, at once when it is there. */
  function tell(deliver: (text: string) => void): void {
    const give = (text: string | undefined): void => {
      if (text === undefined || isClosed) return;
      lastTold = text;
      deliver(text);
    };
    const asked = context;
    const text = asked.read();
    if (!(text instanceof Promise)) give(text);
    // Another version may have come while this one was made: then that one is told.
    else void text.then((made) => (asked === context ? give(made) : tell(deliver)));
  }

  const postTo = (targets: readonly string[]) => (text: string) => {
    for (const target of targets) {
      window.postMessage(text, target);
      onPost?.(text, target);
    }
  };
  const overPort = (text: string): void => port?.post({ type: 'context', context: text });

  /** Answers within the budget; beyond it only what was asked last, as soon as there is room again. */
  function answer(how: () => void): void {
    if (budget.take()) {
      how();
      return;
    }
    if (!hasFlooded) onDiagnostic(diagnostic('app.flood', ''));
    hasFlooded = true;
    pending = how;
    trailing ??= setTimeout(() => {
      trailing = undefined;
      if (pending) answer(pending);
    }, budget.readyIn());
  }

  function endPort(): void {
    port?.close();
    port = undefined;
    followsUpdates = false;
  }

  function hello(opened: MessagePort): void {
    endPort();
    saidHello = true;
    const own: FrameHandlers = {
      refresh: async () => {
        const text = await context.read();
        if (text === undefined) throw new Error('There is no context to tell.');
        return text;
      },
      updates: ({ on }) => {
        followsUpdates = on;
      },
    };
    port = openAppPort(opened, { ...handlers(), ...own }, onDiagnostic);
    tell(overPort);
  }

  function receive({ origin, data, ports }: MessageEvent): void {
    if (!origins.allows(origin)) {
      stranger(origin);
      return;
    }
    if (!isAppRequest(data, requestKey)) return;
    onHeard();
    const [opened] = ports;
    // A hello counts like a question: a flood of ports is greeted no more often than one of questions is answered.
    if (opened) answer(() => hello(opened));
    else answer(() => tell(postTo([origin === 'null' ? '*' : origin])));
  }

  /** A page that has navigated away may be chatty: each origin is told of once, and only a few of them. */
  function stranger(origin: string): void {
    if (strangers.has(origin) || strangers.size >= 5) return;
    strangers.add(origin);
    onDiagnostic(diagnostic('app.foreign-origin', '', origin));
  }

  function tellChange(): void {
    coalescing = undefined;
    const before = lastTold;
    tell((text) => {
      if (text === before) return;
      if (pushesChanges()) postTo(origins.targets)(text);
      if (followsUpdates) overPort(text);
    });
  }

  const stopListening = listenToFrame(page, window, receive);
  return {
    loaded() {
      // A page that has said nothing until it has loaded is another one than the port is from.
      if (!saidHello) endPort();
      saidHello = false;
      clearTimeout(trailing);
      trailing = undefined;
      answer(() => tell(postTo(origins.targets)));
    },
    setContext(next) {
      if (next === context) return;
      context = next;
      // A page that was told nothing yet is told the newest when it has loaded or asks.
      if (lastTold !== undefined && (pushesChanges() || followsUpdates))
        coalescing ??= setTimeout(tellChange, coalesceMs);
    },
    changed(...[method, read]) {
      if (followsUpdates) port?.post({ type: 'changed', method, value: read() } as HostMessage);
    },
    close() {
      isClosed = true;
      stopListening();
      clearTimeout(trailing);
      clearTimeout(coalescing);
      port?.close();
    },
  };
}
