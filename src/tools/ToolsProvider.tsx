'use client';

import { QueryClient, QueryClientContext } from '@tanstack/react-query';
import { type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { SettingsClient } from '../client/index.js';
import type { ConversationContext } from '../context/index.js';
import type { FieldType } from '../fields/index.js';
import { allMessages, type Theme } from '../host/index.js';
import { knownLocale } from '../internal/knownLocale.js';
import { settingsMessages } from '../internal/settingsMessages.js';
import { toolsMessages } from '../internal/toolsMessages.js';
import { workbenchMessages } from '../internal/workbenchMessages.js';
import { sampleContext } from './sampleContext.js';
import { type AllToolsMessages, type Choice, type LoadContext, type Tools, ToolsContext } from './toolsContext.js';

/** What {@link ToolsProvider} takes. */
export interface ToolsProviderProps {
  /** How the server is reached: `createSettingsClient({ … })`. Keep its identity. */
  readonly client: SettingsClient;
  /** Where answers are cached. @default that of a surrounding `QueryClientProvider`, else one of its own */
  readonly queryClient?: QueryClient;
  /** BCP 47 tag for numbers, money and dates. @default "en-GB" */
  readonly locale?: string;
  /** IANA time zone of instants. @default the browser's */
  readonly timeZone?: string;
  /** Fixes light or dark. @default what the surrounding page says */
  readonly theme?: Theme;
  /** Replaces any of the words. */
  readonly messages?: Partial<AllToolsMessages>;
  /** The ways to show a value; give those that the sidebar is given. @default defaultFieldTypes */
  readonly fieldTypes?: readonly FieldType[];
  /** The account's channels, by name, for "where is this panel shown". @default none: ids are typed */
  readonly channels?: readonly Choice[];
  /** The businesses that a widget can be tested against ("Select a Business"). @default none: it is not asked */
  readonly businesses?: readonly Choice[];
  /** Conversations to test with, the first one preset. @default the one of the documents' examples */
  readonly contexts?: readonly ConversationContext[];
  /** Finds a conversation by its id, for tests with a real one. @default tests use `contexts` */
  readonly loadContext?: LoadContext;
  /** The tools. */
  readonly children?: ReactNode;
}

const noChoices: readonly Choice[] = [];
const usualContexts: readonly ConversationContext[] = [sampleContext];

/** Tells every part of the workbench and of the settings below it how the server is reached, and what can be chosen. */
export function ToolsProvider({
  client,
  queryClient,
  locale,
  timeZone,
  theme,
  messages,
  fieldTypes,
  channels = noChoices,
  businesses = noChoices,
  contexts = usualContexts,
  loadContext,
  children,
}: ToolsProviderProps): ReactNode {
  const around = useContext(QueryClientContext);
  const [own] = useState(() => queryClient ?? around ?? new QueryClient());
  const cache = queryClient ?? around ?? own;
  useEffect(() => {
    cache.mount();
    return () => cache.unmount();
  }, [cache]);
  const tools = useMemo(
    (): Tools => ({
      client,
      queryClient: cache,
      locale: knownLocale(locale),
      timeZone,
      theme,
      messages: {
        ...allMessages(messages),
        ...toolsMessages,
        ...workbenchMessages,
        ...settingsMessages,
        ...messages,
      },
      fieldTypes,
      channels,
      businesses,
      contexts,
      loadContext,
    }),
    [client, cache, locale, timeZone, theme, messages, fieldTypes, channels, businesses, contexts, loadContext],
  );
  return <ToolsContext.Provider value={tools}>{children}</ToolsContext.Provider>;
}
