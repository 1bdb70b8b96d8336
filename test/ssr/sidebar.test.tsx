import { act } from '@testing-library/react';
import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';

/** The package as a fresh process loads it. */
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

/** What an agent has chosen before: all of it other than what a server can know. */
const choices = {
  width: 400,
  order: ['app:2', 'widget:crm'],
  pinned: ['widget:wholesale'],
  hidden: ['widget:warranties'],
  openPanel: 'panel:64inst01',
  openApps: ['app:2'],
};

beforeEach(() => {
  fetched.mockClear();
  read.mockClear();
});
const fetched = vi.fn(() => new Promise<Response>(() => {}));
const read = vi.fn();

/** A sidebar whose agent chose before; `isLoaded` when a loader has fetched the lists and the panel's values. */
function page(loaded: Loaded, isLoaded: boolean, chosen: object = choices): ReactNode {
  const { ConversationSidebar, SidebarProvider, QueryClient, createHttpClient, fixtures } = loaded;
  const { context, panelInstall, panelResponse, sidebarWidgets, dashboardApp } = fixtures;
  const client = createHttpClient({ baseUrl: '', accountId: 'a', fetch: fetched });
  // What is put into the cache by hand is kept with a timer, which is the test's own.
  const queryClient = new QueryClient({ defaultOptions: { queries: { gcTime: Number.POSITIVE_INFINITY } } });
  if (isLoaded) {
    const app = { ...dashboardApp, id: 2, title: 'Loyalty', 'x-deskside': { placement: 'sidebar' } } as const;
    queryClient.setQueryData(loaded.panelInstallsOptions(client).queryKey, [panelInstall]);
    queryClient.setQueryData(loaded.widgetsOptions(client).queryKey, sidebarWidgets);
    queryClient.setQueryData(loaded.dashboardAppsOptions(client).queryKey, [app]);
    queryClient.setQueryData(loaded.panelRenderOptions(client, { install: panelInstall, context }).queryKey, {
      answer: { data: panelResponse, at: Date.now() },
    });
  }
  const storage = {
    getItem(key: string): string | null {
      read(key);
      return JSON.stringify(chosen);
    },
    setItem: read,
  };
  return (
    <SidebarProvider client={client} context={context} queryClient={queryClient} storage={storage}>
      <ConversationSidebar defaultOpen="first" />
    </SidebarProvider>
  );
}

/** Renders where there is no window. */
async function serve(isLoaded: boolean): Promise<string> {
  vi.stubGlobal('window', undefined);
  vi.stubGlobal('location', undefined);
  vi.useFakeTimers();
  const loaded = await load();
  const html = renderToString(page(loaded, isLoaded));
  expect(renderToString(page(loaded, isLoaded)), 'the same each time').toBe(html);
  expect(vi.getTimerCount(), 'timers').toBe(0);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  return html;
}

/** Takes the markup of a server over, and tells what React says of it. */
async function hydrate(html: string, isLoaded: boolean, chosen: object = choices) {
  const hydrated = document.createElement('div');
  hydrated.innerHTML = html;
  document.body.append(hydrated);
  const tree = page(await load(), isLoaded, chosen);
  const complaints: unknown[] = [];
  const root = await act(async () =>
    hydrateRoot(hydrated, tree, { onRecoverableError: (error) => void complaints.push(error) }),
  );
  onTestFinished(() => {
    act(() => root.unmount());
    hydrated.remove();
  });
  return { hydrated, complaints };
}

const sourcesIn = (root: ParentNode): readonly (string | undefined)[] =>
  [...root.querySelectorAll<HTMLElement>('[data-source]')].map(({ dataset }) => dataset['source']);

afterEach(() => void vi.useRealTimers());

describe('the sidebar where there is no window (D20)', () => {
  it.each([true, false])(
    'asks for nothing, reads no storage and starts no timer; lists fetched: %s',
    async (isLoaded) => {
      const html = await serve(isLoaded);
      expect(fetched).not.toHaveBeenCalled();
      expect(read).not.toHaveBeenCalled();
      expect(html).not.toContain('style=');
      expect(html).not.toContain('<iframe');
      expect(html).toContain(isLoaded ? 'Priya Sharma' : 'Loading the sidebar');
    },
  );

  it('stands as it does before an agent has chosen anything', async () => {
    const served = document.createElement('div');
    served.innerHTML = await serve(true);
    const widgets = ['crm', 'wholesale', 'warranties', 'subscriptions'].map((id) => `widget:${id}`);
    expect(sourcesIn(served)).toEqual(['panel:64inst01', ...widgets, 'app:2']);
    expect(served.querySelector('[role=separator]')?.getAttribute('aria-valuenow')).toBe('320');
  });
});

/** The same, folded away. */
const folded = { ...choices, isCollapsed: true };

describe('hydrating it for an agent who has chosen otherwise', () => {
  it('gives no warning, and then stands as the agent chose', async () => {
    const { hydrated, complaints } = await hydrate(await serve(true), true);
    expect(complaints).toEqual([]);
    expect(sourcesIn(hydrated)).toEqual([
      'widget:wholesale',
      'app:2',
      'widget:crm',
      'panel:64inst01',
      'widget:subscriptions',
    ]);
    expect(hydrated.querySelector('[role=separator]')?.getAttribute('aria-valuenow')).toBe('400');
    expect(hydrated.querySelector('details[open] iframe')).not.toBeNull();
    expect(hydrated.textContent).toContain('Priya Sharma');
  });

  it('gives none where the column is folded away, and asks for no more than that', async () => {
    const { hydrated, complaints } = await hydrate(await serve(true), true, folded);
    expect(complaints).toEqual([]);
    expect(hydrated.querySelector('aside')).toHaveAttribute('data-collapsed');
    expect(hydrated.querySelector('.deskside-sidebar__column')).toHaveAttribute('hidden');
  });

  it('gives none where nothing was fetched', async () => {
    const { hydrated, complaints } = await hydrate(await serve(false), false);
    expect(complaints).toEqual([]);
    expect(hydrated.textContent).toContain('Loading the sidebar');
    expect(fetched).toHaveBeenCalledTimes(3);
  });
});
