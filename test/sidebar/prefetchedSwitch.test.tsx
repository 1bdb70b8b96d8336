import { render, screen } from '@testing-library/react';
import { ConversationSidebar, createPrefetcher, SidebarProvider, usePrefetch } from 'deskside';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { conversationOf, ownCache, pass, show } from '../panels/support.js';
import { answerAll, chosen, deskClient, panelOf, slot, widgetOf } from './support.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const account = { panels: [panelOf('CRM'), panelOf('Orders')], widgets: [widgetOf('usage'), widgetOf('bills', 2)] };
const choices = { openPanel: 'panel:CRM', pinned: ['panel:Orders'] };

/** A sidebar that shows A with all its values, and a prefetcher beside it. */
async function opened(defaults: object = choices) {
  const desk = deskClient(account);
  const queryClient = ownCache();
  const storage = chosen(defaults);
  const page = show(<ConversationSidebar />, {
    client: desk.client,
    queryClient,
    storage,
    context: conversationOf('A'),
  });
  await pass();
  await answerAll(desk);
  const prefetcher = createPrefetcher({ client: desk.client, queryClient, storage });
  onTestFinished(() => prefetcher.cancel());
  return { ...page, desk, prefetcher, queryClient, storage };
}

/** How many calls and runs there were. */
const count = ({ calls, runs }: ReturnType<typeof deskClient>): number => calls.length + runs.length;

/** What is drawn, after each change of the page, as `look` sees it. */
function watch(root: HTMLElement, look: () => string): readonly string[] {
  const seen: string[] = [];
  const observer = new MutationObserver(() => void seen.push(look()));
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  onTestFinished(() => observer.disconnect());
  return seen;
}

describe('a switch to a conversation that was fetched ahead', () => {
  it('sends no request, and no skeleton is ever on the page', async () => {
    const { desk, prefetcher, change, container } = await opened();
    prefetcher.prefetch([conversationOf('B')]);
    await pass(2000);
    for (let rounds = 0; rounds < 4; rounds += 1) await answerAll(desk);
    const before = count(desk);
    expect(before).toBe(8);
    const skeletons = watch(container, () => String(container.querySelectorAll('[class*=skeleton]').length));
    change({ context: conversationOf('B') });
    expect(slot('panel:CRM')).toHaveTextContent('Plan of B');
    expect(slot('panel:Orders')).toHaveTextContent('Plan of B');
    expect(slot('widget:usage')).toHaveTextContent('usage of B');
    await pass(60_000);
    expect(count(desk)).toBe(before);
    expect(skeletons.length).toBeGreaterThan(0);
    expect(new Set(skeletons)).toEqual(new Set(['0']));
  });

  it('joins what is still under way, and stopping leaves it alone', async () => {
    const { desk, prefetcher, change } = await opened();
    const stop = prefetcher.prefetch([conversationOf('B')]);
    await pass(2000);
    const before = count(desk);
    change({ context: conversationOf('B') });
    await pass();
    expect(count(desk) - before, 'what was not asked yet').toBe(2);
    stop();
    prefetcher.cancel();
    await pass(1000);
    expect([...desk.calls, ...desk.runs].some(({ signal }) => signal?.aborted)).toBe(false);
    await answerAll(desk);
    expect(slot('panel:Orders')).toHaveTextContent('Plan of B');
  });
});

describe('a failure while fetching ahead', () => {
  it.each(['http', 'network', 'timeout'] as const)(
    '(%s) is silent, and the conversation asks again when it opens',
    async (failure) => {
      const { desk, prefetcher, change } = await opened({
        ...choices,
        pinned: [],
        hidden: ['widget:usage', 'widget:bills'],
      });
      prefetcher.prefetch([conversationOf('B')]);
      await pass(2000);
      desk.calls[1]?.fail({ failure, status: 503 });
      await pass(5000);
      expect(desk.calls, 'fetching ahead tries once').toHaveLength(2);
      expect(screen.getByRole('alert')).toBeEmptyDOMElement();
      change({ context: conversationOf('B') });
      await pass();
      expect(screen.getByRole('alert')).toBeEmptyDOMElement();
      expect(desk.calls).toHaveLength(3);
      await answerAll(desk);
      expect(slot('panel:CRM')).toHaveTextContent('Plan of B');
    },
  );

  it('of what the agent waits for meanwhile is tried once more, as ever', async () => {
    const { desk, prefetcher, change } = await opened({
      ...choices,
      pinned: [],
      hidden: ['widget:usage', 'widget:bills'],
    });
    prefetcher.prefetch([conversationOf('B')]);
    await pass(2000);
    change({ context: conversationOf('B') });
    await pass();
    desk.calls[1]?.fail({ failure: 'http', status: 503 });
    await pass(1500);
    expect(desk.calls).toHaveLength(3);
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    await answerAll(desk);
    expect(slot('panel:CRM')).toHaveTextContent('Plan of B');
  });
});

describe('answers of many customers, fetched ahead and late', () => {
  it('never stand under another one’s name', async () => {
    const { desk, prefetcher, change, container } = await opened();
    const customers = ['B', 'C', 'A', 'D', 'B', 'C', 'D', 'A', 'C', 'B'];
    let current = 'A';
    const wrong = watch(container, () => {
      const shown = [...container.querySelectorAll('dd')].map(({ textContent }) => textContent ?? '');
      const others = shown.filter((text) => / of /.test(text) && !text.endsWith(` of ${current}`));
      return others.length === 0 ? 'right' : `${others.join()} under ${current}`;
    });
    let random = 7;
    for (const customer of customers) {
      for (const other of customers.slice(0, 4)) prefetcher.rowProps(conversationOf(other)).onPointerEnter();
      prefetcher.prefetch(customers.map((other) => conversationOf(other)));
      current = customer;
      change({ context: conversationOf(customer) });
      random = (random * 16807) % 2147483647;
      await pass(random % 200);
      // Whatever waits is answered in another order than it was asked, some of it a switch later.
      await answerAll({
        calls: desk.calls.filter((_, index) => (index + random) % 3 > 0).toReversed(),
        runs: desk.runs.filter((_, index) => (index + random) % 2 > 0).toReversed(),
      });
    }
    await answerAll(desk);
    expect(new Set(wrong)).toEqual(new Set(['right']));
    expect(slot('panel:CRM')).toHaveTextContent('Plan of B');
    expect(slot('widget:bills')).toHaveTextContent('bills of B');
  });
});

describe('usePrefetch', () => {
  it('fetches with what the provider was given, and stops when its component goes', async () => {
    const desk = deskClient(account);
    const Inbox = () => {
      const { rowProps } = usePrefetch({ dwellMs: 50 });
      return (
        <button type="button" {...rowProps(conversationOf('B'))}>
          B
        </button>
      );
    };
    const tree = (ui: React.ReactNode) => (
      <SidebarProvider client={desk.client} context={conversationOf('A')} queryClient={queryClient} storage={storage}>
        {ui}
      </SidebarProvider>
    );
    const [queryClient, storage] = [ownCache(), chosen({ openPanel: 'panel:CRM', hidden: ['widget:bills'] })];
    const { rerender } = render(tree(<Inbox />));
    screen.getByRole('button').focus();
    await pass(30);
    rerender(tree(<Inbox />));
    await pass(20);
    expect(desk.calls.map(({ request }) => request.contactID)).toEqual(['B']);
    rerender(tree(null));
    await pass(100);
    expect(desk.calls[0]?.signal?.aborted).toBe(true);
  });
});
