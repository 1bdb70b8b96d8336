'use client';

import { QueryClient, QueryClientContext } from '@tanstack/react-query';
import { type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { SidebarClient } from '../client/index.js';
import type { ConversationContext } from '../context/index.js';
import type { FieldType } from '../fields/index.js';
import { allMessages, type Host, HostContext, type Messages, type Theme } from '../host/index.js';
import { knownLocale } from '../internal/knownLocale.js';
import { browserStorage, type SidebarStorage } from '../internal/storage.js';
import type { Diagnostic } from '../wire/index.js';

/** What {@link SidebarProvider} takes. */
export interface SidebarProviderProps {
  /** How the server is reached: `createHttpClient({ … })`, or an object of your own. Keep its identity. */
  readonly client: SidebarClient;
  /** The conversation on screen. Give a new object when it changes. */
  readonly context: ConversationContext;
  /** Where answers are cached. @default that of a surrounding `QueryClientProvider`, else one of its own */
  readonly queryClient?: QueryClient;
  /** BCP 47 tag for numbers, money and dates. @default "en-GB" */
  readonly locale?: string;
  /** IANA time zone of instants. @default the browser's */
  readonly timeZone?: string;
  /** Replaces any of the words. */
  readonly messages?: Partial<Messages>;
  /** Fixes light or dark. @default what the surrounding page says through `color-scheme` or `data-deskside-theme` */
  readonly theme?: Theme;
  /** The ways to show a value. @default defaultFieldTypes */
  readonly fieldTypes?: readonly FieldType[];
  /** After how many milliseconds a shown answer is renewed behind it. @default 300_000 */
  readonly staleTime?: number;
  /** Where an agent's own choices are kept: what is open, pinned and hidden, the width. Keep its identity. @default localStorage */
  readonly storage?: SidebarStorage;
  /** Told of every thing that an integrator should know: log it, or show it to admins. */
  readonly onDiagnostic?: (diagnostic: Diagnostic) => void;
  /** The parts that are connected, anywhere below. */
  readonly children?: ReactNode;
}

/** Tells every connected component below it which conversation is on screen and how the server is reached. */
export function SidebarProvider({
  client,
  context,
  queryClient,
  locale,
  timeZone,
  messages,
  theme,
  fieldTypes,
  staleTime,
  storage = browserStorage,
  onDiagnostic,
  children,
}: SidebarProviderProps): ReactNode {
  const around = useContext(QueryClientContext);
  const [ownClient] = useState(() => queryClient ?? around ?? new QueryClient());
  const cache = queryClient ?? around ?? ownClient;
  // Only a mounted cache hears that the connection is back. It counts: one that is mounted already stays so.
  useEffect(() => {
    cache.mount();
    return () => cache.unmount();
  }, [cache]);
  const host = useMemo(
    (): Host => ({
      client,
      context,
      queryClient: cache,
      locale: knownLocale(locale),
      timeZone,
      messages: allMessages(messages),
      theme,
      fieldTypes,
      staleTime,
      storage,
      onDiagnostic,
    }),
    [client, context, cache, locale, timeZone, messages, theme, fieldTypes, staleTime, storage, onDiagnostic],
  );
  return <HostContext.Provider value={host}>{children}</HostContext.Provider>;
}
