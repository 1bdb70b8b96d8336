import { act, fireEvent, render, screen } from '@testing-library/react';
import { Widget, WidgetCard } from 'deskside';
import { fixtures } from 'deskside/testing';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { pass, show } from '../panels/support.js';
import { drawCard, foldOf, itemOf, toggle, widgetClient, widgetOf } from './support.js';

/** What changes below an element, as the items in which it does. */
function watch(root: Element): { readonly items: () => readonly (string | null | undefined)[] } {
  const observer = new MutationObserver(() => {});
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  onTestFinished(() => observer.disconnect());
  return {
    items: () => [
      ...new Set(
        observer.takeRecords().map(({ target }) => {
          const element = target instanceof Element ? target : target.parentElement;
          return element?.closest('.deskside-item')?.querySelector('h3')?.textContent;
        }),
      ),
    ],
  };
}

/** A field type that tells of each time that it is drawn. */
function counting() {
  const drawn = vi.fn((value: unknown) => String(value));
  const type = {
    type: 'counted',
    matches: () => false,
    read: (value: unknown) => ({ kind: 'value' as const, value, notes: [] }),
    draw: drawn,
  };
  return { drawn: () => drawn.mock.calls.map(([value]) => value), clear: () => drawn.mockClear(), types: [type] };
}

const counted = (value: unknown): object => ({ type: 'counted', value });
const items = (b: unknown = 2): object => ({
  title: 'CRM',
  items: [itemOf('A', { F: counted(1) }), itemOf('B', { F: counted(b) }), itemOf('C', { F: counted(3) })],
});

describe('what is drawn again', () => {
  it('is nothing when the whole answer is new objects that say the same', () => {
    const { drawn, clear, types } = counting();
    const { container, again } = drawCard(items(), { fieldTypes: types });
    expect(drawn()).toEqual([1, 2, 3]);
    clear();
    const changes = watch(container);
    again(items());
    expect(drawn()).toEqual([]);
    expect(changes.items()).toEqual([]);
  });

  it('is only the item whose value changed', () => {
    const { drawn, clear, types } = counting();
    const { container, again } = drawCard(items(), { fieldTypes: types });
    clear();
    const changes = watch(container);
    again(items('two'));
    expect(drawn()).toEqual(['two']);
    expect(changes.items()).toEqual(['B']);
    expect(screen.getByText('two')).toBeInTheDocument();
  });

  it('is no item that only moved, when another one comes before it', () => {
    const { drawn, clear, types } = counting();
    const { again } = drawCard(items(), { fieldTypes: types });
    clear();
    const { items: list } = items() as { readonly items: readonly object[] };
    again({ title: 'CRM', items: [itemOf('New', { F: counted('new') }), ...list.slice(0, 2)] });
    expect(drawn()).toEqual(['new']);
  });

  it('is nothing either for a connected widget whose onAction is a new function each time', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { drawn, clear, types } = counting();
    const { client, of } = widgetClient([]);
    const called = vi.fn();
    const ui = (name: string) => <Widget widget={widgetOf('CRM')} onAction={() => called(name)} />;
    const { change } = show(ui('old'), { client, fieldTypes: types });
    await pass();
    of('CRM').answer({ title: 'CRM', items: [{ ...itemOf('A', { F: counted(1) }), actions: [{ label: 'Go' }] }] });
    await pass();
    clear();
    change({ ui: ui('new') });
    expect(drawn()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Go' }));
    expect(called).toHaveBeenCalledExactlyOnceWith('new');
  });
});

describe('copying a value of a card', () => {
  const copyButtons = (): readonly (string | null)[] =>
    screen.queryAllByRole('button', { name: /^Copy / }).map((button) => button.getAttribute('aria-label'));

  it('is one stop of Tab in each item, and moves with the arrow keys', () => {
    render(<WidgetCard widget={fixtures.widgetResults.wholesale} />);
    expect(copyButtons()).toEqual(['Copy Pricing tier']);
    const button = screen.getByRole('button', { name: 'Copy Pricing tier' });
    act(() => button.focus());
    fireEvent.keyDown(button, { key: 'ArrowDown' });
    expect(screen.getByRole('button', { name: 'Copy Credit limit' })).toHaveFocus();
  });

  it('is not offered inside of a section that is closed, and is again when it opens', () => {
    const sections = [
      { title: 'Closed', collapsible: true, fields: { Hidden: 1 } },
      { title: 'Open', fields: { Seen: 2 } },
    ];
    render(<WidgetCard widget={{ title: 'CRM', items: [{ title: 'A', sections }] }} />);
    expect(copyButtons()).toEqual(['Copy Hidden']);
    act(() => toggle(foldOf(screen.getByText('Closed'))));
    expect(copyButtons()).toEqual(['Copy Seen']);
    act(() => toggle(foldOf(screen.getByText('Closed'))));
    expect(copyButtons()).toEqual(['Copy Hidden']);
  });

  it('is not offered inside of an item that is closed, and is when it opens', () => {
    drawCard({ items: [1, 2, 3, 4].map((n) => itemOf(`Item ${n}`, { [`Field ${n}`]: n })) });
    expect(copyButtons()).toEqual(['Copy Field 1']);
    act(() => toggle(foldOf(screen.getByText('Item 4'))));
    expect(copyButtons()).toEqual(['Copy Field 1', 'Copy Field 4']);
    act(() => toggle(foldOf(screen.getByText('Item 1'))));
    expect(copyButtons()).toEqual(['Copy Field 4']);
  });

  it('copies the raw value and says so', async () => {
    const writeText = vi.fn(async () => {});
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    onTestFinished(() => void Reflect.deleteProperty(navigator, 'clipboard'));
    render(<WidgetCard widget={fixtures.widgetResults.crm} />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy Account ID' }));
    expect(writeText).toHaveBeenCalledExactlyOnceWith('4711');
    expect(await screen.findByText('Account ID copied')).toHaveRole('status');
  });
});

describe('a link in a header', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('stands beside what folds, never in it: a control in a control reads as one', () => {
    const { container } = drawCard({ items: [itemOf('A', { F: 1 }, { link: 'https://a.example/' })] });
    expect(screen.getByRole('link', { name: 'A' }).closest('summary')).toBeNull();
    expect(container.querySelector('summary')).toHaveTextContent(/^A$/);
    expect(container.querySelector('summary :is(a, button)')).toBeNull();
  });
});
