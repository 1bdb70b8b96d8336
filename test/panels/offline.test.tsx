import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { Panel, SidebarProvider, type SidebarProviderProps } from 'deskside';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { conversationOf, ownCache, pass, planInstall, recordingClient, show } from './support.js';

const connection = (state: 'online' | 'offline'): void => act(() => void window.dispatchEvent(new Event(state)));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  connection('online');
  vi.useRealTimers();
});

type Props = Pick<SidebarProviderProps, 'client' | 'context'>;
const panel = <Panel install={planInstall} />;
const caches: readonly (readonly [string, (props: Props, cache: QueryClient) => ReactNode])[] = [
  ['its own cache', (props) => <SidebarProvider {...props}>{panel}</SidebarProvider>],
  [
    'a given cache',
    (props, cache) => (
      <SidebarProvider {...props} queryClient={cache}>
        {panel}
      </SidebarProvider>
    ),
  ],
  [
    'the cache around it',
    (props, cache) => (
      <QueryClientProvider client={cache}>
        <SidebarProvider {...props}>{panel}</SidebarProvider>
      </QueryClientProvider>
    ),
  ],
];

describe('without a connection', () => {
  it.each(caches)('a provider with %s says so, asks nothing, and asks once when it is back', async (_, tree) => {
    const { client, calls } = recordingClient();
    const cache = ownCache();
    const { rerender } = render(tree({ client, context: conversationOf('A') }, cache));
    await pass();
    calls[0]?.answer({ Plan: 'Pro' });
    await pass();
    connection('offline');
    rerender(tree({ client, context: conversationOf('B') }, cache));
    await pass(20_000);
    expect(screen.getByRole('alert')).toHaveTextContent('You are offline');
    expect(screen.getByRole('alert')).toHaveTextContent('My CRM Panel will be asked as soon as you are back online.');
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(calls).toHaveLength(1);
    connection('online');
    await pass();
    expect(calls).toHaveLength(2);
    calls[1]?.answer({ Plan: 'Enterprise' });
    await pass(20_000);
    expect(screen.getByText('Enterprise')).toBeInTheDocument();
    expect(calls).toHaveLength(2);
  });

  it('keeps the last values, with the warning, when a refresh has to wait', async () => {
    const { client, calls } = recordingClient();
    show(panel, { client });
    await pass();
    calls[0]?.answer({ Plan: 'Pro' });
    await pass();
    connection('offline');
    fireEvent.click(screen.getByRole('button', { name: 'Refresh My CRM Panel' }));
    await pass();
    expect(screen.getByText('Pro')).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent('These values may be out of date');
    expect(screen.getByRole('alert')).toHaveTextContent('You are offline');
    connection('online');
    await pass();
    calls[1]?.answer({ Plan: 'Pro' });
    await pass();
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    expect(calls).toHaveLength(2);
  });

  it('leaves no listener for the connection behind', async () => {
    const { client } = recordingClient();
    const listening = new Set<unknown>();
    vi.spyOn(window, 'addEventListener').mockImplementation((type, listener) => {
      if (type === 'online' || type === 'visibilitychange') listening.add(listener);
    });
    vi.spyOn(window, 'removeEventListener').mockImplementation((_, listener) => void listening.delete(listener));
    const { unmount } = show(panel, { client });
    expect(listening.size).toBe(2);
    unmount();
    expect(listening.size).toBe(0);
  });
});

describe('behind another window', () => {
  it('a retry waits until the page is seen again, and nobody is told that they are offline', async () => {
    const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const { client, calls } = recordingClient();
    show(panel, { client });
    await pass();
    calls[0]?.fail({ failure: 'http', status: 500 });
    await pass(20_000);
    expect(calls).toHaveLength(1);
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    seen.mockReturnValue('visible');
    act(() => void window.dispatchEvent(new Event('visibilitychange')));
    await pass();
    expect(calls).toHaveLength(2);
    calls[1]?.answer({ Plan: 'Pro' });
    await pass();
    expect(screen.getByText('Pro')).toBeInTheDocument();
  });
});

describe('coming back to the window', () => {
  it('asks nothing, however often', async () => {
    const { client, calls } = recordingClient();
    show(panel, { client, staleTime: 0 });
    await pass();
    calls[0]?.answer({ Plan: 'Pro' });
    await pass();
    for (let time = 0; time < 20; time += 1) {
      for (const type of ['blur', 'focus']) act(() => void window.dispatchEvent(new Event(type)));
      for (const type of ['visibilitychange']) {
        act(() => void document.dispatchEvent(new Event(type)));
        act(() => void window.dispatchEvent(new Event(type)));
      }
      await pass(100);
    }
    expect(calls).toHaveLength(1);
  });
});
