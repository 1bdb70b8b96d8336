import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useCallback } from 'react';
import { SidebarProvider } from '../sidebar/index.js';
import type { Diagnostic } from '../wire/index.js';
import { connectionOf, type ElementSettings, themeOf } from './settings.js';

/** The provider of one element. Draws nothing before the page has given a client, or an account, and a context. */
export function Connected({
  settings,
  queryClient,
  children,
}: {
  readonly settings: ElementSettings;
  /** The same for all elements of a page: what one has fetched the others show. */
  readonly queryClient: QueryClient;
  readonly children: ReactNode;
}): ReactNode {
  const { tell } = settings;
  const onDiagnostic = useCallback((found: Diagnostic) => tell('diagnostic', found), [tell]);
  const connection = connectionOf(settings);
  if (!connection) return null;
  return (
    <QueryClientProvider client={queryClient}>
      <SidebarProvider
        {...connection}
        locale={settings.attribute('locale') ?? undefined}
        timeZone={settings.attribute('time-zone') ?? undefined}
        theme={themeOf(settings)}
        messages={settings.messages}
        storage={settings.storage}
        onDiagnostic={onDiagnostic}
      >
        {children}
      </SidebarProvider>
    </QueryClientProvider>
  );
}
