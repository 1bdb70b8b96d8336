import type { originPolicy } from '../bridge/index.js';
import { isAppRequest } from '../wire/index.js';
import type { LoggedMessage } from './messageLog.js';
import { watchPort } from './watchPort.js';

/** What was seen: a message, without its number and time. */
export type SeenMessage = Omit<LoggedMessage, 'id' | 'at'>;

/** What {@link watchFrames} takes. */
export interface WatchOptions {
  /** The element in which the app's frames stand. */
  readonly stage: HTMLElement;
  /** The origins that may ask and be told. */
  readonly originsOf: (frame: HTMLIFrameElement) => ReturnType<typeof originPolicy>;
  /** The text by which the page asks. */
  readonly requestKey: string | undefined;
  readonly see: (message: SeenMessage) => void;
}

/** What {@link watchFrames} gives. */
export interface FrameWatch {
  /** Posts a context's text to every page, as the helpdesk does after a change. */
  push(text: string): void;
  stop(): void;
}

/** Looks on while the helpdesk and the pages in its frames talk: every message of theirs, those that are ignored included. */
export function watchFrames({ stage, originsOf, requestKey, see }: WatchOptions): FrameWatch {
  const { defaultView: page } = stage.ownerDocument;
  const ports = new Map<HTMLIFrameElement, (message: unknown) => void>();
  const frames = (): readonly HTMLIFrameElement[] => [...stage.querySelectorAll('iframe')];

  const listener = ({ source, origin, data, ports: [port] }: MessageEvent): void => {
    const frame = source && frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    const isAllowed = originsOf(frame).allows(origin);
    const isQuestion = isAppRequest(data, requestKey);
    const kind = !isAllowed ? 'foreign' : !isQuestion ? 'ignored' : port ? 'hello' : 'question';
    see({ direction: 'in', kind, origin, data });
    if (kind !== 'hello' || !port) return;
    const post = watchPort(port, (direction, over) => see({ direction, kind: 'port', origin, data: over }));
    ports.set(frame, post);
  };
  // In the first phase: the bridge's own listener takes the port over, and says hello at once.
  page?.addEventListener('message', listener, true);
  return {
    push(text) {
      for (const frame of frames()) {
        ports.get(frame)?.({ type: 'context', context: text });
        for (const origin of originsOf(frame).targets) {
          frame.contentWindow?.postMessage(text, origin);
          see({ direction: 'out', kind: 'context', origin, data: text });
        }
      }
    },
    stop() {
      page?.removeEventListener('message', listener, true);
      ports.clear();
    },
  };
}
