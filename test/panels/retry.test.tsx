import { fireEvent, screen } from '@testing-library/react';
import { createHttpClient, Panel, type SidebarClient, usePanelRender } from 'deskside';
import { useLayoutEffect } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useHost } from '../../src/host/index.js';
import { conversationOf, listenTo, pass, planInstall, recordingClient, show } from './support.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A real HTTP client whose network is a function of the attempt's number. */
function networkOf(answer: (attempt: number) => Response | Error | 'hang'): {
  readonly client: SidebarClient;
  readonly signals: readonly AbortSignal[];
} {
  const signals: AbortSignal[] = [];
  const fetch: typeof globalThis.fetch = (_, init) =>
    new Promise((resolve, reject) => {
      const signal = init?.signal;
      if (signal) signals.push(signal);
      signal?.addEventListener('abort', () => reject(signal.reason));
      const answered = answer(signals.length);
      if (answered instanceof Response) resolve(answered);
      else if (answered !== 'hang') reject(answered);
    });
  return { client: createHttpClient({ baseUrl: '', accountId: 'a', fetch }), signals };
}

const status = (code: number, retryAfter?: string) => (): Response =>
  new Response('', { status: code, headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter } });
const good = (): Response => new Response('{"Plan":"Pro"}');

describe('one retry where it may help', () => {
  it.each([
    // answer, the earliest and the latest moment of the second attempt in ms
    ['500', status(500), 1000, 1250],
    ['502', status(502), 1000, 1250],
    ['503', status(503), 1000, 1250],
    ['504', status(504), 1000, 1250],
    ['429', status(429), 1000, 1250],
    ['a network error', () => new TypeError('failed to fetch'), 1000, 1250],
    ['429 with Retry-After 5', status(429, '5'), 5000, 5000],
    ['503 with Retry-After 30', status(503, '30'), 30_000, 30_000],
  ] as const)('after %s', async (_, fault, earliest, latest) => {
    const { client, signals } = networkOf((attempt) => (attempt === 1 ? fault() : good()));
    show(<Panel install={planInstall} />, { client });
    await pass(earliest - 1);
    expect(signals).toHaveLength(1);
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    await pass(latest - earliest + 1);
    expect(signals).toHaveLength(2);
    await pass(100);
    expect(screen.getByText('Pro')).toBeInTheDocument();
  });

  it('is not followed by a second one', async () => {
    const { client, signals } = networkOf(status(500));
    show(<Panel install={planInstall} />, { client });
    await pass(60_000);
    expect(signals).toHaveLength(2);
    expect(screen.getByRole('alert')).toHaveTextContent('My CRM Panel answered with an error');
  });

  it('is spread over a quarter of a second, so that many agents do not knock at once', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.99);
    const { client, signals } = networkOf(status(500));
    show(<Panel install={planInstall} />, { client });
    await pass(1200);
    expect(signals).toHaveLength(1);
    await pass(50);
    expect(signals).toHaveLength(2);
  });
});

describe('no retry where it cannot help', () => {
  it.each([
    ['400', status(400)],
    ['401', status(401)],
    ['403', status(403)],
    ['404', status(404)],
    ['422', status(422)],
    ['429 with Retry-After 31', status(429, '31')],
    ['503 with Retry-After 3600', status(503, '3600')],
    ['an unreadable answer', () => new Response('<html>')],
  ] as const)('after %s', async (_, fault) => {
    const { client, signals } = networkOf(fault);
    show(<Panel install={planInstall} />, { client });
    await pass();
    expect(screen.getByRole('alert')).not.toBeEmptyDOMElement();
    await pass(120_000);
    expect(signals).toHaveLength(1);
  });
});

describe('an endpoint that does not answer', () => {
  it('is called slow at 2 s, aborted at 10 s, tried once more, and then offered to the agent', async () => {
    const { client, signals } = networkOf(() => 'hang');
    const { container } = show(<Panel install={planInstall} />, { client });
    const said = listenTo(container);
    await pass(1999);
    expect(screen.queryByText('Taking longer than usual')).toBeNull();
    await pass(1);
    expect(screen.getByRole('status')).toHaveTextContent('Taking longer than usual');
    await pass(7999);
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    await pass(1);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    await pass(1250);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    await pass(10_000);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
    expect(screen.getByRole('alert')).toHaveTextContent('My CRM Panel didn’t answer in time');
    expect(screen.queryByText('Taking longer than usual')).toBeNull();
    expect(said.polite).toEqual(['Taking longer than usual']);
    expect(said.assertive).toHaveLength(1);

    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await pass();
    expect(signals).toHaveLength(3);
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });

  it('is called slow anew for the next customer, and not for a moment before', async () => {
    const { client } = recordingClient();
    const seen: string[] = [];
    const Probe = () => {
      const { contact } = useHost().context;
      const { state } = usePanelRender(planInstall);
      useLayoutEffect(() => void seen.push(`${contact?.id}: ${'slow' in state && state.slow ? 'slow' : state.kind}`));
      return null;
    };
    const { change } = show(<Probe />, { client, context: conversationOf('A') });
    await pass(2000);
    change({ context: conversationOf('B') });
    await pass(1999);
    expect([...new Set(seen)]).toEqual(['A: loading', 'A: slow', 'B: loading']);
    await pass(1);
    expect(seen.at(-1)).toBe('B: slow');
  });

  it('keeps the values on screen while a refresh is slow', async () => {
    const { client, calls } = recordingClient();
    show(<Panel install={planInstall} />, { client });
    await pass();
    calls[0]?.answer({ Plan: 'Pro' });
    await pass();
    fireEvent.click(screen.getByRole('button', { name: 'Refresh My CRM Panel' }));
    await pass();
    await pass(2000);
    expect(screen.getByText('Taking longer than usual')).toBeInTheDocument();
    expect(screen.getByText('Pro')).toBeInTheDocument();
    expect(screen.getByRole('region')).toHaveAttribute('data-busy', 'true');
  });
});
