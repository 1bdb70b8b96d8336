import { fireEvent, screen, within } from '@testing-library/react';
import { RequestError, type SidebarClient } from 'deskside';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { conversationOf, listenTo, pass } from '../panels/support.js';
import { chosen, column, deskClient, icons, panelOf, showSidebar, sidebarApp, slot, widgetOf } from './support.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const account = { panels: [panelOf('CRM')], widgets: [widgetOf('usage')], apps: [sidebarApp('Loyalty')] };
type ListName = 'listPanelInstalls' | 'listWidgets' | 'listDashboardApps';
const down = (): Promise<never> => Promise.reject(new RequestError('down', { failure: 'http', status: 404 }));

describe('one of the three lists that does not come', () => {
  it.each<[string, ListName, string, readonly string[]]>([
    ['panels', 'listPanelInstalls', 'The panels could not be loaded', ['widget:usage', 'app:Loyalty']],
    ['widgets', 'listWidgets', 'The widgets could not be loaded', ['panel:CRM', 'app:Loyalty']],
    ['apps', 'listDashboardApps', 'The apps could not be loaded', ['panel:CRM', 'widget:usage']],
  ])('that of the %s says so, the others stand; asked again, it stands too', async (_, name, words, others) => {
    const { client } = deskClient(account);
    let isDown = true;
    const list = client[name] as () => Promise<never>;
    const failing: SidebarClient = { ...client, [name]: () => (isDown ? down() : list()) };
    const { container } = await showSidebar({ client: failing }, { defaultOpen: 'first' });
    const said = listenTo(container);
    await pass();
    expect(column()).toEqual(others);
    const line = screen.getByText((text) => text.startsWith(words));
    expect(line.closest('[role=status]')).not.toBeNull();
    const again = within(line).getByRole('button', { name: 'Try again' });
    isDown = false;
    again.focus();
    fireEvent.click(again);
    expect(document.body, 'the focus').not.toHaveFocus();
    await pass();
    expect(column()).toEqual(['panel:CRM', 'widget:usage', 'app:Loyalty']);
    expect(screen.queryByText((text) => text.startsWith(words))).toBeNull();
    expect(document.activeElement?.closest('.deskside-sidebar'), 'the focus').not.toBeNull();
    expect(said.assertive).toEqual([]);
  });

  it('all three say so, and nobody says that there is nothing', async () => {
    const { client } = deskClient();
    await showSidebar({ client: { ...client, listPanelInstalls: down, listWidgets: down, listDashboardApps: down } });
    expect(screen.getAllByRole('button', { name: 'Try again' })).toHaveLength(3);
    expect(screen.queryByText('Nothing is connected yet')).toBeNull();
  });
});

describe('lists on their way', () => {
  it('are announced once, and what has come stands', async () => {
    const { client } = deskClient(account);
    const never = (): Promise<never> => new Promise(() => {});
    await showSidebar({
      client: { ...client, listPanelInstalls: never, listWidgets: never, listDashboardApps: never },
    });
    expect(screen.getByText('Loading the sidebar').closest('[role=status]')).not.toBeNull();
    await showSidebar({ client: { ...deskClient(account).client, listPanelInstalls: never } });
    expect(column()).toEqual(['widget:usage', 'app:Loyalty']);
  });
});

describe('an empty column says why', () => {
  const titles = (): readonly (string | null)[] =>
    screen.queryAllByText(/^(Nothing|Everything)/).map(({ textContent }) => textContent);

  it('on the first run, with what the helpdesk adds', async () => {
    await showSidebar(
      { client: deskClient({ panels: [] }).client },
      { firstRunAction: <a href="#settings">Open the settings</a> },
    );
    expect(titles()).toEqual(['Nothing is connected yet']);
    expect(screen.getByRole('link', { name: 'Open the settings' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Customise the sidebar' })).toBeNull();
  });

  it('when no panel is for the channel', async () => {
    const panels = [panelOf('Texts', { channelIds: ['sms'] })];
    await showSidebar(
      { client: deskClient({ panels }).client, context: conversationOf('A', { inbox_id: 'email' }) },
      { firstRunAction: <a href="#settings">Open the settings</a> },
    );
    expect(titles()).toEqual(['Nothing to show for this conversation']);
    expect(screen.queryByRole('link')).toBeNull();
    expect(icons()).toEqual([]);
  });

  it('when all of it is hidden', async () => {
    const hidden = ['panel:CRM', 'widget:usage', 'app:Loyalty'];
    await showSidebar({ client: deskClient(account).client, storage: chosen({ hidden }) });
    expect(titles()).toEqual(['Everything is closed or hidden']);
    expect(screen.getByRole('button', { name: 'Customise the sidebar' })).toBeInTheDocument();
  });

  it('or offers the closed panels by name; one that is opened so has the focus', async () => {
    const { client, calls } = deskClient({ panels: [panelOf('CRM'), panelOf('Orders')] });
    await showSidebar({ client });
    const offers = within(screen.getByRole('list')).getAllByRole('button');
    expect(offers.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('CRM'),
      expect.stringContaining('Orders'),
    ]);
    expect(calls).toHaveLength(0);
    offers[1]?.focus();
    fireEvent.click(offers[1] as HTMLElement);
    await pass();
    expect(column()).toEqual(['panel:Orders']);
    expect(slot('panel:Orders')).toHaveFocus();
  });
});
