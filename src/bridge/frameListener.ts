/** Told of every message that a frame sends. */
export type Receive = (event: MessageEvent) => void;

/** What one page listens with: however many frames it has, it has one listener. */
interface Page {
  readonly frames: Map<unknown, Receive>;
  readonly listener: (event: MessageEvent) => void;
}

const pages = new WeakMap<Window, Page>();

/**
 * Listens to one frame's messages. This is the first gate: a message whose `source` is no frame of ours costs one look
 * into a map, whatever it holds and however many frames there are.
 *
 * @param page - the window that holds the frame, to which the frame's page posts as its parent
 * @param frame - the frame's own window
 * @returns stops listening; with the last frame the page's listener goes too
 */
export function listenToFrame(page: Window, frame: Window, receive: Receive): () => void {
  const { frames, listener } = pages.get(page) ?? openPage(page);
  frames.set(frame, receive);
  return () => {
    if (frames.get(frame) !== receive) return;
    frames.delete(frame);
    if (frames.size > 0) return;
    page.removeEventListener('message', listener);
    pages.delete(page);
  };
}

function openPage(page: Window): Page {
  const frames = new Map<unknown, Receive>();
  // A source of null (a page that is gone) is in no map: null never equals a frame that has no window.
  const listener = (event: MessageEvent): void => frames.get(event.source)?.(event);
  const opened = { frames, listener };
  pages.set(page, opened);
  page.addEventListener('message', listener);
  return opened;
}
