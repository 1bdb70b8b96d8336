import { fireEvent, screen } from '@testing-library/react';
import { ConversationSidebar } from 'deskside';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pass, show } from '../panels/support.js';
import { chosen, deskClient, memory } from './support.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function open(side: 'start' | 'end' = 'end', dir = 'ltr', storage = memory()) {
  show(
    <div dir={dir} style={{ direction: dir as 'ltr' }}>
      <ConversationSidebar side={side} />
    </div>,
    { client: deskClient().client, storage },
  );
  await pass();
  return storage;
}

const line = (): HTMLElement => screen.getByRole('separator', { name: 'Width of the sidebar' });
const width = (): number => Number(line().getAttribute('aria-valuenow'));
const press = (key: string, more: object = {}): boolean => fireEvent.keyDown(line(), { key, ...more });

describe('the line that changes the width', () => {
  it('says what it is, and between what it moves', async () => {
    await open();
    expect(line()).toHaveAttribute('aria-orientation', 'vertical');
    expect(line()).toHaveAttribute('aria-valuemin', '240');
    expect(line()).toHaveAttribute('aria-valuemax', '480');
    expect(line()).toHaveAttribute('aria-valuenow', '320');
    const column = document.getElementById(line().getAttribute('aria-controls') ?? '');
    expect(column).toHaveClass('deskside-sidebar__column');
    expect(screen.getByRole('complementary').style.getPropertyValue('--deskside-sidebar-width')).toBe('320px');
  });

  it.each([
    ['end', 'ltr', 'ArrowLeft'],
    ['start', 'ltr', 'ArrowRight'],
    ['end', 'rtl', 'ArrowRight'],
    ['start', 'rtl', 'ArrowLeft'],
  ] as const)('at the %s of a page written %s, %s makes the column wider', async (side, dir, wider) => {
    await open(side, dir);
    press(wider);
    expect(width()).toBe(336);
    press(wider === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft');
    expect(width()).toBe(320);
  });

  it('goes to the ends with Home and End, and no further', async () => {
    await open();
    press('End');
    expect(width()).toBe(480);
    press('ArrowLeft');
    expect(width()).toBe(480);
    press('Home');
    expect(width()).toBe(240);
    press('ArrowRight');
    expect(width()).toBe(240);
  });

  it('leaves every other key, and the browser’s way back', async () => {
    await open();
    for (const key of ['ArrowUp', 'Tab', 'a']) expect(press(key)).toBe(true);
    expect(press('ArrowLeft', { altKey: true })).toBe(true);
    expect(width()).toBe(320);
  });

  it('goes back to the usual width by a double click', async () => {
    await open('end', 'ltr', chosen({ width: 470 }));
    expect(width()).toBe(470);
    fireEvent.doubleClick(line());
    expect(width()).toBe(320);
  });

  it('makes what was stored too wide as wide as it may be', async () => {
    await open('end', 'ltr', chosen({ width: 5000 }));
    expect(width()).toBe(480);
  });

  it('is kept when it was moved', async () => {
    const storage = await open();
    press('ArrowLeft');
    const [kept = ''] = storage.kept.values();
    expect(JSON.parse(kept).width).toBe(336);
  });
});
