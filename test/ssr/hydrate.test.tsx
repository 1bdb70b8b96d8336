import { act } from '@testing-library/react';
import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** A machine's own time zone and language: what `Intl` takes when it is not told. */
function settle(timeZone: string, language: string): void {
  vi.stubEnv('TZ', timeZone);
  const { DateTimeFormat, NumberFormat, RelativeTimeFormat } = platform;
  vi.stubGlobal('Intl', {
    getCanonicalLocales: platform.getCanonicalLocales,
    DateTimeFormat: class extends DateTimeFormat {
      constructor(tags?: string, options: Intl.DateTimeFormatOptions = {}) {
        super(tags ?? language, { ...options, timeZone: options.timeZone ?? timeZone });
      }
    },
    NumberFormat: class extends NumberFormat {
      constructor(tags?: string, options?: Intl.NumberFormatOptions) {
        super(tags ?? language, options);
      }
    },
    RelativeTimeFormat: class extends RelativeTimeFormat {
      constructor(tags?: string, options?: Intl.RelativeTimeFormatOptions) {
        super(tags ?? language, options);
      }
    },
  });
}

const platform = Intl;

/** The package as a fresh process loads it, with nothing remembered of another machine. */
async function load() {
  vi.resetModules();
  const [deskside, testing, query] = await Promise.all([
    import('deskside'),
    import('deskside/testing'),
    import('@tanstack/react-query'),
  ]);
  return { ...deskside, ...testing, ...query };
}

type Loaded = Awaited<ReturnType<typeof load>>;

/** Renders in UTC with an English machine, hydrates on one in the Pacific that speaks Arabic. */
async function journey(page: (loaded: Loaded) => ReactNode): Promise<{
  readonly server: string;
  readonly hydrated: HTMLElement;
  readonly complaints: readonly unknown[];
}> {
  settle('UTC', 'en-US');
  const server = renderToString(page(await load()));
  settle('Pacific/Kiritimati', 'ar-EG');
  const hydrated = document.createElement('div');
  hydrated.innerHTML = server;
  document.body.append(hydrated);
  const tree = page(await load());
  const complaints: unknown[] = [];
  const root = await act(() =>
    hydrateRoot(hydrated, tree, { onRecoverableError: (error) => void complaints.push(error) }),
  );
  unmount = () => {
    act(() => root.unmount());
    hydrated.remove();
  };
  return { server, hydrated, complaints };
}

let unmount: () => void = () => {};
let noise: { readonly mock: { readonly calls: readonly unknown[][] } }[] = [];
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-08-01T12:00:00Z'), toFake: ['Date'] });
  noise = (['error', 'warn'] as const).map((level) => vi.spyOn(console, level).mockImplementation(() => {}));
});
afterEach(() => {
  unmount();
  vi.useRealTimers();
});
const heard = (): unknown[] => noise.flatMap(({ mock }) => mock.calls);

const times = {
  properties: {
    Seen: { format: 'date-time' },
    Day: { format: 'date' },
    Instant: { format: 'date' },
    Ago: { format: 'date-time', 'x-deskside': { display: 'relative' } },
    Count: { type: 'number' },
    Share: { type: 'number', 'x-deskside': { display: 'percent' } },
  },
};
const timely = {
  Seen: '2026-08-01T11:30:00Z',
  Day: '2026-08-01',
  Instant: '2026-08-01T11:30:00Z',
  Ago: '2026-08-01T11:30:00Z',
  Count: 1234567.5,
  Share: 0.42,
};

describe('hydrating in another time zone and language than the server’s', () => {
  it('takes over the document’s panel without a warning, and changes no letter', async () => {
    const { server, hydrated, complaints } = await journey(({ PanelFields, fixtures }) => (
      <PanelFields schema={fixtures.panelSchema} data={fixtures.panelResponse} />
    ));
    expect(complaints).toEqual([]);
    expect(heard()).toEqual([]);
    expect(hydrated.textContent).toContain('1 August 2026');
    expect(hydrated.textContent).toContain('₹4,999');
    const before = document.createElement('div');
    before.innerHTML = server;
    expect(hydrated.textContent).toBe(before.textContent);
  });

  it('takes over instants in UTC, then writes them in the browser’s zone; days stay', async () => {
    const { server, hydrated, complaints } = await journey(({ PanelFields }) => (
      <PanelFields schema={times} data={timely} />
    ));
    expect(complaints).toEqual([]);
    expect(heard()).toEqual([]);
    expect(server).toContain('1 Aug 2026, 11:30');
    expect(hydrated.textContent).toContain('2 Aug 2026, 01:30');
    expect(hydrated.textContent).toContain('Day1 August 2026');
    expect(hydrated.textContent).toContain('Instant2 August 2026');
    expect(hydrated.textContent).toContain('30 min ago');
    expect(hydrated.textContent).toContain('1,234,567.5');
    expect(hydrated.textContent).toContain('42%');
  });

  it('keeps the zone that was given', async () => {
    const { server, hydrated, complaints } = await journey(({ PanelFields }) => (
      <PanelFields schema={times} data={timely} timeZone="Asia/Kolkata" locale="de-DE" />
    ));
    expect(complaints).toEqual([]);
    expect(heard()).toEqual([]);
    expect(server).toContain('01.08.2026, 17:00');
    expect(hydrated.textContent).toContain('01.08.2026, 17:00');
  });

  it('takes over a connected panel whose values a loader had fetched', async () => {
    const { server, hydrated, complaints } = await journey((loaded) => {
      const { Panel, SidebarProvider, QueryClient, panelRenderOptions, createHttpClient, fixtures } = loaded;
      const client = createHttpClient({ baseUrl: '', accountId: 'a', fetch: () => new Promise(() => {}) });
      const install = { ...fixtures.panelInstall, version: { ...fixtures.panelInstall.version, schema: times } };
      const queryClient = new QueryClient();
      const { queryKey } = panelRenderOptions(client, { install, context: fixtures.context });
      queryClient.setQueryData(queryKey, { answer: { data: timely, at: Date.parse('2026-08-01T11:57:00Z') } });
      return (
        <SidebarProvider client={client} context={fixtures.context} queryClient={queryClient}>
          <Panel install={install} />
        </SidebarProvider>
      );
    });
    expect(complaints).toEqual([]);
    expect(heard()).toEqual([]);
    expect(server).toContain('1 Aug 2026, 11:30');
    expect(hydrated.textContent).toContain('2 Aug 2026, 01:30');
    expect(hydrated.textContent).toContain('Updated 3 min ago');
  });

  it('takes over a connected panel that waits', async () => {
    const { hydrated, complaints } = await journey((loaded) => {
      const { Panel, SidebarProvider, createHttpClient, fixtures } = loaded;
      const client = createHttpClient({ baseUrl: '', accountId: 'a', fetch: () => new Promise(() => {}) });
      return (
        <SidebarProvider client={client} context={fixtures.context}>
          <Panel install={fixtures.panelInstall} />
        </SidebarProvider>
      );
    });
    expect(complaints).toEqual([]);
    expect(heard()).toEqual([]);
    expect(hydrated.textContent).toContain('Loading My CRM Panel');
  });

  it('takes over a widget’s card without a warning, and changes no letter but those of instants', async () => {
    const seen = { type: 'date-time', value: '2026-08-01T11:30:00Z' };
    const { server, hydrated, complaints } = await journey(({ WidgetCard, fixtures }) => {
      const { wholesale } = fixtures.widgetResults;
      const items = [...wholesale.items, { title: 'Visits', sections: [{ title: 'Last', fields: { Seen: seen } }] }];
      return <WidgetCard widget={{ ...wholesale, items }} />;
    });
    expect(complaints).toEqual([]);
    expect(heard()).toEqual([]);
    expect(server).toContain('1 Aug 2026, 11:30');
    expect(hydrated.textContent).toContain('2 Aug 2026, 01:30');
    expect([...hydrated.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, true]);
    const before = document.createElement('div');
    before.innerHTML = server;
    const last = (root: Element): string | null | undefined => root.querySelector('.deskside-item')?.textContent;
    expect(last(hydrated)).toBe(last(before));
  });

  it('takes over connected widgets: one whose result a loader had fetched, one that waits', async () => {
    const { hydrated, complaints } = await journey((loaded) => {
      const { WidgetList, SidebarProvider, QueryClient, widgetsOptions, widgetRunOptions, createHttpClient, fixtures } =
        loaded;
      const client = createHttpClient({ baseUrl: '', accountId: 'a', fetch: () => new Promise(() => {}) });
      const queryClient = new QueryClient();
      const [widget, other] = fixtures.sidebarWidgets;
      if (!widget || !other) throw new Error('there are two widgets');
      const { context, widgetResults } = fixtures;
      queryClient.setQueryData(widgetsOptions(client).queryKey, [widget, other]);
      queryClient.setQueryData(widgetRunOptions(client, { widget, context }).queryKey, {
        answer: { data: widgetResults.crm, at: Date.parse('2026-08-01T11:57:00Z') },
      });
      return (
        <SidebarProvider client={client} context={context} queryClient={queryClient}>
          <WidgetList />
        </SidebarProvider>
      );
    });
    expect(complaints).toEqual([]);
    expect(heard()).toEqual([]);
    expect(hydrated.textContent).toContain('Priya Sharma');
    expect(hydrated.textContent).toContain('Updated 3 min ago');
    expect(hydrated.textContent).toContain('Loading Wholesale');
  });

  it('would be heard if it went wrong', async () => {
    const { complaints } = await journey(() => <p>{new Intl.DateTimeFormat().format(0)}</p>);
    expect(complaints.length + heard().length).toBeGreaterThan(0);
  });
});
