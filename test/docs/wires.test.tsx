import { render, screen, waitFor } from '@testing-library/react';
import { createHttpClient, PanelRail, SidebarProvider } from 'deskside';
import { fixtures } from 'deskside/testing';
import { HttpResponse, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { chatwootClient, Desk, DeskWithHandlers, selectContext } from '../../docs/samples/react/dashboardApps.js';
import { Chat } from '../../docs/samples/react/fromChatwoot.js';
import { Arabic, fr, Swiss } from '../../docs/samples/react/languages.js';
import { withToken } from '../../docs/samples/react/signedContext.js';
import { createSocketClient } from '../../docs/samples/react/transport.js';
import { Both, Cards } from '../../docs/samples/react/widgets.js';
import { samplesServer } from './samplesServer.js';

const server = samplesServer();
const { context, dashboardApp, panelInstall: install, widgetResults } = fixtures;
const newClient = () => createHttpClient({ baseUrl: 'https://desk.example', accountId: '1' });
/** A busy machine is slow: what is awaited comes, but not always within a second. */
const patient = { timeout: 15_000 };

describe('the samples of widgets', { timeout: 30_000 }, () => {
  it('a list asks, and a card draws what it is given', async () => {
    render(<Both client={newClient()} context={context} result={widgetResults.crm} />);
    await waitFor(() => expect(screen.getAllByText('priya@example.com')).toHaveLength(2), patient);
  });

  it('an action without a link is the helpdesk’s to do', async () => {
    const open = vi.fn();
    server.use(
      http.post('*/run', () =>
        HttpResponse.json({ title: 'CRM', items: [{ title: 'Priya', actions: [{ label: 'Call' }] }] }),
      ),
    );
    render(<Cards client={newClient()} context={context} open={open} />);
    const [button] = await screen.findAllByRole('button', { name: 'Call' }, patient);
    button?.click();
    expect(open).toHaveBeenCalledWith(
      expect.objectContaining({ label: 'Call' }),
      expect.objectContaining({ title: 'Priya' }),
    );
  });
});

describe('the samples of dashboard apps', { timeout: 30_000 }, () => {
  it('the app is a tab beside the conversation', async () => {
    render(<Desk client={newClient()} context={context} composer={{ append: () => {} }} />);
    expect(await screen.findByRole('tab', { name: dashboardApp.title }, patient)).toBeVisible();
    expect(screen.getByText('The conversation')).toBeVisible();
  });

  it('the same with handlers', async () => {
    render(<DeskWithHandlers client={newClient()} context={context} handlers={{ notify: () => {} }} />);
    expect(await screen.findByRole('tab', { name: 'Messages' }, patient)).toBeVisible();
  });

  it('Chatwoot’s conversation is a context as it is', async () => {
    const chat = { id: 1, inbox_id: 3, status: 'open', meta: { sender: { id: 2, name: 'Priya' } } };
    render(
      <Chat chat={chat} currentUser={{ id: 7, name: 'Ana', email: 'ana@example.com' }}>
        The messages
      </Chat>,
    );
    expect(await screen.findByRole('tab', { name: dashboardApp.title }, patient)).toBeVisible();
  });

  it('a Chatwoot is asked with its token', async () => {
    server.use(
      http.get('https://chatwoot.example/api/v1/accounts/1/dashboard_apps', ({ request }) =>
        request.headers.get('api_access_token') === 'secret' ? HttpResponse.json([dashboardApp]) : HttpResponse.error(),
      ),
    );
    const apps = await chatwootClient('secret').listDashboardApps();
    expect(apps.map(({ title }) => title)).toEqual([dashboardApp.title]);
  });

  it('a token is added to what an app is told', async () => {
    const data = { conversation: {}, contact: {}, currentAgent: {} };
    const details = { app: dashboardApp, context };
    expect(await selectContext(data, details)).toEqual({ ...data, token: `${dashboardApp.id}.3` });
    const asked = vi.fn();
    server.use(
      http.post('*/api/app-token', async ({ request }) => {
        asked(await request.json());
        return HttpResponse.json({ token: 'signed' });
      }),
    );
    expect(await withToken(data, details)).toEqual({ ...data, token: 'signed' });
    expect(asked).toHaveBeenCalledWith({ app: dashboardApp.id, conversation: context.conversation.id });
    server.use(http.post('*/api/app-token', () => new HttpResponse(null, { status: 403 })));
    await expect(withToken(data, details)).rejects.toThrow('no token');
  });
});

describe('the samples of languages', { timeout: 30_000 }, () => {
  it.each([
    ['Arabic', Arabic, 'تحديث My CRM Panel'],
    ['German, with some words changed', Swiss, 'My CRM Panel aktualisieren'],
  ] as const)('%s', async (_, Sample, refresh) => {
    render(<Sample client={newClient()} context={context} install={install} />);
    const name = (text: string): boolean => text.replace(/[\u2066-\u2069]/g, '') === refresh;
    expect(await screen.findByRole('button', { name }, patient)).toBeVisible();
  });

  it('a language that is not finished is English where it is not', () => {
    expect([fr.yes, fr.copy, fr.retry]).toEqual(['Oui', 'Copier {label}', 'Try again']);
  });
});

describe('the sample of a transport', { timeout: 30_000 }, () => {
  const ask = vi.fn(async (call: string) => {
    if (call === 'panels') return { status: 200, text: JSON.stringify([install]) };
    return { status: 200, text: '{"Plan":"Pro","Id":12345678901234567890}' };
  });

  it('shows panels that came over it, and keeps the digits of long numbers', async () => {
    const client = createSocketClient(ask, '1');
    render(
      <SidebarProvider client={client} context={context}>
        <PanelRail installs={await client.listPanelInstalls()} openInstallId={null} onOpenInstallChange={() => {}} />
      </SidebarProvider>,
    );
    expect(screen.getByRole('button', { name: 'My CRM Panel' })).toBeVisible();
    const { data } = await client.renderPanel('64app001', fixtures.panelRequest);
    expect(String(Object(data).Id)).toBe('12345678901234567890');
  });

  it('says why a call failed', async () => {
    const answering = (status: number, text = '{}') => createSocketClient(async () => ({ status, text }), '1');
    const failure = (status: number, text?: string) =>
      answering(status, text)
        .renderPanel('app', fixtures.panelRequest)
        .catch((error) => error.failure);
    expect([await failure(401), await failure(500), await failure(200, '<p>')]).toEqual([
      'reconnect',
      'http',
      'invalid',
    ]);
  });
});
