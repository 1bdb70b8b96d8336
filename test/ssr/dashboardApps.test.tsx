// @vitest-environment node
import { QueryClient } from '@tanstack/react-query';
import {
  DashboardAppFrame,
  DashboardAppSidebar,
  DashboardAppTabs,
  dashboardAppsOptions,
  type SidebarClient,
  SidebarProvider,
} from 'deskside';
import { fixtures } from 'deskside/testing';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordingClient } from '../panels/support.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const { dashboardApp, appContext } = fixtures;
const beside = { ...dashboardApp, id: 2, title: 'Loyalty', 'x-deskside': { placement: 'sidebar' } } as const;

function page(client: SidebarClient, queryClient?: QueryClient): ReactNode {
  return (
    <SidebarProvider client={client} context={appContext} queryClient={queryClient}>
      <DashboardAppTabs>
        <p>Hello, where is my order?</p>
      </DashboardAppTabs>
      <DashboardAppSidebar defaultOpen />
    </SidebarProvider>
  );
}

describe('dashboard apps where there is no window', () => {
  it('write a frame’s place without a frame, the same each time', () => {
    const html = (): string => renderToString(<DashboardAppFrame app={dashboardApp} context={appContext} />);
    expect(html()).toContain('Loading Customer Orders');
    expect(html()).toContain('orders.example');
    expect(html()).not.toContain('<iframe');
    expect(html()).not.toContain('Priya');
    expect(html()).not.toContain('style=');
    expect(html()).toBe(html());
    expect(vi.getTimerCount()).toBe(0);
  });

  it('refuse in words what must not be shown', () => {
    const app = { ...dashboardApp, content: [{ type: 'frame', url: 'javascript:alert(1)' }] } as const;
    const html = renderToString(<DashboardAppFrame app={app} context={appContext} />);
    expect(html).toContain('Customer Orders is not set up correctly');
    expect(html).not.toContain('href=');
  });

  it('write the conversation, send no request and start no timer', () => {
    const listDashboardApps = vi.fn(async () => [dashboardApp]);
    const client = { ...recordingClient().client, listDashboardApps };
    const html = renderToString(page(client));
    expect(html).toContain('Hello, where is my order?');
    expect(html).not.toContain('<iframe');
    expect(html).not.toContain('role="tab"');
    expect(listDashboardApps).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('write the tabs of the list that a loader has fetched, and still no frame', async () => {
    const listDashboardApps = vi.fn(async () => [dashboardApp, beside]);
    const client = { ...recordingClient().client, listDashboardApps };
    const queryClient = new QueryClient();
    await queryClient.prefetchQuery(dashboardAppsOptions(client));
    const html = renderToString(page(client, queryClient));
    expect(html).toContain('Customer Orders');
    expect(html).toContain('Loading Loyalty');
    expect(html).not.toContain('<iframe');
    expect(listDashboardApps).toHaveBeenCalledTimes(1);
  });
});
