import { fireEvent, screen } from '@testing-library/react';
import {
  type ConversationContext,
  type DashboardApp,
  DashboardAppTabs,
  RequestError,
  type SidebarClient,
} from 'deskside';
import { fixtures } from 'deskside/testing';
import { type ReactNode, StrictMode, useEffect, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ownCache, pass, show } from '../panels/support.js';
import {
  appOf,
  clientWith,
  contextOf,
  frameOf,
  frames,
  load,
  open,
  request,
  say,
  tab,
  toldTo,
  withSettings,
} from './support.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const three = [appOf('Orders'), appOf('Loyalty'), appOf('Invoices')];
const [orders] = three as [DashboardApp];

/** What stands under "Messages": what the agent writes must never be lost. */
function Thread(): ReactNode {
  const [text, setText] = useState('');
  return <textarea aria-label="Reply" value={text} onChange={({ target }) => setText(target.value)} />;
}

/** The tabs with their apps known, in the conversation of a customer. */
async function showTabs(apps: readonly DashboardApp[] = three, props: object = {}, ui?: ReactNode) {
  const client = clientWith(apps);
  const result = show(
    ui ?? (
      <DashboardAppTabs {...props}>
        <Thread />
      </DashboardAppTabs>
    ),
    { client, context: contextOf('A') },
  );
  await pass();
  const visit = async (context: ConversationContext | string): Promise<void> => {
    result.change({ context: typeof context === 'string' ? contextOf(context) : context });
    await pass();
  };
  return { ...result, client, visit };
}

/** The frame that an agent sees. */
const seen = (): HTMLIFrameElement | undefined => frames().find((frame) => !frame.closest('[hidden]'));

describe('the tabs of a conversation', () => {
  it('are Messages, and one for each app in the order of the server', async () => {
    await showTabs();
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
      'Messages',
      'Orders',
      'Loyalty',
      'Invoices',
    ]);
    expect(screen.getByRole('tabpanel', { name: 'Messages' })).toContainElement(screen.getByLabelText('Reply'));
  });

  it('are absent without apps, and until they are known', async () => {
    const { change } = show(<DashboardAppTabs>Hello</DashboardAppTabs>, { client: clientWith([]) });
    expect(screen.getByText('Hello')).toBeInTheDocument();
    await pass();
    expect(screen.queryByRole('tablist')).toBeNull();
    expect(screen.queryByRole('tabpanel')).toBeNull();
    const { listDashboardApps: _, ...without } = clientWith(three, 'desk/without');
    change({ client: without });
    await pass();
    expect(screen.queryByRole('tablist')).toBeNull();
    expect(screen.getByText('Hello')).toBeInTheDocument();
  });

  it('have no app that stands in the sidebar', async () => {
    await showTabs([orders, withSettings({ placement: 'sidebar' }, appOf('Loyalty'))]);
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual(['Messages', 'Orders']);
  });

  it('have names of their own though two apps bear the same', async () => {
    await showTabs([appOf('Orders', 1), appOf('Orders', 2), appOf('Orders', 3)]);
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
      'Messages',
      'Orders',
      'Orders (2)',
      'Orders (3)',
    ]);
    open('Orders (2)');
    open('Orders');
    expect(frames().map(({ title }) => title)).toEqual(['Orders (2)', 'Orders']);
  });

  it('are told apart though two names differ only in what is added', async () => {
    await showTabs([appOf('Orders', 1), appOf('Orders', 2), appOf('Orders (2)', 3)]);
    const names = screen.getAllByRole('tab').map(({ textContent }) => textContent);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are one where the server repeats an app', async () => {
    await showTabs([appOf('Orders', 1), appOf('Orders again', 1), appOf('Orders as text', '1')]);
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual(['Messages', 'Orders']);
  });

  it('tell the helpdesk which app is open', async () => {
    const onOpenAppChange = vi.fn();
    await showTabs(three, { onOpenAppChange });
    open('Orders');
    open('Messages');
    expect(onOpenAppChange.mock.calls).toEqual([[orders], [null]]);
  });
});

describe('a page', () => {
  it('is loaded when its tab is first opened, and not before', async () => {
    await showTabs();
    expect(frames()).toEqual([]);
    fireEvent.keyDown(tab('Messages'), { key: 'ArrowRight' });
    expect(frames()).toEqual([]);
    open('Orders');
    expect(frames()).toEqual([frameOf('Orders')]);
    expect(screen.getByRole('tabpanel', { name: 'Orders' })).toContainElement(frameOf('Orders'));
  });

  it('is the very same after the agent has been at other tabs', async () => {
    await showTabs();
    open('Orders');
    const frame = frameOf('Orders');
    load(frame);
    open('Loyalty');
    expect(seen()).toBe(frameOf('Loyalty'));
    open('Messages');
    expect(seen()).toBeUndefined();
    open('Orders');
    expect(seen()).toBe(frame);
  });

  it('is the very same, never moved, after the agent has been in another conversation', async () => {
    const { visit } = await showTabs();
    open('Orders');
    const frame = frameOf('Orders');
    load(frame);
    const moved = vi.fn();
    const observer = new MutationObserver((records) => moved(records.flatMap(({ removedNodes }) => [...removedNodes])));
    observer.observe(document.body, { childList: true, subtree: true });
    await visit('B');
    open('Orders');
    await visit('A');
    expect(seen()).toBe(frame);
    const removed = moved.mock.calls.flat(2).filter((node) => node instanceof Element && node.contains(frame));
    expect(removed).toEqual([]);
    observer.disconnect();
  });

  it('is never that of another customer', async () => {
    const { visit } = await showTabs();
    open('Orders');
    const frame = frameOf('Orders');
    load(frame);
    const told = toldTo(frame);
    await visit('B');
    expect(seen()).toBeUndefined();
    open('Orders');
    expect(seen()).not.toBe(frame);
    say(request, frame);
    expect(JSON.parse(told[0]?.text ?? '').data.contact).toEqual({ id: 'A' });
    const own = toldTo(seen() as HTMLIFrameElement);
    say(request, seen());
    expect(JSON.parse(own[0]?.text ?? '').data.contact).toEqual({ id: 'B' });
  });

  it('is another one when the same conversation gets another customer', async () => {
    const { visit } = await showTabs();
    open('Orders');
    const frame = frameOf('Orders');
    load(frame);
    await visit({ ...contextOf('A'), contact: { id: 'somebody else' } });
    expect(seen()).not.toBe(frame);
    expect(seen()?.title).not.toBe(frame.title);
  });

  it('has a name of its own beside the same app of another conversation', async () => {
    const { visit } = await showTabs();
    for (const customer of ['A', 'B', 'C']) {
      await visit(customer);
      open('Orders');
      load(seen());
    }
    expect(frames().map(({ title }) => title)).toEqual([
      'Orders (conversation conversation of A)',
      'Orders (conversation conversation of B)',
      'Orders',
    ]);
  });

  it('of a conversation that is left before it has loaded is given up', async () => {
    const { visit } = await showTabs();
    open('Orders');
    const frame = frameOf('Orders');
    await visit('B');
    expect(frame.isConnected).toBe(false);
  });

  it.each([1, 2, 5])('is kept in the %i latest conversations', async (keepConversations) => {
    const { visit } = await showTabs(three, { keepConversations });
    const all: HTMLIFrameElement[] = [];
    for (const customer of ['A', 'B', 'C', 'D', 'E', 'F', 'G']) {
      await visit(customer);
      open('Orders');
      load(seen());
      all.push(seen() as HTMLIFrameElement);
    }
    expect(frames()).toEqual(all.slice(-keepConversations));
  });

  it('is loaded anew in a conversation that was given up, whose tab is still open', async () => {
    const { visit } = await showTabs(three, { keepConversations: 1 });
    open('Orders');
    const frame = frameOf('Orders');
    load(frame);
    await visit('B');
    await visit('A');
    expect(tab('Orders')).toHaveAttribute('aria-selected', 'true');
    expect(seen()).toBe(frameOf('Orders'));
    expect(seen()).not.toBe(frame);
  });

  it('of another account is not kept', async () => {
    const { change } = await showTabs();
    open('Orders');
    const frame = frameOf('Orders');
    load(frame);
    change({ client: clientWith(three, 'desk/acc-2') });
    await pass();
    expect(seen()).toBeUndefined();
    open('Orders');
    expect(seen()).not.toBe(frame);
  });

  it('that is not shown can take no focus', async () => {
    const { visit } = await showTabs();
    open('Orders');
    load(frameOf('Orders'));
    await visit('B');
    open('Orders');
    load(seen());
    open('Messages');
    for (const frame of frames()) expect(frame.closest('[hidden]')).not.toBeNull();
  });

  it('works so in strict mode too', async () => {
    const ui = (
      <StrictMode>
        <DashboardAppTabs />
      </StrictMode>
    );
    const { visit } = await showTabs(three, {}, ui);
    open('Orders');
    const frame = frameOf('Orders');
    load(frame);
    await visit('B');
    await visit('A');
    expect(seen()).toBe(frame);
  });
});

describe('the open tab', () => {
  it('is each conversation’s own', async () => {
    const { visit } = await showTabs();
    open('Loyalty');
    await visit('B');
    expect(tab('Messages')).toHaveAttribute('aria-selected', 'true');
    await visit('A');
    expect(tab('Loyalty')).toHaveAttribute('aria-selected', 'true');
  });

  it('is Messages when its app is taken away, and the focus stays in the row', async () => {
    const queryClient = ownCache();
    let apps: readonly DashboardApp[] = three;
    const client: SidebarClient = { ...clientWith([]), listDashboardApps: async () => apps };
    show(<DashboardAppTabs />, { client, queryClient, context: contextOf('A') });
    await pass();
    open('Orders');
    load(frameOf('Orders'));
    tab('Orders').focus();
    apps = three.slice(1);
    void queryClient.invalidateQueries();
    await pass(10);
    expect(tab('Messages')).toHaveAttribute('aria-selected', 'true');
    expect(frames()).toEqual([]);
    expect(screen.getByRole('tablist')).toContainElement(document.activeElement as HTMLElement);
  });
});

describe('what stands under Messages', () => {
  it('stays mounted, with what the agent has written', async () => {
    const unmounted = vi.fn();
    const Watched = (): ReactNode => {
      useEffect(() => unmounted, []);
      return <Thread />;
    };
    const ui = (
      <DashboardAppTabs>
        <Watched />
      </DashboardAppTabs>
    );
    const { visit } = await showTabs(three, {}, ui);
    const reply = screen.getByLabelText('Reply');
    fireEvent.change(reply, { target: { value: 'Half a sentence' } });
    open('Orders');
    expect(reply).not.toBeVisible();
    await visit('B');
    await visit('A');
    open('Messages');
    expect(screen.getByLabelText('Reply')).toBe(reply);
    expect(reply).toHaveValue('Half a sentence');
    expect(unmounted).not.toHaveBeenCalled();
  });

  it('stays mounted when the apps come', async () => {
    show(
      <DashboardAppTabs>
        <Thread />
      </DashboardAppTabs>,
      { client: clientWith(three) },
    );
    const reply = screen.getByLabelText('Reply');
    await pass();
    expect(screen.getByRole('tablist')).toBeInTheDocument();
    expect(screen.getByLabelText('Reply')).toBe(reply);
  });
});

describe('a list that cannot be fetched', () => {
  it('is said in a sentence; another attempt brings the tabs', async () => {
    let isDown = true;
    const client: SidebarClient = {
      ...clientWith([]),
      listDashboardApps: async () => {
        if (isDown) throw new RequestError('test: 404', { failure: 'http', status: 404 });
        return three;
      },
    };
    show(
      <DashboardAppTabs>
        <Thread />
      </DashboardAppTabs>,
      { client, context: fixtures.context },
    );
    await pass(10);
    expect(screen.getByRole('status')).toHaveTextContent('The apps could not be loaded');
    expect(screen.getByLabelText('Reply')).toBeVisible();
    isDown = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await pass(10);
    expect(screen.queryByText(/could not be loaded/)).toBeNull();
    expect(tab('Orders')).toBeInTheDocument();
  });

  it('takes no tab away that is there', async () => {
    const queryClient = ownCache();
    const client = clientWith(three);
    show(<DashboardAppTabs />, { client, queryClient });
    await pass();
    open('Orders');
    load(frameOf('Orders'));
    const frame = frameOf('Orders');
    vi.spyOn(client, 'listDashboardApps').mockRejectedValue(
      new RequestError('test: 404', { failure: 'http', status: 404 }),
    );
    void queryClient.invalidateQueries();
    await pass(5000);
    expect(seen()).toBe(frame);
    expect(screen.queryByText(/could not be loaded/)).toBeNull();
  });
});
