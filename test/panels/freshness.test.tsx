import { fireEvent, screen } from '@testing-library/react';
import { Panel, panelRenderOptions, type RequestErrorDetails } from 'deskside';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Call,
  type Change,
  conversationOf,
  ownCache,
  pass,
  planInstall,
  recordingClient,
  show,
} from './support.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const minute = 60_000;
const panel = <Panel install={planInstall} />;
const refreshButton = (): HTMLElement => screen.getByRole('button', { name: 'Refresh My CRM Panel' });

/** Opens the panel, answers its first call and closes it again. */
async function openedAndClosed(
  finish: (call: Call) => void,
  staleTime?: number,
): Promise<{ readonly calls: readonly Call[]; readonly change: Change }> {
  const { client, calls } = recordingClient();
  const { change } = show(panel, { client, staleTime });
  await pass();
  for (const call of calls) finish(call);
  await pass();
  change({ ui: null });
  await pass();
  return { calls, change };
}

describe('how long an answer stays fresh', () => {
  it('is 5 minutes: within them nothing is asked, after them the old value paints and is renewed behind', async () => {
    const { calls, change } = await openedAndClosed((call) => call.answer({ Plan: 'Pro' }));
    await pass(5 * minute - 1);
    change({ ui: panel });
    await pass();
    expect(calls).toHaveLength(1);
    change({ ui: null });
    await pass(1);
    change({ ui: panel });
    expect(screen.getByText('Pro')).toBeInTheDocument();
    await pass();
    expect(calls).toHaveLength(2);
    expect(screen.getByText('Pro')).toBeInTheDocument();
    calls[1]?.answer({ Plan: 'Enterprise' });
    await pass();
    expect(screen.getByText('Enterprise')).toBeInTheDocument();
    expect(screen.queryByText('Pro')).toBeNull();
  });

  it('is nothing with staleTime 0: every opening asks, and the old value paints meanwhile', async () => {
    const { calls, change } = await openedAndClosed((call) => call.answer({ Plan: 'Pro' }), 0);
    await pass(1);
    change({ ui: panel });
    expect(screen.getByText('Pro')).toBeInTheDocument();
    await pass();
    expect(calls).toHaveLength(2);
  });

  it('is for ever with staleTime Infinity: no opening asks again', async () => {
    const { calls, change } = await openedAndClosed((call) => call.answer({ Plan: 'Pro' }), Number.POSITIVE_INFINITY);
    await pass(24 * 60 * minute);
    change({ ui: panel });
    await pass(minute);
    expect(calls).toHaveLength(1);
    expect(screen.getByText('Pro')).toBeInTheDocument();
  });

  it.each([
    ['longer', 10 * minute, 9 * minute, 1],
    ['shorter', 1000, 2000, 2],
    ['at no time', 0, 1, 2],
  ])('is what the answer’s max-age says: %s than the setting', async (_, maxAge, closedFor, expected) => {
    const { calls, change } = await openedAndClosed((call) => call.answer({ Plan: 'Pro' }, maxAge));
    await pass(closedFor);
    change({ ui: panel });
    await pass();
    expect(calls).toHaveLength(expected);
  });

  it('is not waited for by the refresh button', async () => {
    const { calls, change } = await openedAndClosed((call) => call.answer({ Plan: 'Pro' }), Number.POSITIVE_INFINITY);
    change({ ui: panel });
    fireEvent.click(refreshButton());
    await pass();
    expect(calls).toHaveLength(2);
  });

  it('is told in words: "Updated 3 min ago"', async () => {
    const { change } = await openedAndClosed((call) => call.answer({ Plan: 'Pro' }));
    await pass(3 * minute);
    change({ ui: panel });
    await pass();
    expect(screen.getByText('Updated 3 min ago')).toBeInTheDocument();
    await pass(minute);
    expect(screen.getByText('Updated 4 min ago')).toBeInTheDocument();
  });
});

describe('pressing refresh 20 times', () => {
  it('keeps one request in flight', async () => {
    const { client, calls } = recordingClient();
    show(panel, { client });
    await pass();
    for (let press = 0; press < 20; press += 1) fireEvent.click(refreshButton());
    await pass(1000);
    expect(calls).toHaveLength(1);
    calls[0]?.answer({ Plan: 'Pro' });
    await pass();
    for (let press = 0; press < 20; press += 1) fireEvent.click(refreshButton());
    await pass(1000);
    expect(calls).toHaveLength(2);
    expect(calls[1]?.signal?.aborted).toBe(false);
  });
});

describe('failures and the cache', () => {
  const lasting: readonly (readonly [string, RequestErrorDetails, string])[] = [
    ['a 404', { failure: 'http', status: 404 }, 'My CRM Panel answered with an error'],
    ['a 401', { failure: 'reconnect', status: 401 }, 'My CRM Panel needs to be reconnected'],
    ['an unreadable answer', { failure: 'invalid', status: 200 }, 'My CRM Panel’s answer can’t be read'],
  ];

  it.each(lasting)('remembers %s for 5 minutes, then asks again', async (_, details, title) => {
    const { calls, change } = await openedAndClosed((call) => call.fail(details));
    await pass(5 * minute - 1);
    change({ ui: panel });
    await pass();
    expect(screen.getByRole('alert')).toHaveTextContent(title);
    expect(calls).toHaveLength(1);
    change({ ui: null });
    await pass(1);
    change({ ui: panel });
    await pass();
    expect(calls).toHaveLength(2);
  });

  it.each(lasting)('asks again at once after %s when the agent says so', async (_, details) => {
    const { calls, change } = await openedAndClosed((call) => call.fail(details));
    change({ ui: panel });
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await pass();
    expect(calls).toHaveLength(2);
    calls[1]?.answer({ Plan: 'Pro' });
    await pass();
    expect(screen.getByText('Pro')).toBeInTheDocument();
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });

  it.each([
    ['a 500', { failure: 'http', status: 500 }],
    ['a 503 that asks to come back in an hour', { failure: 'http', status: 503, retryAfterMs: 3_600_000 }],
    ['a 429 that asks to come back in an hour', { failure: 'http', status: 429, retryAfterMs: 3_600_000 }],
    ['a timeout', { failure: 'timeout' }],
    ['a lost connection', { failure: 'network' }],
  ] as const)('does not remember %s: the next opening asks', async (_, details) => {
    const { client, calls } = recordingClient();
    const { change } = show(panel, { client });
    await pass();
    calls[0]?.fail(details);
    await pass(2000);
    calls[1]?.fail(details);
    await pass();
    expect(screen.getByRole('alert')).not.toBeEmptyDOMElement();
    const before = calls.length;
    change({ ui: null });
    await pass();
    change({ ui: panel });
    await pass();
    expect(calls).toHaveLength(before + 1);
  });

  it('keeps the last good values while a 404 stands, and shows the newest failure of several', async () => {
    const { client, calls } = recordingClient();
    show(panel, { client });
    await pass();
    calls[0]?.answer({ Plan: 'Pro' });
    await pass();
    fireEvent.click(refreshButton());
    await pass();
    calls[1]?.fail({ failure: 'http', status: 404 });
    await pass();
    expect(screen.getByRole('alert')).toHaveTextContent('My CRM Panel answered with an error');
    expect(screen.getByText('Pro')).toBeInTheDocument();
    fireEvent.click(refreshButton());
    await pass();
    calls[2]?.fail({ failure: 'timeout' });
    await pass(2000);
    calls[3]?.fail({ failure: 'timeout' });
    await pass();
    expect(screen.getByRole('alert')).toHaveTextContent('My CRM Panel didn’t answer in time');
    expect(screen.getByText('Pro')).toBeInTheDocument();
  });
});

describe('prefetching', () => {
  it('lets the panel paint in its first commit, from a loader that used panelRenderOptions', async () => {
    const { client, calls } = recordingClient();
    const queryClient = ownCache();
    const context = conversationOf('B');
    const loading = queryClient.prefetchQuery(panelRenderOptions(client, { install: planInstall, context }));
    calls[0]?.answer({ Plan: 'Pro' });
    await loading;
    show(panel, { client, context, queryClient });
    expect(screen.getByText('Pro')).toBeInTheDocument();
    await pass(1000);
    expect(calls).toHaveLength(1);
  });
});
