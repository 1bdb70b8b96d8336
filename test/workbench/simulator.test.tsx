import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { AppSimulator } from 'deskside/workbench';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { broken } from '../../stories/workbench/recordings.js';
import { pass } from '../panels/support.js';
import { showTools } from './support.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const app = { id: 1, title: 'Orders', content: [{ type: 'frame', url: 'https://orders.example/app' }] } as const;
const frame = (): HTMLIFrameElement => screen.getByTitle<HTMLIFrameElement>('Orders');
const lines = (): readonly string[] =>
  [...document.querySelectorAll('.deskside-log__what')].map(({ textContent }) => textContent?.trim() ?? '');

/** A message as the app's page would send it. */
function says(data: unknown, origin = 'https://orders.example', ports: readonly MessagePort[] = []): void {
  const event = new MessageEvent('message', { data, origin, source: frame().contentWindow, ports: [...ports] });
  act(() => void window.dispatchEvent(event));
}

/** What is posted to the app's page from now on. */
function posted(): readonly (readonly [text: string, origin: string])[] {
  const texts: [string, string][] = [];
  const { contentWindow } = frame();
  if (!contentWindow) throw new Error('the frame has no window');
  vi.spyOn(contentWindow, 'postMessage').mockImplementation(((text: string, origin: string) => {
    texts.push([text, origin]);
  }) as never);
  return texts;
}

describe('a simulated helpdesk', () => {
  it('answers the app as a real one, and logs both directions', async () => {
    showTools(<AppSimulator app={app} />);
    const texts = posted();
    says('chatwoot-dashboard-app:fetch-info');
    await pass(200);
    expect(lines()).toEqual(['From the app asks for the conversation', 'To the app the conversation']);
    expect(texts).toHaveLength(1);
    expect(JSON.parse(texts[0]?.[0] ?? '')).toMatchObject({
      event: 'appContext',
      data: { contact: { id: '64abc123' } },
    });
  });

  it('says why it ignores a message', async () => {
    showTools(<AppSimulator app={app} />);
    const texts = posted();
    says({ event: 'chatwoot-dashboard-app:fetch-info' });
    says('chatwoot-dashboard-app:fetch-info', 'https://elsewhere.example');
    await pass(200);
    expect(lines()).toEqual([
      'From the app ignored: it is not the documented question',
      'From the app ignored: its origin is not the app’s',
      'noted by the helpdesk',
    ]);
    expect(texts).toEqual([]);
  });

  it('hears nobody else', async () => {
    showTools(<AppSimulator app={app} />);
    act(() => void window.dispatchEvent(new MessageEvent('message', { data: 'x', origin: 'https://orders.example' })));
    await pass(200);
    expect(screen.getByText('Nothing was said yet.')).toBeVisible();
  });

  it('tells the conversation again on demand, within the app’s scope', async () => {
    showTools(<AppSimulator app={{ ...app, 'x-deskside': { scope: { email: false } } }} />);
    const texts = posted();
    fireEvent.click(screen.getByRole('button', { name: 'Send the conversation again' }));
    await pass(200);
    expect(texts.map(([, origin]) => origin)).toEqual(['https://orders.example']);
    expect(texts[0]?.[0]).toContain('64abc123');
    expect(texts[0]?.[0]).not.toContain('priya@example.com');
    expect(lines()).toEqual(['To the app the conversation']);
  });

  it('loads the app anew for another conversation', async () => {
    showTools(<AppSimulator app={app} />);
    const before = frame();
    fireEvent.change(screen.getByRole('combobox', { name: 'Conversation' }), { target: { value: '1' } });
    await pass();
    expect(frame()).not.toBe(before);
    const texts = posted();
    says('chatwoot-dashboard-app:fetch-info');
    expect(texts[0]?.[0]).toContain('"id":4711');
  });

  it('keeps the newest of a flood, and draws it now and then', async () => {
    showTools(<AppSimulator app={app} />);
    act(() => {
      for (let count = 0; count < 300; count += 1) says(`flood ${count}`);
    });
    await pass(200);
    expect(lines()).toHaveLength(200);
    expect(screen.getByText('flood 299', { selector: 'code' })).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(screen.getByText('Nothing was said yet.')).toBeVisible();
  });

  it('shows what it is told as text', async () => {
    const { container } = showTools(<AppSimulator app={app} />);
    says('<img src=x onerror=alert(1)>\u202e');
    await pass(200);
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByText('<img src=x onerror=alert(1)>\\u202e', { selector: 'code' })).toBeVisible();
  });

  it('refuses what a helpdesk would refuse', () => {
    showTools(<AppSimulator app="javascript:alert(1)" />);
    expect(screen.getByText(/is not set up correctly/)).toBeVisible();
    expect(document.querySelector('iframe')).toBeNull();
  });
});

describe('over a port', () => {
  it('logs the hello, the welcome, calls and their answers', async () => {
    vi.useRealTimers();
    showTools(<AppSimulator app={app} />);
    const { port1, port2 } = new MessageChannel();
    const heard: unknown[] = [];
    port1.addEventListener('message', ({ data }) => heard.push(data));
    port1.start();
    says('chatwoot-dashboard-app:fetch-info', 'https://orders.example', [port2]);
    await waitFor(() => expect(heard).toHaveLength(2));
    port1.postMessage({ type: 'call', id: 1, method: 'notify', params: { message: 'Saved' } });
    await waitFor(() => expect(heard).toContainEqual({ type: 'answer', id: 1, ok: true }));
    await waitFor(() =>
      expect(lines()).toEqual([
        'From the app asks for the conversation and offers a port',
        'To the app over the port',
        'To the app over the port',
        'From the app over the port',
        'To the app over the port',
      ]),
    );
    const log = screen.getAllByRole('listitem').map((item) => within(item).getByText(/./, { selector: 'pre' }));
    expect(log[1]).toHaveTextContent('"welcome"');
    expect(log[3]).toHaveTextContent('"Saved"');
    fireEvent.click(screen.getByRole('button', { name: 'Send the conversation again' }));
    await waitFor(() => expect(heard.filter((message) => Object(message).type === 'context')).toHaveLength(2));
    port1.close();
  });
});

describe('the app’s address', () => {
  it('is checked by the server, which sees what no page can', async () => {
    const checkDashboardApp = vi.fn(async () => broken.framing);
    showTools(<AppSimulator app={app} />, { checkDashboardApp });
    fireEvent.click(screen.getByRole('button', { name: 'Check the address' }));
    await pass();
    expect(checkDashboardApp).toHaveBeenCalledWith('https://orders.example/app', expect.anything());
    expect(screen.getByRole('heading', { name: 'Something is wrong (1)' })).toBeVisible();
    expect(screen.getByText('SAMEORIGIN')).toBeVisible();
  });
});

it('has a conversation even where the embedder gives none', () => {
  showTools(<AppSimulator app={app} />, {}, { contexts: undefined });
  expect(screen.getByRole('option', { name: 'Jane Doe, conversation 64conv789' })).toBeInTheDocument();
});
