import { screen, within } from '@testing-library/react';
import { ConversationSidebar } from 'deskside';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { conversationOf, pass, show } from '../panels/support.js';
import {
  answerAll,
  chosen,
  column,
  customise,
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

const isPressed = (name: string): boolean => icon(name).getAttribute('aria-pressed') === 'true';

describe('an icon', () => {
  it('opens its panel; another one takes its place; pressed again it closes', async () => {
    const { client, calls } = deskClient();
    await showSidebar({ client });
    expect(calls).toHaveLength(0);
    await press('CRM');
    expect(column()).toEqual(['panel:CRM']);
    await press('Orders');
    expect(column()).toEqual(['panel:Orders']);
    expect([isPressed('CRM'), isPressed('Orders')]).toEqual([false, true]);
    await press('Orders');
    expect(column()).toEqual([]);
    expect(isPressed('Orders')).toBe(false);
    expect(calls.map(({ appId }) => appId)).toEqual(['app of CRM', 'app of Orders']);
  });

  it('closes the panel that was open from the first, and it stays closed', async () => {
    const desk = deskClient();
    const storage = memory();
    const { unmount } = await showSidebar({ client: desk.client, storage }, { defaultOpen: 'first' });
    await press('CRM');
    expect(column()).toEqual([]);
    unmount();
    await showSidebar({ client: desk.client, storage }, { defaultOpen: 'first' });
    expect(column()).toEqual([]);
  });
});

describe('what was open', () => {
  it('is open in the next conversation, where it asks for that customer', async () => {
    const { client, calls } = deskClient();
    const { change } = await showSidebar({ client, context: conversationOf('A') });
    await press('Orders');
    change({ context: conversationOf('B') });
    await pass();
    expect(column()).toEqual(['panel:Orders']);
    expect(calls.map(({ request }) => request.contactID)).toEqual(['A', 'B']);
  });

  it('waits behind a conversation that it is not for', async () => {
    const { client } = deskClient({ panels: [panelOf('CRM', { channelIds: ['sms'] }), panelOf('Orders')] });
    const { change } = await showSidebar({ client, context: conversationOf('A', { inbox_id: 'sms' }) });
    await press('CRM');
    change({ context: conversationOf('B', { inbox_id: 'email' }) });
    await pass();
    expect(column()).toEqual([]);
    change({ context: conversationOf('C', { inbox_id: 'sms' }) });
    await pass();
    expect(column()).toEqual(['panel:CRM']);
  });

  it('is open when the sidebar comes again, and on the next page; apps too', async () => {
    const desk = deskClient({ panels: [panelOf('CRM')], apps: [sidebarApp('Loyalty')] });
    const storage = memory();
    const first = await showSidebar({ client: desk.client, storage });
    await press('CRM');
    const app = slot('app:Loyalty').querySelector('details') as HTMLDetailsElement;
    app.open = true;
    app.dispatchEvent(new Event('toggle'));
    await pass();
    expect(slot('app:Loyalty').querySelector('iframe')).not.toBeNull();
    first.unmount();
    for (const kept of [storage, memory(storage.kept)]) {
      const { unmount } = await showSidebar({ client: desk.client, storage: kept });
      expect(column()).toEqual(['panel:CRM', 'app:Loyalty']);
      expect(slot('app:Loyalty').querySelector('details')).toHaveAttribute('open');
      unmount();
    }
  });

  it('is of one account: another one has nothing open', async () => {
    const storage = memory();
    const { change } = await showSidebar({ client: deskClient().client, storage });
    await press('CRM');
    change({ client: deskClient().client });
    await pass();
    expect(icons()).toEqual(['CRM', 'Orders']);
    expect(column()).toEqual([]);
  });

  it('is open for as long as the page where nothing can be kept', async () => {
    const refuse = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    const { client } = deskClient();
    const storage = { getItem: refuse, setItem: refuse };
    const { unmount } = await showSidebar({ client, storage });
    await press('CRM');
    unmount();
    await showSidebar({ client, storage });
    expect(column()).toEqual(['panel:CRM']);
  });
});

describe('pinned and hidden sources', () => {
  const account = { panels: [panelOf('CRM'), panelOf('Orders'), panelOf('Plans')], widgets: [widgetOf('crm')] };

  it('a pinned panel stays open beside the open one, above it, and its icon shows it', async () => {
    const { client, calls } = deskClient(account);
    await showSidebar({ client, storage: chosen({ pinned: ['panel:Plans'] }) });
    expect(column()).toEqual(['panel:Plans', 'widget:crm']);
    await press('CRM');
    expect(column()).toEqual(['panel:Plans', 'panel:CRM', 'widget:crm']);
    expect([isPressed('CRM'), isPressed('Orders'), isPressed('Plans')]).toEqual([true, false, true]);
    await press('Plans');
    expect(column(), 'its icon only shows where it is').toEqual(['panel:Plans', 'panel:CRM', 'widget:crm']);
    expect(calls).toHaveLength(2);
  });

  it('a hidden one is gone from the column and the icons, and is not asked', async () => {
    const { client, calls, runs } = deskClient({ ...account, apps: [sidebarApp('Loyalty')] });
    const hidden = ['panel:CRM', 'widget:crm', 'app:Loyalty'];
    await showSidebar({ client, storage: chosen({ hidden, pinned: ['panel:CRM'], openApps: ['app:Loyalty'] }) });
    await pass(60_000);
    expect(icons()).toEqual(['Orders', 'Plans']);
    expect(column()).toEqual([]);
    expect([...calls, ...runs]).toEqual([]);
    expect(document.querySelector('iframe')).toBeNull();
  });

  it('one that is shown again in the list runs at once', async () => {
    const { client, runs } = deskClient(account);
    await showSidebar({ client, storage: chosen({ hidden: ['widget:crm'] }) });
    const list = customise();
    const eye = list.getByRole('switch', { name: 'Show crm' });
    expect(eye).not.toBeChecked();
    eye.click();
    await pass();
    expect(eye).toBeChecked();
    expect(column()).toEqual(['widget:crm']);
    expect(runs).toHaveLength(1);
  });

  it('the column scrolls to a pinned panel when its icon is pressed, and not when anything else happens later', async () => {
    const { client } = deskClient(account);
    const scrolled = vi.fn();
    HTMLElement.prototype.scrollIntoView = scrolled;
    const { change } = await showSidebar({ client, storage: chosen({ pinned: ['panel:Plans'] }) });
    await press('Plans');
    expect(scrolled).toHaveBeenCalledTimes(1);
    change({ context: conversationOf('B') });
    await pass();
    expect(scrolled).toHaveBeenCalledTimes(1);
    await press('Orders');
    expect(scrolled).toHaveBeenCalledTimes(2);
    expect(scrolled.mock.contexts[1]).toBe(slot('panel:Orders'));
    Reflect.deleteProperty(HTMLElement.prototype, 'scrollIntoView');
  });
});

describe('five widgets, of which one hangs and one fails', () => {
  it('stand in their places beside the open panel, each with its own state', async () => {
    const widgets = ['first', 'hangs', 'fails', 'empty', 'last'].map((id, order) => widgetOf(id, order));
    const desk = deskClient({ panels: [panelOf('CRM')], widgets });
    await showSidebar({ client: desk.client }, { defaultOpen: 'first' });
    expect(desk.runs).toHaveLength(5);
    desk.of('fails').fail({ failure: 'http', status: 404 });
    desk.of('empty').answer({ title: 'empty', items: [] });
    for (const id of ['last', 'first']) desk.of(id).answer({ title: id, items: [{ title: `Item of ${id}` }] });
    await pass(2100);
    expect(column()).toEqual(['panel:CRM', ...widgets.map(({ id }) => `widget:${id}`)]);
    const at = (id: string) => within(slot(`widget:${id}`));
    expect(at('first').getByText('Item of first')).toBeInTheDocument();
    expect(at('last').getByText('Item of last')).toBeInTheDocument();
    expect(at('hangs').getByText('Taking longer than usual')).toBeInTheDocument();
    expect(at('empty').getByText('Nothing to show')).toBeInTheDocument();
    at('fails').getByRole('button', { name: 'Try again' }).click();
    await pass();
    expect(desk.runs).toHaveLength(6);
    await answerAll({ calls: desk.calls, runs: [desk.of('fails')] });
    expect(at('fails').getByText('fails of 64abc123')).toBeInTheDocument();
    expect(within(slot('panel:CRM')).getByText('Plan of 64abc123')).toBeInTheDocument();
  });
});

describe('the frame of the whole', () => {
  it('is a landmark with a name, and says side, density and shortcut', async () => {
    const { client } = deskClient();
    show(<ConversationSidebar side="start" density="compact" shortcut="Alt+S" className="mine" header={<p>VIP</p>} />, {
      client,
      storage: memory(),
      theme: 'dark',
    });
    await pass();
    const aside = screen.getByRole('complementary', { name: 'Customer' });
    expect(aside).toHaveClass('deskside-sidebar', 'mine');
    expect(aside.dataset).toMatchObject({ side: 'start', desksideDensity: 'compact', desksideTheme: 'dark' });
    expect(aside).toHaveAttribute('aria-keyshortcuts', 'Alt+S');
    expect(within(aside).getByText('VIP')).toBeInTheDocument();
    expect(aside.querySelector('style')).toBeNull();
  });
});
