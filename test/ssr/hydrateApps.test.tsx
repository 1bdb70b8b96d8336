import { act, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';

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

let unmount: () => void = () => {};
afterEach(() => unmount());

/** Renders where there is no window, takes the markup over where there is one, and tells what React says of it. */
async function journey(
  page: (loaded: Loaded) => ReactNode,
): Promise<{ server: string; hydrated: HTMLElement; complaints: unknown[] }> {
  vi.stubGlobal('window', undefined);
  vi.stubGlobal('location', undefined);
  const server = renderToString(page(await load()));
  vi.unstubAllGlobals();
  const hydrated = document.createElement('div');
  hydrated.innerHTML = server;
  document.body.append(hydrated);
  const tree = page(await load());
  const complaints: unknown[] = [];
  const onRecoverableError = (error: unknown): void => void complaints.push(error);
  const root = await act(async () => hydrateRoot(hydrated, tree, { onRecoverableError }));
  unmount = () => {
    act(() => root.unmount());
    hydrated.remove();
  };
  return { server, hydrated, complaints };
}

describe('hydrating dashboard apps', () => {
  it('a frame comes with the page’s own script, without a warning', async () => {
    const { server, complaints } = await journey(({ DashboardAppFrame, fixtures }) => (
      <DashboardAppFrame app={fixtures.dashboardApp} context={fixtures.appContext} />
    ));
    expect(server).not.toContain('<iframe');
    expect(complaints).toEqual([]);
    expect(screen.getByTitle('Customer Orders')).toHaveAttribute('src', 'https://orders.example/');
  });

  it('an app on the page’s own origin is refused as soon as the origin is known', async () => {
    const { origin } = location;
    const { hydrated, complaints } = await journey(({ DashboardAppFrame, fixtures }) => (
      <DashboardAppFrame
        app={{ ...fixtures.dashboardApp, content: [{ type: 'frame', url: `${origin}/app` }] }}
        context={fixtures.appContext}
      />
    ));
    expect(complaints).toEqual([]);
    expect(hydrated.querySelector('iframe')).toBeNull();
    expect(hydrated).toHaveTextContent('Customer Orders is not set up correctly');
  });

  it('tabs and sidebar are taken over with the list of a loader', async () => {
    const { server, complaints } = await journey((loaded) => {
      const { createHttpClient, DashboardAppSidebar, DashboardAppTabs, SidebarProvider, fixtures } = loaded;
      const client = createHttpClient({ baseUrl: '', accountId: 'a', fetch: () => new Promise(() => {}) });
      const { dashboardApp } = fixtures;
      const beside = { ...dashboardApp, id: 2, title: 'Loyalty', 'x-deskside': { placement: 'sidebar' } } as const;
      const queryClient = new loaded.QueryClient();
      queryClient.setQueryData(loaded.dashboardAppsOptions(client).queryKey, [dashboardApp, beside]);
      return (
        <SidebarProvider client={client} context={fixtures.appContext} queryClient={queryClient}>
          <DashboardAppTabs>Hello</DashboardAppTabs>
          <DashboardAppSidebar defaultOpen />
        </SidebarProvider>
      );
    });
    expect(server).toContain('role="tab"');
    expect(complaints).toEqual([]);
    expect(screen.getByTitle('Loyalty').tagName).toBe('IFRAME');
  });
});
