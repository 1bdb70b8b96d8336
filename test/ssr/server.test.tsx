// @vitest-environment node
import { QueryClient } from '@tanstack/react-query';
import {
  Panel,
  PanelFields,
  PanelRail,
  panelRenderOptions,
  SidebarProvider,
  usePanelInstalls,
  WidgetCard,
  WidgetList,
} from 'deskside';
import { fixtures } from 'deskside/testing';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordingClient } from '../panels/support.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const { panelSchema, panelResponse, panelInstall, context } = fixtures;

function Installs(): ReactNode {
  const { status, installs } = usePanelInstalls();
  return <p>{`${status} ${installs.length}`}</p>;
}

describe('rendering where there is no window', () => {
  it('is what happens here', () => {
    expect(typeof window).toBe('undefined');
  });

  it('writes the document’s panel, the same each time', () => {
    const html = (): string => renderToString(<PanelFields schema={panelSchema} data={panelResponse} />);
    expect(html()).toContain('Priya Sharma');
    expect(html()).toContain('₹4,999');
    expect(html()).toContain('1 August 2026');
    expect(html()).toBe(html());
    expect(html()).not.toContain('style=');
  });

  it('sends no request and starts no timer for a connected panel, and writes the same each time', () => {
    const { client, calls } = recordingClient();
    const list = vi.spyOn(client, 'listPanelInstalls');
    const html = (): string =>
      renderToString(
        <SidebarProvider client={client} context={context}>
          <Installs />
          <PanelRail installs={[panelInstall]} onOpenInstallChange={() => {}} />
          <Panel install={panelInstall} />
        </SidebarProvider>,
      );
    expect(html()).toContain('Loading My CRM Panel');
    expect(html()).toContain('loading 0');
    expect(html()).toBe(html());
    expect(calls).toHaveLength(0);
    expect(list).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('writes the values that a loader has put into the cache', async () => {
    const { client, calls } = recordingClient();
    const queryClient = new QueryClient();
    const loading = queryClient.prefetchQuery(panelRenderOptions(client, { install: panelInstall, context }));
    calls[0]?.answer(panelResponse);
    await loading;
    const html = renderToString(
      <SidebarProvider client={client} context={context} queryClient={queryClient}>
        <Panel install={panelInstall} />
      </SidebarProvider>,
    );
    expect(html).toContain('Priya Sharma');
    expect(html).not.toContain('Updated');
    expect(calls).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('writes a widget’s card, the same each time, with what is open at first', () => {
    const html = (): string => renderToString(<WidgetCard widget={fixtures.widgetResults.wholesale} />);
    expect(html()).toContain('View in ERP');
    expect(html()).toContain('<details open="">');
    expect(html()).toBe(html());
    expect(html()).not.toContain('style=');
  });

  it('runs no widget', () => {
    const { client } = recordingClient();
    const runWidget = vi.fn(async () => ({ data: {} }));
    const listWidgets = vi.fn(async () => []);
    const html = renderToString(
      <SidebarProvider client={{ ...client, runWidget, listWidgets }} context={context}>
        <WidgetList />
      </SidebarProvider>,
    );
    expect(html).toContain('Widgets');
    expect(runWidget).not.toHaveBeenCalled();
    expect(listWidgets).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
