// A mouse and a finger, moved step by step in a real browser, so that a test can look at the page in the middle of a drag.
import { cdp } from 'vitest/browser';

type Point = readonly [x: number, y: number];

const send = (method: string, params: object): Promise<unknown> =>
  (cdp() as unknown as { send: (method: string, params: object) => Promise<unknown> }).send(method, params);

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** The middle of an element, in the window of the test. */
export function middleOf(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

/** The same point in the browser's window: the page of the test stands in a frame, which may be scaled to fit. */
function outside([x, y]: Point): { readonly x: number; readonly y: number } {
  const box = window.frameElement?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
  const scale = box.width / innerWidth;
  return { x: box.left + x * scale, y: box.top + y * scale };
}

/** Something that points: it is put down on an element, moved, and taken up. */
export interface Pointer {
  down(on: Element): Promise<void>;
  /** Moves to a point in some steps, each drawn. */
  to(target: Point): Promise<void>;
  up(): Promise<void>;
}

/** A mouse, or a finger. */
export function pointer(kind: 'mouse' | 'touch'): Pointer {
  let at: Point = [0, 0];
  const tell = async (phase: 'down' | 'move' | 'up'): Promise<void> => {
    if (kind === 'mouse') {
      const type = { down: 'mousePressed', move: 'mouseMoved', up: 'mouseReleased' }[phase];
      await send('Input.dispatchMouseEvent', { type, ...outside(at), button: 'left', buttons: 1, clickCount: 1 });
    } else {
      const type = { down: 'touchStart', move: 'touchMove', up: 'touchEnd' }[phase];
      await send('Input.dispatchTouchEvent', { type, touchPoints: phase === 'up' ? [] : [outside(at)] });
    }
    await frame();
  };
  return {
    async down(on) {
      at = middleOf(on);
      if (kind === 'mouse')
        await send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...outside(at), button: 'none' });
      await tell('down');
    },
    async to([x, y]) {
      const [fromX, fromY] = at;
      for (let step = 1; step <= 8; step += 1) {
        at = [fromX + ((x - fromX) * step) / 8, fromY + ((y - fromY) * step) / 8];
        await tell('move');
      }
    },
    up: () => tell('up'),
  };
}
