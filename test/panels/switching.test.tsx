import { fireEvent, screen } from '@testing-library/react';
import { Panel, type PanelInstall, usePanelRender } from 'deskside';
import { useLayoutEffect } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useHost } from '../../src/host/index.js';
import { conversationOf, pass, planInstall, recordingClient, show } from './support.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What stood on screen after each commit: whose conversation, and which plan or state. */
function watch(): { readonly seen: string[]; readonly Watched: (props: { install?: PanelInstall }) => null } {
  const seen: string[] = [];
  const Watched = ({ install = planInstall }: { install?: PanelInstall }): null => {
    const { contact } = useHost().context;
    const { state } = usePanelRender(install);
    const shown = state.kind === 'ready' ? (state.data as { Plan: string }).Plan : state.kind;
    useLayoutEffect(() => void seen.push(`${contact?.id}: ${shown}`), [contact, shown]);
    return null;
  };
  return { seen, Watched };
}

describe('switching the conversation', () => {
  it('asks once for A when the agent flips from A to B and back before A has answered', async () => {
    const { client, calls } = recordingClient();
    const { seen, Watched } = watch();
    const { change } = show(<Watched />, { client, context: conversationOf('A') });
    await pass(10);
    change({ context: conversationOf('B') });
    await pass(20);
    change({ context: conversationOf('A') });
    await pass(100);
    expect(calls.map(({ request }) => request.contactID)).toEqual(['A', 'B']);
    expect(calls.map(({ signal }) => signal?.aborted)).toEqual([false, true]);
    calls[0]?.answer({ Plan: 'Plan of A' });
    await pass();
    expect(seen).toEqual(['A: loading', 'B: loading', 'A: loading', 'A: Plan of A']);
  });

  it('never shows one customer’s data under another, whichever answer comes first', async () => {
    const { client, calls } = recordingClient();
    const { seen, Watched } = watch();
    const { change } = show(<Watched />, { client, context: conversationOf('A') });
    await pass();
    change({ context: conversationOf('B') });
    await pass();
    calls[1]?.answer({ Plan: 'Plan of B' });
    await pass();
    change({ context: conversationOf('A') });
    calls[0]?.answer({ Plan: 'Plan of A' });
    await pass();
    change({ context: conversationOf('B') });
    await pass();
    expect(seen).toEqual(['A: loading', 'B: loading', 'B: Plan of B', 'A: loading', 'A: Plan of A', 'B: Plan of B']);
    expect(calls).toHaveLength(2);
  });

  it('discards an answer that arrives in the same tick as the switch', async () => {
    const { client, calls } = recordingClient();
    const { seen, Watched } = watch();
    const { change } = show(<Watched />, { client, context: conversationOf('A') });
    await pass();
    calls[0]?.answer({ Plan: 'Plan of A' });
    change({ context: conversationOf('B') });
    await pass(100);
    calls[1]?.answer({ Plan: 'Plan of B' });
    await pass();
    expect(seen).toEqual(['A: loading', 'B: loading', 'B: Plan of B']);
  });

  it('discards an answer that a client without abort gives long after the switch', async () => {
    const { client, calls } = recordingClient();
    const deaf = {
      ...client,
      renderPanel: ((appId, request) => client.renderPanel(appId, request)) as typeof client.renderPanel,
    };
    const { seen, Watched } = watch();
    const { change } = show(<Watched />, { client: deaf, context: conversationOf('A') });
    await pass();
    change({ context: conversationOf('B') });
    await pass(1000);
    calls[1]?.answer({ Plan: 'Plan of B' });
    await pass();
    calls[0]?.answer({ Plan: 'Plan of A' });
    await pass();
    expect(seen).toEqual(['A: loading', 'B: loading', 'B: Plan of B']);
  });

  it('shows the right customer after 50 quick switches, and has aborted all other requests', async () => {
    const { client, calls } = recordingClient();
    const { change } = show(<Panel install={planInstall} />, { client, context: conversationOf('0') });
    for (let customer = 1; customer <= 50; customer += 1) {
      await pass(10);
      change({ context: conversationOf(String(customer)) });
    }
    await pass(100);
    const open = calls.filter(({ signal }) => !signal?.aborted);
    expect(calls).toHaveLength(51);
    expect(open.map(({ request }) => request.contactID)).toEqual(['50']);
    for (const { request, answer } of calls) answer({ Plan: `Plan of ${request.contactID}` });
    await pass();
    expect(screen.getByRole('definition')).toHaveTextContent(/^Plan of 50/);
  });
});

describe('who shares a request', () => {
  it('three components that show the same panel', async () => {
    const { client, calls } = recordingClient();
    const three = [1, 2, 3].map((key) => <Panel key={key} install={planInstall} />);
    show(three, { client });
    await pass();
    expect(calls).toHaveLength(1);
    calls[0]?.answer({ Plan: 'Pro' });
    await pass();
    expect(screen.getAllByRole('definition')).toHaveLength(3);
  });

  it('goes on while one of them is left', async () => {
    const { client, calls } = recordingClient();
    const { change } = show(
      [1, 2].map((key) => <Panel key={key} install={planInstall} />),
      { client },
    );
    await pass();
    change({ ui: <Panel key={2} install={planInstall} /> });
    await pass(1000);
    expect(calls.map(({ signal }) => signal?.aborted)).toEqual([false]);
  });
});

describe('reopening a conversation', () => {
  it('sends no request and paints in the same commit', async () => {
    const { client, calls } = recordingClient();
    const { seen, Watched } = watch();
    const { change } = show(<Watched />, { client });
    await pass();
    calls[0]?.answer({ Plan: 'Pro' });
    await pass();
    change({ ui: null });
    await pass(60_000);
    seen.length = 0;
    change({ ui: <Watched /> });
    expect(seen).toEqual(['64abc123: Pro']);
    await pass(1000);
    expect(calls).toHaveLength(1);
  });

  it.each([
    ['another install', { ...planInstall, _id: 'other' }],
    ['another version', { ...planInstall, versionId: 'other' }],
    ['another app', { ...planInstall, appId: 'other' }],
  ])('sends a request for %s with otherwise equal ids', async (_, install) => {
    const { client, calls } = recordingClient();
    const { change } = show(<Panel install={planInstall} />, { client });
    await pass();
    calls[0]?.answer({ Plan: 'Pro' });
    await pass();
    change({ ui: <Panel install={install} /> });
    await pass();
    expect(calls).toHaveLength(2);
    expect(screen.queryByText('Pro')).toBeNull();
  });

  it('sends a request for another account with equal ids', async () => {
    const [one, other] = [recordingClient('desk/acc-1'), recordingClient('desk/acc-2')];
    const { change } = show(<Panel install={planInstall} />, { client: one.client });
    await pass();
    one.calls[0]?.answer({ Plan: 'Pro' });
    await pass();
    change({ client: other.client });
    await pass();
    expect(screen.queryByText('Pro')).toBeNull();
    expect(other.calls).toHaveLength(1);
  });

  it('sends a request for another customer in the same conversation, and for another conversation of the same customer', async () => {
    const { client, calls } = recordingClient();
    const { change } = show(<Panel install={planInstall} />, { client, context: conversationOf('A', { id: 1 }) });
    await pass();
    change({ context: conversationOf('B', { id: 1 }) });
    await pass();
    change({ context: conversationOf('B', { id: 2 }) });
    await pass();
    expect(calls.map(({ request }) => [request.contactID, request.conversationId])).toEqual([
      ['A', '1'],
      ['B', '1'],
      ['B', '2'],
    ]);
  });

  it('sends none when only the status or the assignee changed', async () => {
    const { client, calls } = recordingClient();
    const { change } = show(<Panel install={planInstall} />, { client });
    await pass();
    calls[0]?.answer({ Plan: 'Pro' });
    await pass();
    change({ context: conversationOf('64abc123', { status: 'resolved', meta: { assignee: { id: 99 } } }) });
    await pass(1000);
    expect(calls).toHaveLength(1);
    expect(screen.getByText('Pro')).toBeInTheDocument();
  });
});

describe('an inactive install', () => {
  it('is never asked, not even by a refresh', async () => {
    const { client, calls } = recordingClient();
    const inactive = { ...planInstall, status: 'inactive' };
    const Refreshable = () => (
      <button type="button" onClick={usePanelRender(inactive).refresh}>
        Refresh
      </button>
    );
    show(<Refreshable />, { client });
    fireEvent.click(screen.getByRole('button'));
    await pass(30_000);
    expect(calls).toHaveLength(0);
  });
});
