import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { createHttpClient, type Diagnostic, Panel, type PanelInstall, type SidebarClient } from 'deskside';
import { createHandlers, fixtures, type RenderReply } from 'deskside/testing';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { show } from './support.js';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** A new one for each test: requests of one client are shared. */
const newClient = (): SidebarClient => createHttpClient({ baseUrl: 'https://desk.example', accountId: '64acc001' });

/** Opens the document's panel over a network that answers one thing after the other, the last one for ever. */
function open(
  replies: readonly RenderReply[],
  setting = {},
  install: PanelInstall = fixtures.panelInstall,
): () => number {
  let asked = 0;
  const render = (): RenderReply => {
    asked += 1;
    return replies[Math.min(asked, replies.length) - 1] ?? 'hang';
  };
  server.use(...createHandlers({ render }));
  show(<Panel install={install} />, { client: newClient(), context: fixtures.context, ...setting });
  return () => asked;
}

const panel = (): HTMLElement => screen.getByRole('region', { name: 'My CRM Panel' });
const at = (label: string): HTMLElement => {
  const term = within(panel()).getByText(label, { selector: 'dt' });
  return within(term.parentElement as HTMLElement).getByRole('definition');
};
const now = { 'retry-after': '0' };
const refresh = (): boolean => fireEvent.click(screen.getByRole('button', { name: 'Refresh My CRM Panel' }));

describe('a panel that waits', () => {
  it('says so, and shows the labels of its schema to the eye alone', async () => {
    open(['hang']);
    expect(screen.getByRole('status')).toHaveTextContent('Loading My CRM Panel');
    expect(panel()).toHaveAttribute('data-busy', 'true');
    expect(screen.getByText('Renewal Date').closest('[aria-hidden="true"]')).not.toBeNull();
    expect(screen.queryByRole('definition')).toBeNull();
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });
});

describe('a panel with an answer', () => {
  it('shows the document’s response as its table says', async () => {
    open([{ data: fixtures.panelResponse }]);
    await screen.findByText('Priya Sharma');
    expect(at('Plan')).toHaveTextContent('Pro');
    expect(at('MRR')).toHaveTextContent('₹4,999');
    expect(
      within(at('Tags'))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['VIP', 'Early Adopter']);
    expect(at('Renewal Date')).toHaveTextContent('1 August 2026');
    expect(at('Active')).toHaveTextContent('Yes');
    expect(panel()).toHaveAttribute('data-busy', 'false');
    expect(screen.getByText(/^Updated /)).toBeInTheDocument();
  });

  it('keeps the values in sight while it asks again', async () => {
    open([{ data: fixtures.panelResponse }, 'hang']);
    await screen.findByText('Priya Sharma');
    refresh();
    await waitFor(() => expect(panel()).toHaveAttribute('data-busy', 'true'));
    expect(at('Full Name')).toHaveTextContent('Priya Sharma');
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });

  it.each([
    ['an error', { status: 500, headers: now }, 'My CRM Panel answered with an error'],
    ['a refused sign-in', { status: 401 }, 'My CRM Panel needs to be reconnected'],
    ['no answer in time', { status: 504, headers: now }, 'My CRM Panel didn’t answer in time'],
    ['an unreadable answer', { text: '[]' }, 'My CRM Panel’s answer can’t be read'],
  ] as const)('keeps the values with a warning when asking again brings %s', async (_, fault, reason) => {
    open([{ data: fixtures.panelResponse }, fault, fault, { data: { ...fixtures.panelResponse, Plan: 'Enterprise' } }]);
    await screen.findByText('Priya Sharma');
    refresh();
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('These values may be out of date'));
    expect(screen.getByRole('alert')).toHaveTextContent(reason);
    expect(at('Plan')).toHaveTextContent('Pro');
    // what is not retried by itself leaves its second reply to the first press
    for (let press = 0; press < 2 && !screen.queryByText('Enterprise'); press += 1) {
      fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
      await waitFor(() => expect(panel()).toHaveAttribute('data-busy', 'false'));
    }
    expect(at('Plan')).toHaveTextContent('Enterprise');
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });
});

describe('a panel without values', () => {
  it.each([
    ['{}', { data: {} }],
    ['204', { status: 204 }],
  ] as const)('says that there is no data for %s', async (_, reply) => {
    open([reply]);
    expect(await screen.findByText('Nothing to show')).toBeInTheDocument();
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });

  it('names both keys when one is mistyped', async () => {
    open([{ data: { 'full name': 'Priya Sharma' } }]);
    expect(await screen.findByText('The data doesn’t match this panel')).toBeInTheDocument();
    expect(panel()).toHaveTextContent(
      /Received: “full name” \(“Full Name”\?\).*Expected: “Full Name”, “Email”, “Plan”/,
    );
  });

  it.each([
    ['null', 'null'],
    ['a list', '[]'],
    ['a scalar', '"Pro"'],
    ['an empty body', ''],
    ['HTML', '<!doctype html><h1>Sign in</h1>'],
    ['what is no JSON', '{"Plan": Pro}'],
  ])('says that the answer can’t be read when it is %s, and tells the integrator once', async (_, text) => {
    const told: Diagnostic[] = [];
    open([{ text }], { onDiagnostic: (diagnostic: Diagnostic) => told.push(diagnostic) });
    const alert = screen.getByRole('alert');
    await waitFor(() => expect(alert).toHaveTextContent('My CRM Panel’s answer can’t be read'));
    expect(alert).toHaveTextContent('invalid');
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ code: expect.stringMatching(/^response\./), hint: expect.stringMatching(/\.$/) });
  });

  it.each([
    ['http', 404, 'My CRM Panel answered with an error', '(status 404)'],
    ['http', 500, 'My CRM Panel answered with an error', '(status 500)'],
    ['reconnect', 401, 'My CRM Panel needs to be reconnected', 'An admin can connect it again in the settings.'],
    ['reconnect', 403, 'My CRM Panel needs to be reconnected', 'The saved sign-in was refused.'],
    ['timeout', 504, 'My CRM Panel didn’t answer in time', 'Try again in a moment.'],
  ] as const)(
    'says what is wrong, with the code "%s" and a retry, for status %i',
    async (code, status, title, text) => {
      const asked = open([{ status, headers: now }]);
      const alert = screen.getByRole('alert');
      await waitFor(() => expect(alert).toHaveTextContent(title));
      expect(alert).toHaveTextContent(text);
      expect(within(alert).getByText(code, { selector: 'code' })).toBeInTheDocument();
      const before = asked();
      fireEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
      await waitFor(() => expect(asked()).toBeGreaterThan(before));
    },
  );

  it('says that the system can’t be reached without a connection to it', async () => {
    open(['network-error']);
    const alert = screen.getByRole('alert');
    await waitFor(() => expect(alert).toHaveTextContent('My CRM Panel can’t be reached'), { timeout: 5000 });
    expect(within(alert).getByText('network', { selector: 'code' })).toBeInTheDocument();
  });

  it('says that it is switched off, without a request, for an inactive install', async () => {
    const asked = open(['hang'], {}, { ...fixtures.panelInstall, status: 'paused' });
    expect(panel()).toHaveTextContent('My CRM Panel is switched off');
    expect(panel()).toHaveTextContent('An admin can switch it on in the settings.');
    expect(screen.queryByRole('button')).toBeNull();
    expect(asked()).toBe(0);
  });

  it('says the same when the server has switched it off meanwhile', async () => {
    server.use(
      http.post('*/render', () =>
        HttpResponse.json(
          { type: 'about:blank', title: 'Off', status: 409, code: 'install_inactive' },
          { status: 409 },
        ),
      ),
    );
    show(<Panel install={fixtures.panelInstall} />, { client: newClient() });
    expect(await screen.findByText('My CRM Panel is switched off')).toBeInTheDocument();
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });
});
