import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useCallback } from 'react';
import { SidebarProvider } from '../sidebar/index.js';
import type { Diagnostic } from '../wire/index.js';
import { cacheOf, connectionOf, type ElementSettings, themeOf } from './settings.js';

/** The provider of one element. Draws nothing before the page has given a client, or an account, and a context. */
export function Connected({
  settings,
  children,
}: {
  readonly settings: ElementSettings;
  readonly children: ReactNode;
}): ReactNode {
  const { tell } = settings;
  const onDiagnostic = useCallback((found: Diagnostic) => tell('diagnostic', found), [tell]);
  const connection = connectionOf(settings);
  if (!connection) return null;
  const { queryClient, key } = cacheOf(connection.client);
  return (
    <QueryClientProvider key={key} client={queryClient}>
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
