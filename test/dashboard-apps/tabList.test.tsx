import { fireEvent, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { type TabItem, TabList } from '../../src/dashboard-apps/TabList.js';

const named = (...titles: string[]): readonly TabItem[] => titles.map((title) => ({ id: title, title }));
const thirty = named(...Array.from({ length: 30 }, (_, index) => `App ${index + 1}`));

/** Tabs among other things that can take the focus, as on a page. */
function Page({ tabs, onSelect }: { tabs: readonly TabItem[]; onSelect: (id: string) => void }): ReactNode {
  const [selected, select] = useState('Messages');
  return (
    <>
      <button type="button">Before</button>
      <TabList
        label="Conversation"
        tabs={tabs}
        selected={tabs.some(({ id }) => id === selected) ? selected : 'Messages'}
        baseId="x"
        onSelect={(id) => {
          select(id);
          onSelect(id);
        }}
      />
      <button type="button">After</button>
    </>
  );
}

function show(tabs: readonly TabItem[], direction: 'ltr' | 'rtl' = 'ltr') {
  const onSelect = vi.fn();
  const page = (now: readonly TabItem[]): ReactNode => (
    <div dir={direction} style={{ direction }}>
      <Page tabs={now} onSelect={onSelect} />
    </div>
  );
  const { rerender } = render(page(tabs));
  return { onSelect, user: userEvent.setup(), change: (now: readonly TabItem[]) => rerender(page(now)) };
}

const focused = (): string | null => document.activeElement?.textContent ?? null;
const selected = (): string | null => screen.getByRole('tab', { selected: true }).textContent;

/** Goes to the row, and presses keys there. */
async function press(user: UserEvent, ...keys: string[]): Promise<void> {
  screen.getByText('Before').focus();
  await user.tab();
  await user.keyboard(keys.map((key) => `{${key}}`).join(''));
}

const three = named('Messages', 'Orders', 'Loyalty');

describe('a row of tabs', () => {
  it('has a name, and tells which tab is open', () => {
    show(three);
    expect(screen.getByRole('tablist', { name: 'Conversation' })).toBeInTheDocument();
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual(['Messages', 'Orders', 'Loyalty']);
    expect(selected()).toBe('Messages');
  });

  it('is one stop for the Tab key, which leaves it again', async () => {
    const { user } = show(thirty.concat(named('Messages')));
    await user.tab();
    await user.tab();
    expect(focused()).toBe('Messages');
    await user.tab();
    expect(focused()).toBe('After');
    await user.tab({ shift: true });
    expect(focused()).toBe('Messages');
    await user.tab({ shift: true });
    expect(focused()).toBe('Before');
  });

  it.each([
    [['ArrowRight'], 'Orders'],
    [['ArrowRight', 'ArrowRight'], 'Loyalty'],
    [['ArrowRight', 'ArrowRight', 'ArrowRight'], 'Messages'],
    [['ArrowLeft'], 'Loyalty'],
    [['End'], 'Loyalty'],
    [['End', 'Home'], 'Messages'],
    [['End', 'ArrowRight'], 'Messages'],
    [['ArrowUp'], 'Messages'],
    [['ArrowDown'], 'Messages'],
  ])('takes %j to “%s”, and opens nothing', async (keys, name) => {
    const { user, onSelect } = show(three);
    await press(user, ...keys);
    expect(focused()).toBe(name);
    expect(selected()).toBe('Messages');
    expect(onSelect).not.toHaveBeenCalled();
  });

  it('runs from right to left where the page does', async () => {
    const { user } = show(three, 'rtl');
    await press(user, 'ArrowLeft');
    expect(focused()).toBe('Orders');
    await press(user, 'ArrowRight');
    expect(focused()).toBe('Loyalty');
  });

  it.each(['Enter', ' '])('opens the tab that has the focus with “%s”', async (key) => {
    const { user, onSelect } = show(three);
    await press(user, 'ArrowRight', key);
    expect(onSelect.mock.calls).toEqual([['Orders']]);
    expect(selected()).toBe('Orders');
    expect(focused()).toBe('Orders');
  });

  it('leaves keys with a modifier to the browser', async () => {
    const { user } = show(three);
    await press(user, 'Alt>}{ArrowRight}{/Alt', 'Control>}{End}{/Control', 'Meta>}{ArrowLeft}{/Meta');
    expect(focused()).toBe('Messages');
  });

  it('is walked from end to end by thirty arrows', async () => {
    const { user } = show([...named('Messages'), ...thirty.slice(0, 29)]);
    await press(user, ...Array<string>(29).fill('ArrowRight'));
    expect(focused()).toBe('App 29');
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('Messages');
  });

  it('takes a name as it is: nothing in it is markup', () => {
    show(named('Messages', '<b>Orders</b>', '\u202eabc'));
    expect(screen.getByRole('tab', { name: '<b>Orders</b>' })).toBeInTheDocument();
    expect(document.querySelector('b')).toBeNull();
  });
});

describe('the wheel of a mouse over the row', () => {
  /** The row as it stands where so much of it can be scrolled to; jsdom has no layout. */
  function rowOf(direction: 'ltr' | 'rtl', at: number): HTMLElement {
    show(three, direction);
    const row = screen.getByRole('tablist');
    const [low, high] = direction === 'rtl' ? [-100, 0] : [0, 100];
    let left = at;
    Object.defineProperty(row, 'scrollLeft', {
      get: () => left,
      set: (to: number) => {
        left = Math.min(Math.max(to, low), high);
      },
    });
    return row;
  }

  it.each([
    ['turned down goes on', 'ltr', 0, { deltaY: 60 }, 60],
    ['turned up goes back', 'ltr', 80, { deltaY: -60 }, 20],
    ['turned down goes on, to the left', 'rtl', 0, { deltaY: 60 }, -60],
  ] as const)('%s, and the page stands still', (_, direction, at, wheel, to) => {
    const row = rowOf(direction, at);
    const leaves = fireEvent.wheel(row, wheel);
    expect([row.scrollLeft, leaves]).toEqual([to, false]);
  });

  it.each([
    ['at the end', 100, { deltaY: 60 }],
    ['when it zooms', 0, { deltaY: 60, ctrlKey: true }],
    ['when it goes sideways by itself', 0, { deltaY: 1, deltaX: 60 }],
    ['when Shift makes it go sideways', 0, { deltaY: 60, shiftKey: true }],
  ])('is the browser’s own %s', (_, at, wheel) => {
    const row = rowOf('ltr', at);
    const leaves = fireEvent.wheel(row, wheel);
    expect([row.scrollLeft, leaves]).toEqual([at, true]);
  });
});

describe('a tab that is taken away', () => {
  it.each([
    ['in the middle', 'Orders', ['Messages', 'Loyalty'], 'Loyalty'],
    ['at the end', 'Loyalty', ['Messages', 'Orders'], 'Orders'],
    ['with all the others', 'Loyalty', ['Messages'], 'Messages'],
  ])('%s leaves the focus to its neighbour', async (_, name, rest, neighbour) => {
    const { user, change } = show(three);
    await press(user, ...Array<string>(three.findIndex(({ id }) => id === name)).fill('ArrowRight'));
    expect(focused()).toBe(name);
    change(named(...rest));
    expect(focused()).toBe(neighbour);
    await user.keyboard('{Home}');
    expect(focused()).toBe('Messages');
  });

  it('does not take the focus from elsewhere', async () => {
    const { user, change } = show(three);
    await press(user, 'End');
    await user.tab();
    expect(focused()).toBe('After');
    change(named('Messages', 'Orders'));
    expect(focused()).toBe('After');
  });

  it('does not take the focus back from the page, where the agent has put it', async () => {
    const { user, change } = show(three);
    await press(user, 'End');
    (document.activeElement as HTMLElement).blur();
    change(named('Messages', 'Orders'));
    expect(document.body).toHaveFocus();
  });

  it('that comes back moves nothing', async () => {
    const { user, change } = show(named('Messages', 'Orders'));
    await press(user, 'ArrowRight');
    change(three);
    expect(focused()).toBe('Orders');
  });
});
