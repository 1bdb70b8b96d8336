import 'deskside/styles.css';
import { screen, waitFor } from '@testing-library/react';
import { ConversationSidebar, type ConversationSidebarProps } from 'deskside';
import { expect, it, onTestFinished, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { show } from '../panels/support.js';
import { deskClient, memory } from './support.js';

interface Session {
  send(method: 'Input.dispatchMouseEvent', event: object): Promise<void>;
}

/** A page with a thread that is a frame, and the sidebar beside it; what is stored is counted. */
async function open(props: ConversationSidebarProps = {}, dir = 'ltr') {
  await page.viewport(1000, 600);
  onTestFinished(() => page.viewport(800, 600));
  const storage = memory();
  const stored = vi.spyOn(storage, 'setItem');
  const { unmount } = show(
    <div
      dir={dir}
      style={{ display: 'flex', blockSize: 500, flexDirection: props.side === 'start' ? 'row-reverse' : 'row' }}
    >
      <iframe title="Thread" sandbox="" srcDoc="<p>Hello</p>" style={{ flex: 1, minInlineSize: 0 }} />
      <ConversationSidebar {...props} />
    </div>,
    { client: deskClient().client, storage },
  );
  await screen.findByRole('toolbar', { name: 'Panels' });
  return { stored, unmount };
}

const line = (): HTMLElement => screen.getByRole('separator');
const value = (): number => Number(line().getAttribute('aria-valuenow'));
const drawn = (): number => screen.getByRole('complementary').getBoundingClientRect().width;
const isDragging = (): boolean => document.documentElement.hasAttribute('data-deskside-dragging');

/** The mouse, as the browser itself moves it: only so does a frame take it. */
async function mouse(type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number): Promise<void> {
  // The test's page is a frame of Vitest's own page, and may be drawn smaller there.
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame ? frame.width / window.innerWidth : 1;
  const [left, top] = frame ? [frame.left, frame.top] : [0, 0];
  const at = { x: left + x * scale, y: top + 300 * scale };
  await (cdp() as unknown as Session).send('Input.dispatchMouseEvent', {
    type,
    ...at,
    button: 'left',
    buttons: type === 'mouseReleased' ? 0 : 1,
    clickCount: type === 'mouseMoved' ? 0 : 1,
  });
}

const middle = (): number => {
  const { left, width } = line().getBoundingClientRect();
  return left + width / 2;
};

it.each([
  ['end', 'ltr', -1],
  ['start', 'ltr', 1],
  ['end', 'rtl', 1],
  ['start', 'rtl', -1],
] as const)(
  'at the %s of a page written %s the column follows the pointer, over frames too, and is stored once',
  async (side, dir, wider) => {
    const { stored } = await open({ side }, dir);
    const from = middle();
    await mouse('mousePressed', from);
    await waitFor(() => expect(isDragging()).toBe(true));
    for (const by of [10, 30, 60, 100]) {
      await mouse('mouseMoved', from + by * wider);
      await waitFor(() => expect(value()).toBe(320 + by));
      expect(drawn()).toBe(320 + by);
    }
    const frame = screen.getByTitle('Thread');
    expect(getComputedStyle(frame).pointerEvents).toBe('none');
    expect(stored).not.toHaveBeenCalled();
    await mouse('mouseReleased', from + 100 * wider);
    await waitFor(() => expect(isDragging()).toBe(false));
    expect(stored).toHaveBeenCalledTimes(1);
    expect(JSON.parse(stored.mock.lastCall?.[1] ?? '').width).toBe(420);
    expect(getComputedStyle(frame).pointerEvents).toBe('auto');
  },
);

it('is never wider nor narrower than it may be, however far the pointer goes', async () => {
  const { stored } = await open();
  const from = middle();
  await mouse('mousePressed', from);
  await mouse('mouseMoved', 5);
  await waitFor(() => expect(value()).toBe(480));
  await mouse('mouseMoved', 990);
  await waitFor(() => expect(value()).toBe(240));
  await mouse('mouseReleased', 990);
  await waitFor(() => expect(isDragging()).toBe(false));
  expect(stored).toHaveBeenCalledTimes(1);
  expect(drawn()).toBe(240);
});

it('stores nothing when it was only pressed', async () => {
  const { stored } = await open();
  await mouse('mousePressed', middle());
  await waitFor(() => expect(isDragging()).toBe(true));
  await mouse('mouseReleased', middle());
  await waitFor(() => expect(isDragging()).toBe(false));
  expect(stored).not.toHaveBeenCalled();
});

it('leaves no mark on the page when the sidebar goes in the middle of a drag', async () => {
  const { unmount } = await open();
  await mouse('mousePressed', middle());
  await waitFor(() => expect(isDragging()).toBe(true));
  unmount();
  expect(isDragging()).toBe(false);
  await mouse('mouseReleased', 5);
});
