import { createPrefetcher, type Prefetcher, type PrefetcherOptions, RequestError } from 'deskside';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { conversationOf, ownCache, pass } from '../panels/support.js';
import { answerAll, chosen, customerOf, deskClient, memory, panelOf, sidebarApp, widgetOf } from './support.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const account = {
  panels: [
    panelOf('CRM'),
    panelOf('Orders'),
    panelOf('Texts', { channelIds: ['sms'] }),
    panelOf('Off', { status: 'inactive' }),
  ],
  widgets: [widgetOf('usage'), widgetOf('bills', 2), widgetOf('off', 3, false)],
  apps: [sidebarApp('Loyalty')],
};

interface Desk extends ReturnType<typeof deskClient> {
  readonly prefetcher: Prefetcher;
  readonly queryClient: ReturnType<typeof ownCache>;
  /** What was asked, as "source of customer". */
  readonly asked: () => readonly string[];
  /** Lists that were asked for. */
  readonly lists: string[];
}

function deskOf(choices: object, options: Partial<PrefetcherOptions> = {}, given = account): Desk {
  const desk = deskClient(given);
  const lists: string[] = [];
  for (const name of ['listPanelInstalls', 'listWidgets', 'listDashboardApps'] as const) {
    const list = desk.client[name] as () => Promise<never>;
    Object.assign(desk.client, {
      [name]: () => {
        lists.push(name);
        return list();
      },
    });
  }
  const queryClient = ownCache();
  queryClient.mount();
  onTestFinished(() => queryClient.unmount());
  const storage = chosen(choices);
  const prefetcher = createPrefetcher({ client: desk.client, queryClient, storage, ...options });
  onTestFinished(() => prefetcher.cancel());
  const asked = (): readonly string[] => [
    ...desk.calls.map(({ appId, request }) => `${appId.slice(7)} of ${request.contactID}`),
    ...desk.runs.map(({ widgetId, context }) => `${widgetId} of ${customerOf(context)}`),
  ];
  return { ...desk, prefetcher, queryClient, asked, lists };
}

/** How many requests are under way. */
const underWay = ({ queryClient }: Desk): number =>
  queryClient.getQueryCache().findAll({ fetchStatus: 'fetching' }).length;
/** Lets the page be idle. */
const idle = (): Promise<void> => pass(2000);
const some = (count: number) => Array.from({ length: count }, (_, index) => conversationOf(`customer ${index}`));

describe('fetching ahead', () => {
  it('asks for the lists, the open and the pinned panels of the channel, and the widgets that are not hidden', async () => {
    const desk = deskOf({
      openPanel: 'panel:CRM',
      pinned: ['panel:Orders', 'panel:Texts', 'panel:Off'],
      hidden: ['widget:bills'],
      openApps: ['app:Loyalty'],
    });
    desk.prefetcher.prefetch([conversationOf('A', { inbox_id: 'email' })]);
    await idle();
    await answerAll(desk);
    await answerAll(desk);
    expect([...desk.lists].sort()).toEqual(['listDashboardApps', 'listPanelInstalls', 'listWidgets']);
    expect([...desk.asked()].sort()).toEqual(['CRM of A', 'Orders of A', 'usage of A']);
  });

  it.each<[string, object, Partial<PrefetcherOptions>, readonly string[]]>([
    [
      'the open panel where the first is open at first',
      { hidden: ['widget:usage', 'widget:bills'] },
      { defaultOpen: 'first' },
      ['CRM of A'],
    ],
    ['no closed panel', { openPanel: null, hidden: ['widget:usage', 'widget:bills'] }, { defaultOpen: 'first' }, []],
    ['no hidden panel', { openPanel: 'panel:CRM', hidden: ['panel:CRM', 'widget:usage', 'widget:bills'] }, {}, []],
    ['nothing while the column is folded away', { openPanel: 'panel:CRM', isCollapsed: true }, {}, []],
  ])('asks for %s', async (_, choices, options, expected) => {
    const desk = deskOf(choices, options);
    desk.prefetcher.prefetch([conversationOf('A', { inbox_id: 'email' })]);
    await idle();
    await answerAll(desk);
    expect(desk.asked()).toEqual(expected);
  });

  it('waits until the page is idle', async () => {
    const desk = deskOf({});
    let isIdle = (): void => {};
    vi.stubGlobal('requestIdleCallback', (callback: () => void) => (isIdle = callback));
    desk.prefetcher.prefetch([conversationOf('A')]);
    await pass(10_000);
    expect(desk.lists).toEqual([]);
    isIdle();
    await pass();
    expect(desk.lists).toHaveLength(3);
  });

  it.each([1, 2, 3])('has at most %d requests under way at once', async (concurrency) => {
    const desk = deskOf({ openPanel: 'panel:CRM', pinned: ['panel:Orders'] }, { concurrency });
    const most = vi.fn();
    desk.queryClient.getQueryCache().subscribe(() => most(underWay(desk)));
    desk.prefetcher.prefetch(some(3));
    desk.prefetcher.prefetch([conversationOf('another')]);
    for (let answered = 0; answered < 40; answered += 1) {
      await idle();
      await answerAll(desk);
    }
    expect(desk.asked()).toHaveLength(16);
    expect(Math.max(...most.mock.calls.flat())).toBe(concurrency);
  });

  it('fetches no more conversations than its limit, the first ones', async () => {
    const desk = deskOf({ hidden: ['widget:bills'] }, { limit: 2 });
    desk.prefetcher.prefetch(some(9));
    for (let answered = 0; answered < 10; answered += 1) {
      await idle();
      await answerAll(desk);
    }
    expect(desk.asked()).toEqual(['usage of customer 0', 'usage of customer 1']);
  });

  it('asks for nothing that is fresh', async () => {
    const desk = deskOf({ openPanel: 'panel:CRM' });
    for (let times = 0; times < 3; times += 1) {
      desk.prefetcher.prefetch([conversationOf('A')]);
      await idle();
      await answerAll(desk);
      await answerAll(desk);
    }
    expect(desk.asked()).toHaveLength(3);
    expect(desk.lists).toHaveLength(3);
  });
});

describe('nothing is asked', () => {
  const visibility = (state: string): void =>
    void vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state as 'hidden');

  it.each<[string, () => void]>([
    ['while the page is hidden', () => visibility('hidden')],
    ['when the reader saves data', () => vi.stubGlobal('navigator', { connection: { saveData: true } })],
    [
      'without a connection',
      () => {
        window.dispatchEvent(new Event('offline'));
        onTestFinished(() => void window.dispatchEvent(new Event('online')));
      },
    ],
  ])('%s', async (_, arrange) => {
    const desk = deskOf({});
    arrange();
    desk.prefetcher.prefetch([conversationOf('A')]);
    desk.prefetcher.rowProps(conversationOf('B')).onPointerEnter();
    await idle();
    // Nor later: what waits for the connection goes out when it is back.
    window.dispatchEvent(new Event('online'));
    await idle();
    expect([...desk.lists, ...desk.asked()]).toEqual([]);
  });
});

describe('stopping', () => {
  it('begins nothing more, and aborts what nobody waits for', async () => {
    const desk = deskOf({ openPanel: 'panel:CRM', pinned: ['panel:Orders'] });
    desk.prefetcher.prefetch(some(3));
    await idle();
    const before = desk.asked().length;
    desk.prefetcher.cancel();
    await pass(60_000);
    expect(desk.asked()).toHaveLength(before);
    expect([...desk.calls, ...desk.runs].map(({ signal }) => signal?.aborted)).toEqual([true, true]);
  });

  it('of one call leaves what another one has asked for', async () => {
    const desk = deskOf({ hidden: ['widget:bills'] });
    const stop = desk.prefetcher.prefetch([conversationOf('A')]);
    await idle();
    desk.prefetcher.prefetch([conversationOf('A')]);
    await idle();
    stop();
    await pass(1000);
    expect(desk.runs.map(({ signal }) => signal?.aborted)).toEqual([false]);
    await answerAll(desk);
    expect(desk.asked()).toEqual(['usage of A']);
  });
});

describe('a failure', () => {
  it('of a list is silent, and what can be asked for is', async () => {
    const desk = deskOf({});
    const down = (): Promise<never> => Promise.reject(new RequestError('down', { failure: 'http', status: 404 }));
    Object.assign(desk.client, { listDashboardApps: down, listPanelInstalls: down });
    desk.prefetcher.prefetch([conversationOf('A')]);
    await idle();
    expect(desk.asked()).toEqual(['usage of A', 'bills of A']);
  });
});

describe('a row of the list of conversations', () => {
  const choices = { hidden: ['widget:bills'] };

  it.each(['onPointerEnter', 'onFocus'] as const)('is fetched when %s is 100 ms ago', async (come) => {
    const desk = deskOf(choices);
    desk.prefetcher.rowProps(conversationOf('A'))[come]();
    await pass(99);
    expect(desk.lists).toEqual([]);
    await pass(1);
    expect(desk.asked()).toEqual(['usage of A']);
  });

  it('is not fetched when the pointer leaves before', async () => {
    const desk = deskOf(choices);
    const row = desk.prefetcher.rowProps(conversationOf('A'));
    row.onPointerEnter();
    await pass(99);
    row.onPointerLeave();
    await pass(10_000);
    expect([...desk.lists, ...desk.asked()]).toEqual([]);
  });

  it('loses nothing when it is drawn again meanwhile', async () => {
    const desk = deskOf(choices, { dwellMs: 200 });
    desk.prefetcher.rowProps(conversationOf('A')).onPointerEnter();
    await pass(100);
    desk.prefetcher.rowProps(conversationOf('A')).onPointerEnter();
    await pass(100);
    expect(desk.asked()).toEqual(['usage of A']);
    desk.prefetcher.rowProps(conversationOf('A')).onPointerLeave();
    await pass(100);
    expect(desk.runs[0]?.signal?.aborted).toBe(true);
  });

  it('that the pointer went over on its way to another one is not fetched', async () => {
    const desk = deskOf(choices);
    const rows = some(5).map((context) => desk.prefetcher.rowProps(context));
    for (const row of rows) {
      row.onPointerEnter();
      await pass(30);
      if (row !== rows.at(-1)) row.onPointerLeave();
    }
    await pass(1000);
    expect(desk.asked()).toEqual(['usage of customer 4']);
  });

  it('does not wait behind all that is fetched for later', async () => {
    const desk = deskOf({ openPanel: 'panel:CRM' }, { concurrency: 1 });
    desk.prefetcher.prefetch([conversationOf('later')]);
    await idle();
    desk.prefetcher.rowProps(conversationOf('A')).onPointerEnter();
    await pass(100);
    const order: string[] = [];
    for (let answered = 0; answered < 6; answered += 1) {
      order.push(...desk.asked().filter((one) => !order.includes(one)));
      await answerAll(desk);
    }
    expect([...order].sort()).toEqual([...desk.asked()].sort());
    expect(order.slice(2, 5).map((one) => one.split(' of ')[1])).toEqual(['A', 'A', 'A']);
  });

  it('is not fetched after everything was stopped', async () => {
    const desk = deskOf(choices);
    desk.prefetcher.rowProps(conversationOf('A')).onPointerEnter();
    desk.prefetcher.cancel();
    await pass(1000);
    expect([...desk.lists, ...desk.asked()]).toEqual([]);
  });
});

it('needs no storage, and asks as if nothing was chosen where none can be read', async () => {
  const desk = deskOf(
    {},
    {
      storage: {
        ...memory(),
        getItem: () => {
          throw new Error('refused');
        },
      },
    },
  );
  desk.prefetcher.prefetch([conversationOf('A')]);
  await idle();
  expect(desk.asked()).toEqual(['usage of A', 'bills of A']);
});
