import { fireEvent, screen, waitFor } from '@testing-library/react';
import { ConversationSidebar, createHttpClient, type PanelInstall } from 'deskside';
import { createHandlers, type HandlersOptions } from 'deskside/testing';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { conversationOf, show } from '../panels/support.js';
import { column, icon, icons, memory, panelOf, sidebarApp, slot, widgetOf } from './support.js';

const server = setupServer();
let asked: string[] = [];

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
  server.events.on('request:start', ({ request }) =>
    asked.push(new URL(request.url).pathname.split('/').slice(4).join('/')),
  );
});
beforeEach(() => {
  asked = [];
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

let accounts = 0;

/** Shows the sidebar of an account that a mocked server has, and waits for its icons. */
async function open(options: HandlersOptions, props = {}) {
  const baseUrl = 'https://desk.example';
  server.use(
    ...createHandlers({ baseUrl, apps: [], widgets: [], render: () => ({ data: { Plan: 'Pro' } }), ...options }),
  );
  const client = createHttpClient({ baseUrl, accountId: `sidebar-${(accounts += 1)}` });
  const context = conversationOf('A', { inbox_id: 'whatsapp' });
  const result = show(<ConversationSidebar {...props} />, { client, context, storage: memory() });
  await waitFor(() => expect(screen.queryByText('Loading the sidebar')).toBeNull());
  return result;
}

const lists = ['dashboard_apps', 'integration-app/install', 'sidebar-widgets'];
const listsOf = (paths: readonly string[]): string[] =>
  paths
    .map((path) => path.replace(/^.*(?=dashboard_apps$)/, ''))
    .filter((path) => lists.includes(path))
    .sort();

describe('over HTTP, the sidebar', () => {
  it('has the icons of active panels on the conversation’s channel, and no others', async () => {
    const installs: readonly PanelInstall[] = [
      panelOf('Everywhere', { channelIds: ['*'] }),
      panelOf('Here', { channelIds: ['sms', 'whatsapp'] }),
      panelOf('Elsewhere', { channelIds: ['sms'] }),
      panelOf('Nowhere', { channelIds: [] }),
      panelOf('Off', { channelIds: ['*'], status: 'inactive' }),
    ];
    const { change } = await open({ installs });
    expect(icons()).toEqual(['Everywhere', 'Here']);
    change({ context: conversationOf('B', { inbox_id: 'sms' }) });
    expect(icons()).toEqual(['Everywhere', 'Here', 'Elsewhere']);
    change({ context: conversationOf('C', { inbox_id: 'email' }) });
    expect(icons()).toEqual(['Everywhere']);
  });

  it('asks for the three lists, and no panel before its icon is pressed', async () => {
    await open({ installs: [panelOf('CRM'), panelOf('Orders')] });
    expect(listsOf(asked)).toEqual(lists);
    expect(asked).toHaveLength(3);
    fireEvent.click(icon('Orders'));
    expect(await screen.findByText('Pro')).toBeInTheDocument();
    expect(asked.slice(3)).toEqual(['integration-app/app of Orders/render'].map(encodeURI));
  });

  it('has the first panel open where that is wished, and asks for that one alone', async () => {
    await open({ installs: [panelOf('CRM'), panelOf('Orders')] }, { defaultOpen: 'first' });
    expect(await screen.findByText('Pro')).toBeInTheDocument();
    expect(column()).toEqual(['panel:CRM']);
    expect(icon('CRM')).toHaveAttribute('aria-pressed', 'true');
    expect(asked.filter((path) => path.endsWith('/render'))).toHaveLength(1);
  });

  it('shows panels, widgets and apps in one column, each with its name', async () => {
    const widgets = [widgetOf('crm'), widgetOf('off', 2, false)];
    await open({ installs: [panelOf('CRM')], widgets, apps: [sidebarApp('Loyalty')] }, { defaultOpen: 'first' });
    expect(column()).toEqual(['panel:CRM', 'widget:crm', 'app:Loyalty']);
    expect(slot('app:Loyalty')).toHaveAccessibleName('Loyalty');
    expect(await screen.findByText('Account details')).toBeInTheDocument();
    expect(asked.filter((path) => path.includes('off'))).toEqual([]);
  });
});
