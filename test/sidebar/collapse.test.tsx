import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { load } from '../dashboard-apps/support.js';
import { conversationOf, pass } from '../panels/support.js';
import {
  chosen,
  column,
  deskClient,
  icon,
  icons,
  memory,
  panelOf,
  press,
  showSidebar,
  sidebarApp,
  slot,
  widgetOf,
} from './support.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const account = {
  panels: [panelOf('CRM'), panelOf('Orders')],
  widgets: [widgetOf('usage')],
  apps: [sidebarApp('Loyalty')],
};
const open = { openPanel: 'panel:CRM', openApps: ['app:Loyalty'] };
const fold = (name: 'Collapse' | 'Expand'): void =>
  void fireEvent.click(screen.getByRole('button', { name: `${name} the sidebar` }));
const frame = (): HTMLIFrameElement | null => document.querySelector('iframe');

describe('folded away', () => {
  it('asks for nothing but the lists, in this conversation and the next one, and loads no app', async () => {
    const { client, calls, runs } = deskClient(account);
    const { change } = await showSidebar({ client, storage: chosen({ ...open, isCollapsed: true }) });
    change({ context: conversationOf('B') });
    await pass(60_000);
    expect([...calls, ...runs]).toEqual([]);
    expect(frame()).toBeNull();
    expect(icons()).toEqual(['CRM', 'Orders']);
    expect(screen.getByRole('toolbar', { name: 'Panels' })).toHaveAttribute('aria-orientation', 'vertical');
    expect(icon('CRM'), 'no panel is seen').toHaveAttribute('aria-pressed', 'false');
  });

  it('keeps the frames of apps, so that a half-filled form survives', async () => {
    const { client } = deskClient(account);
    await showSidebar({ client, storage: chosen(open) });
    const before = frame() as HTMLIFrameElement;
    load(before);
    await pass();
    fold('Collapse');
    await pass();
    expect(frame()).toBe(before);
    expect(before.closest('[hidden]')).not.toBeNull();
    fold('Expand');
    expect(frame()).toBe(before);
    expect(before.closest('[hidden]')).toBeNull();
  });

  it('keeps the focus on its button, which says how it stands', async () => {
    const { client } = deskClient(account);
    await showSidebar({ client });
    const button = screen.getByRole('button', { name: 'Collapse the sidebar' });
    expect(button).toHaveAttribute('aria-expanded', 'true');
    button.focus();
    fireEvent.click(button);
    expect(screen.getByRole('button', { name: 'Expand the sidebar', expanded: false })).toHaveFocus();
    expect(screen.queryByRole('separator')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Customise the sidebar' })).toBeNull();
  });

  it('unfolds by the press of an icon, which opens that panel', async () => {
    const { client, calls } = deskClient(account);
    await showSidebar({ client, storage: chosen({ ...open, isCollapsed: true }) });
    await press('Orders');
    expect(column()).toEqual(['panel:Orders', 'widget:usage', 'app:Loyalty']);
    expect(slot('panel:Orders').closest('[hidden]')).toBeNull();
    expect(calls.map(({ appId }) => appId)).toEqual(['app of Orders']);
  });

  it('by the icon of the panel that was open, it shows that one and does not close it', async () => {
    const { client } = deskClient(account);
    await showSidebar({ client, storage: chosen({ ...open, isCollapsed: true, pinned: ['panel:Orders'] }) });
    await press('CRM');
    expect(column()).toEqual(['panel:Orders', 'panel:CRM', 'widget:usage', 'app:Loyalty']);
    fold('Collapse');
    await press('Orders');
    expect(column()).toEqual(['panel:Orders', 'panel:CRM', 'widget:usage', 'app:Loyalty']);
    expect(screen.getByRole('button', { name: 'Collapse the sidebar' })).toBeInTheDocument();
  });

  it('stays so on the next page', async () => {
    const { client } = deskClient(account);
    const storage = memory();
    const { unmount } = await showSidebar({ client, storage });
    fold('Collapse');
    unmount();
    await showSidebar({ client, storage: memory(storage.kept) });
    expect(screen.getByRole('button', { name: 'Expand the sidebar' })).toBeInTheDocument();
  });
});
