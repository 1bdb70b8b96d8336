import { fireEvent, render, screen } from '@testing-library/react';
import { createHttpClient } from 'deskside';
import { fixtures } from 'deskside/testing';
import { HttpResponse, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import Page from '../../docs/samples/next/page.js';
import { Sidebar as NextSidebar } from '../../docs/samples/next/Sidebar.js';
import { Sidebar } from '../../docs/samples/react/connectedSidebar.js';
import { Desk } from '../../docs/samples/react/desk.js';
import { Told } from '../../docs/samples/react/diagnostics.js';
import { App as LivePanel } from '../../docs/samples/react/LivePanel.js';
import { fetchNext, Host, Row } from '../../docs/samples/react/prefetching.js';
import { Remembering, settings } from '../../docs/samples/react/storage.js';
import { samplesServer } from './samplesServer.js';

const server = samplesServer();
const { context } = fixtures;
/** A busy machine is slow: what is awaited comes, but not always within a second. */
const patient = { timeout: 15_000 };

/** Presses the panel's icon, unless this account's agent left it open, and waits for its values. */
async function openPanel(): Promise<void> {
  const icon = await screen.findByRole('button', { name: 'My CRM Panel' }, patient);
  if (icon.getAttribute('aria-pressed') === 'false') fireEvent.click(icon);
  await screen.findByText('₹4,999', {}, patient);
}

describe('the samples of the sidebar', { timeout: 30_000 }, () => {
  it('the README’s sidebar opens the document’s panel', async () => {
    render(<Sidebar {...context} />);
    await openPanel();
  });

  it('“The sidebar”: Escape leads back to the reply', async () => {
    render(<Desk context={context} />);
    await openPanel();
    const icon = screen.getByRole('button', { name: 'My CRM Panel' });
    icon.focus();
    fireEvent.keyDown(icon, { key: 'Escape' });
    expect(screen.getByRole('textbox', { name: 'Reply' })).toHaveFocus();
    expect(screen.getByText('What the helpdesk knows')).toBeVisible();
  });

  it('“What is remembered”: the agent’s choices go to the helpdesk’s own settings', async () => {
    render(<Remembering client={createHttpClient({ baseUrl: '', accountId: 'kept' })} context={context} />);
    await openPanel();
    expect([...settings.keys()]).toEqual([expect.stringMatching(/^deskside\./)]);
    expect(localStorage.length).toBe(0);
  });

  it('“Getting started”: the live panel is open from the beginning', async () => {
    render(<LivePanel />);
    expect(await screen.findByText('₹4,999', {}, patient)).toBeVisible();
  });

  it('“Next.js”: the server’s page passes the client component a context that it can use', async () => {
    const { props, type } = await Page({ params: Promise.resolve({ id: '1042' }) });
    expect(type).toBe(NextSidebar);
    const passed = JSON.parse(JSON.stringify(props)); // as from a server component
    render(<NextSidebar {...passed} />);
    expect(await screen.findByText('₹4,999', {}, patient)).toBeVisible();
  });

  it('“Troubleshooting”: says in the console what an integrator should know', async () => {
    const info = vi.spyOn(console, 'info').mockImplementation(() => {});
    server.use(http.post('*/render', () => HttpResponse.json({ email: 'priya@example.com', Plan: 'Pro' })));
    render(<Told context={context} />);
    fireEvent.click(await screen.findByRole('button', { name: 'My CRM Panel' }, patient));
    await screen.findByText('Pro', {}, patient);
    await vi.waitFor(() => expect(info.mock.calls.join('\n')).toMatch(/deskside data\.unknown-key .*email/), patient);
  });

  it('“Prefetching”: what was fetched ahead is not asked for again', async () => {
    const asked = vi.fn();
    server.events.on('request:start', ({ request }) => asked(new URL(request.url).pathname));
    const stop = fetchNext([{ id: 1, subject: 'Where is it?', context }]);
    await vi.waitFor(() => expect(asked).toHaveBeenCalledWith(expect.stringMatching(/run$/)), patient);
    await vi.waitFor(
      () => expect(asked.mock.calls.flat().filter((path) => path.endsWith('run'))).toHaveLength(4),
      patient,
    );
    stop();
    asked.mockClear();
    render(
      <Host context={context}>
        <Row id={1} subject="Where is it?" context={context} />
      </Host>,
    );
    fireEvent.focus(screen.getByRole('link', { name: 'Where is it?' }));
    expect(asked).not.toHaveBeenCalled();
    server.events.removeAllListeners();
  });
});
