import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { conversationOf, listenTo, pass } from '../panels/support.js';
import {
  chosen,
  column,
  customise,
  deskClient,
  icons,
  key,
  memory,
  panelOf,
  showSidebar,
  sidebarApp,
  widgetOf,
} from './support.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const account = {
  panels: [panelOf('CRM'), panelOf('Orders'), panelOf('Texts', { channelIds: ['sms'] })],
  widgets: [widgetOf('usage'), widgetOf('bills', 2)],
  apps: [sidebarApp('Loyalty')],
};

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const open = async (storage = memory(), desk = deskClient(account)) => {
  const result = await showSidebar({
    client: desk.client,
    storage,
    context: conversationOf('A', { inbox_id: 'email' }),
  });
  return { ...result, list: customise(), desk, storage };
};
/** The names in the two lists: pinned ones, and the others. */
const lists = (): readonly (readonly (string | null)[])[] =>
  within(screen.getByRole('region', { name: 'Your sidebar' }))
    .getAllByRole('list')
    .map((list) => [...list.querySelectorAll('.deskside-arrange__name > bdi')].map(({ textContent }) => textContent));

describe('the list in which the sidebar is customised', () => {
  it('has every source with its kind, those of other channels marked', async () => {
    const { list } = await open();
    expect(lists()).toEqual([['CRM', 'Orders', 'Texts', 'usage', 'bills', 'Loyalty']]);
    expect(
      list.getAllByRole('listitem').map((row) => row.querySelector('.deskside-arrange__note')?.textContent),
    ).toEqual(['Panel', 'Panel', 'Panel · Not in this conversation', 'Widget', 'Widget', 'App']);
    expect(icons()).toEqual(['CRM', 'Orders']);
  });

  it('changes the column and the icons when a source is moved by its buttons', async () => {
    const { list } = await open();
    expect(column()).toEqual(['widget:usage', 'widget:bills', 'app:Loyalty']);
    fireEvent.click(list.getByRole('button', { name: 'Move Loyalty to the top' }));
    expect(column()).toEqual(['app:Loyalty', 'widget:usage', 'widget:bills']);
    fireEvent.click(list.getByRole('button', { name: 'Move CRM down' }));
    expect(icons()).toEqual(['Orders', 'CRM']);
    expect(list.getByText('CRM moved to 3 of 6')).toHaveRole('status');
  });

  it('changes them when it is moved by the keyboard', async () => {
    const { list } = await open();
    list.getByRole('button', { name: 'Drag bills' }).focus();
    for (const name of [' ', 'ArrowUp', ' ']) key(name);
    expect(column()).toEqual(['widget:bills', 'widget:usage', 'app:Loyalty']);
    expect(list.getByRole('button', { name: 'Drag bills' })).toHaveFocus();
  });

  it('is kept: the next page has the order', async () => {
    const { list, storage, desk, unmount } = await open();
    fireEvent.click(list.getByRole('button', { name: 'Move bills to the top' }));
    unmount();
    await showSidebar({ client: desk.client, storage: memory(storage.kept) });
    expect(column()).toEqual(['widget:bills', 'widget:usage', 'app:Loyalty']);
  });

  it('keeps the place of a source that is not known at the moment', async () => {
    const order = ['widget:gone', 'widget:bills', 'widget:usage'];
    const { list, storage } = await open(chosen({ order }));
    fireEvent.click(list.getByRole('button', { name: 'Move Orders to the top' }));
    fireEvent.click(list.getByRole('button', { name: 'Pin Orders' }));
    const [kept = ''] = storage.kept.values();
    expect(JSON.parse(kept).order).toContain('widget:gone');
  });

  it('moves a pinned source to the list of its own, keeps the focus on its pin, and says so once', async () => {
    const { list, container } = await open();
    const said = listenTo(container);
    list.getByRole('button', { name: 'Pin bills' }).focus();
    fireEvent.click(list.getByRole('button', { name: 'Pin bills' }));
    await pass();
    expect(lists()).toEqual([['bills'], ['CRM', 'Orders', 'Texts', 'usage', 'Loyalty']]);
    expect(column()).toEqual(['widget:bills', 'widget:usage', 'app:Loyalty']);
    expect(list.getByRole('button', { name: 'Pin bills', pressed: true })).toHaveFocus();
    fireEvent.click(list.getByRole('button', { name: 'Pin bills' }));
    await pass();
    expect(lists()).toEqual([['bills', 'CRM', 'Orders', 'Texts', 'usage', 'Loyalty']]);
    expect(list.getByRole('button', { name: 'Pin bills', pressed: false })).toHaveFocus();
    expect(said.polite.filter((text) => text.includes('pinned'))).toEqual([
      'bills is pinned',
      'bills is not pinned any more',
    ]);
  });

  it('says once that a source is hidden, and keeps the focus on its switch', async () => {
    const { list, container } = await open();
    const said = listenTo(container);
    const eye = list.getByRole('switch', { name: 'Show usage' });
    eye.focus();
    fireEvent.click(eye);
    await pass();
    expect(eye).toHaveFocus();
    expect(column()).toEqual(['widget:bills', 'app:Loyalty']);
    expect(said.polite.filter((text) => text.includes('usage'))).toEqual(['usage is hidden']);
  });
});

describe('closing it', () => {
  it('by Escape gives the focus back to its button', async () => {
    const { list } = await open();
    list.getByRole('switch', { name: 'Show usage' }).focus();
    expect(key('Escape')).toBe(true);
    expect(screen.queryByRole('region', { name: 'Your sidebar' })).toBeNull();
    expect(button('Customise the sidebar')).toHaveFocus();
    expect(button('Customise the sidebar')).toHaveAttribute('aria-expanded', 'false');
  });

  it('by its own button does the same', async () => {
    const { list } = await open();
    list.getByRole('button', { name: 'Done' }).focus();
    fireEvent.click(list.getByRole('button', { name: 'Done' }));
    expect(button('Customise the sidebar')).toHaveFocus();
  });

  it('is not what Escape does to a row that is being moved: that goes back first', async () => {
    const { list } = await open();
    list.getByRole('button', { name: 'Drag bills' }).focus();
    for (const name of [' ', 'ArrowUp', 'Escape']) key(name);
    expect(list.getByText('bills is back at 5 of 6')).toBeInTheDocument();
    expect(column()).toEqual(['widget:usage', 'widget:bills', 'app:Loyalty']);
    key('Escape');
    expect(button('Customise the sidebar')).toHaveFocus();
  });
});
