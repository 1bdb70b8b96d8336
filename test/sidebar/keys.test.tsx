import { fireEvent, screen, within } from '@testing-library/react';
import { ConversationSidebar, type ConversationSidebarProps } from 'deskside';
import { fixtures } from 'deskside/testing';
import { createRef, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pass, show } from '../panels/support.js';
import { chosen, customise, deskClient, icon, key, memory, panelOf, sidebarApp, slot, widgetOf } from './support.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const account = {
  panels: [panelOf('CRM')],
  widgets: [widgetOf('usage'), widgetOf('empty', 2)],
  apps: [sidebarApp('Loyalty')],
};

/** A helpdesk's page: a reply above, the sidebar, and a button below. */
async function page(props: ConversationSidebarProps = {}, storage = memory()) {
  const composer = createRef<HTMLTextAreaElement>();
  const desk = deskClient(account);
  const ui = ({ composerRef, ...rest }: ConversationSidebarProps): ReactNode => (
    <>
      <textarea ref={composer} aria-label="Reply" />
      <ConversationSidebar defaultOpen="first" composerRef={composerRef} {...rest} />
      <button type="button">Send</button>
    </>
  );
  const result = show(ui(props), { client: desk.client, storage });
  await pass();
  return { ...result, composer, desk, again: (next: ConversationSidebarProps) => result.change({ ui: ui(next) }) };
}

const reply = (): HTMLElement => screen.getByLabelText('Reply');
/** The id of the source that has the focus. */
const at = (): string | undefined => (document.activeElement as HTMLElement).dataset['source'];

describe('F6', () => {
  it('goes from source to source in the order of the column, and round', async () => {
    await page();
    reply().focus();
    const visited = [1, 2, 3, 4, 5].map(() => [key('F6'), at()]);
    expect(visited).toEqual([
      [true, 'panel:CRM'],
      [true, 'widget:usage'],
      [true, 'widget:empty'],
      [true, 'app:Loyalty'],
      [true, 'panel:CRM'],
    ]);
  });

  it('goes backwards with Shift, from the end at first', async () => {
    await page();
    reply().focus();
    const visited = [1, 2].map(() => [key('F6', { shiftKey: true }), at()]);
    expect(visited).toEqual([
      [true, 'app:Loyalty'],
      [true, 'widget:empty'],
    ]);
    slot('panel:CRM').focus();
    key('F6', { shiftKey: true });
    expect(at()).toBe('app:Loyalty');
  });

  it('goes on from whatever has the focus in a source', async () => {
    await page();
    within(slot('panel:CRM')).getByRole('button', { name: 'Refresh CRM' }).focus();
    key('F6');
    expect(at()).toBe('widget:usage');
  });

  it('follows the order that the agent made', async () => {
    await page({}, chosen({ order: ['app:Loyalty'], pinned: ['widget:usage'] }));
    const visited = [1, 2, 3].map(() => [key('F6'), at()][1]);
    expect(visited).toEqual(['widget:usage', 'app:Loyalty', 'panel:CRM']);
  });

  it('skips a widget that is left out because it is empty', async () => {
    const { desk } = await page({ emptyWidgets: 'hide' });
    desk.of('usage').answer({ title: 'usage', items: [] });
    desk.of('empty').answer(fixtures.widgetResults.crm);
    await pass();
    slot('panel:CRM').focus();
    key('F6');
    expect(at()).toBe('widget:empty');
  });

  it('unfolds a column that is folded away', async () => {
    const { desk } = await page({}, chosen({ isCollapsed: true }));
    expect(desk.calls).toHaveLength(0);
    reply().focus();
    key('F6');
    await pass();
    expect(screen.getByRole('button', { name: 'Collapse the sidebar' })).toBeInTheDocument();
    expect(at()).toBe('panel:CRM');
    expect(desk.calls).toHaveLength(1);
  });

  it('is left alone when a component has handled the key', async () => {
    const { container } = await page();
    reply().focus();
    const handle = (event: Event): void => event.preventDefault();
    container.addEventListener('keydown', handle);
    key('F6');
    expect(reply()).toHaveFocus();
    container.removeEventListener('keydown', handle);
    key('F6');
    expect(at()).toBe('panel:CRM');
  });

  it('does nothing where there is nothing to go to', async () => {
    show(<ConversationSidebar />, { client: deskClient({ panels: [] }).client, storage: memory() });
    await pass();
    key('F6');
    expect(document.body).toHaveFocus();
  });
});

describe('another shortcut', () => {
  it('takes the place of F6', async () => {
    await page({ shortcut: 'Alt+S' });
    reply().focus();
    expect(key('F6')).toBe(false);
    expect(key('s', { code: 'KeyS' })).toBe(false);
    expect(reply()).toHaveFocus();
    expect(key('ß', { code: 'KeyS', altKey: true })).toBe(true);
    expect(at()).toBe('panel:CRM');
  });

  it('may be none at all', async () => {
    const { again } = await page();
    again({ shortcut: null });
    reply().focus();
    expect(key('F6')).toBe(false);
    expect(reply()).toHaveFocus();
    expect(screen.getByRole('complementary')).not.toHaveAttribute('aria-keyshortcuts');
  });

  it('is not heard any more when the sidebar is gone', async () => {
    const { change } = await page();
    change({ ui: <input aria-label="Alone" /> });
    screen.getByLabelText('Alone').focus();
    expect(key('F6')).toBe(false);
  });
});

describe('Escape', () => {
  it('leads back to what had the focus before', async () => {
    await page();
    screen.getByRole('button', { name: 'Send' }).focus();
    key('F6');
    key('F6');
    expect(key('Escape')).toBe(true);
    expect(screen.getByRole('button', { name: 'Send' })).toHaveFocus();
  });

  it('leads to the composer where the helpdesk says so', async () => {
    const { composer, again } = await page();
    again({ composerRef: composer });
    screen.getByRole('button', { name: 'Send' }).focus();
    icon('CRM').focus();
    key('Escape');
    expect(reply()).toHaveFocus();
  });

  it('does nothing when what had the focus is gone', async () => {
    const { change } = await page();
    reply().focus();
    key('F6');
    change({ ui: [<i key="gone" />, <ConversationSidebar key="1" defaultOpen="first" />] });
    await pass();
    key('F6');
    expect(key('Escape')).toBe(false);
    expect(at()).toBe('panel:CRM');
  });

  it('is left to a component that has handled it', async () => {
    await page({ header: <input aria-label="Search" onKeyDown={(event) => event.preventDefault()} /> });
    reply().focus();
    screen.getByLabelText('Search').focus();
    key('Escape');
    expect(screen.getByLabelText('Search')).toHaveFocus();
  });

  it('closes an open list or the editor of fields first', async () => {
    await page();
    reply().focus();
    customise().getByRole('button', { name: 'Done' }).focus();
    key('Escape');
    expect(screen.queryByRole('region', { name: 'Your sidebar' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Customise the sidebar' })).toHaveFocus();
    const arrange = screen.getByRole('button', { name: 'Arrange the fields of CRM' });
    fireEvent.click(arrange);
    screen.getByRole('button', { name: 'Done' }).focus();
    key('Escape');
    expect(arrange).toHaveFocus();
    key('Escape');
    expect(reply()).toHaveFocus();
  });
});

describe('the order of Tab', () => {
  it('is the width, the icons as one stop, the two buttons, and the column from top to bottom', async () => {
    await page();
    const stops = [...screen.getByRole('complementary').querySelectorAll<HTMLElement>('*')]
      .filter((element) => element.matches('button, summary, [tabindex]') && element.tabIndex >= 0)
      .map((element) => element.getAttribute('aria-label') ?? element.textContent);
    expect(stops).toEqual([
      'Width of the sidebar',
      'CRM',
      'Customise the sidebar',
      'Collapse the sidebar',
      'Arrange the fields of CRM',
      'Refresh CRM',
      'Refresh usage',
      'Refresh empty',
      'Loyalty',
    ]);
  });
});
