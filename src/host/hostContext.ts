import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { SidebarClient } from '../client/index.js';
import type { ConversationContext } from '../context/index.js';
import type { FieldType } from '../fields/index.js';
import type { AppMessages } from '../internal/appMessages.js';
import type { ArrangeMessages } from '../internal/arrangeMessages.js';
import type { FieldMessages } from '../internal/fieldMessages.js';
import type { PanelMessages } from '../internal/panelMessages.js';
import type { SidebarMessages } from '../internal/sidebarMessages.js';
import type { SidebarStorage } from '../internal/storage.js';
import type { WidgetMessages } from '../internal/widgetMessages.js';
import type { Diagnostic } from '../wire/index.js';

/** All words of the interface. */
export interface Messages
  extends FieldMessages,
    PanelMessages,
    AppMessages,
    WidgetMessages,
    ArrangeMessages,
    SidebarMessages {}

/** `"system"` follows the operating system. */
export type Theme = 'light' | 'dark' | 'system';

/** What the embedding helpdesk gave to its `SidebarProvider`. */
export interface Host {
  readonly client: SidebarClient;
  readonly context: ConversationContext;
  readonly queryClient: QueryClient;
  readonly locale: string | undefined;
  readonly timeZone: string | undefined;
  readonly messages: Messages;
  readonly theme: Theme | undefined;
  readonly fieldTypes: readonly FieldType[] | undefined;
  readonly staleTime: number | undefined;
  readonly storage: SidebarStorage;
  readonly onDiagnostic: ((diagnostic: Diagnostic) => void) | undefined;
}

/** Filled by `SidebarProvider`. */
export const HostContext: React.Context<Host | undefined> = createContext<Host | undefined>(undefined);

/** What the surrounding `SidebarProvider` was given. Throws where there is none. */
export function useHost(): Host {
  const host = useContext(HostContext);
  if (!host) {
    throw new Error(
      'Deskside [no-provider]: a connected component or hook stands outside of <SidebarProvider>. Wrap it in <SidebarProvider client={…} context={…}>, or use a presentational component such as <PanelFields>.',
    );
  }
  return host;
}
