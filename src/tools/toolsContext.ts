import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { SettingsClient } from '../client/index.js';
import type { ConversationContext } from '../context/index.js';
import type { FieldType } from '../fields/index.js';
import type { Messages, Theme } from '../host/index.js';
import type { SettingsMessages } from '../internal/settingsMessages.js';
import type { ToolsMessages } from '../internal/toolsMessages.js';
import type { WorkbenchMessages } from '../internal/workbenchMessages.js';

/** All words of the workbench and the settings, those of the sidebar that is shown in them included. */
export interface AllToolsMessages extends Messages, ToolsMessages, WorkbenchMessages, SettingsMessages {}

/** Something that an admin picks by its name: a channel, a business. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/**
 * Finds a conversation for a test ("Enter a Conversation ID", "Testing" of the Custom Sidebar Widgets document).
 *
 * @returns its context, or `null` when there is none
 */
export type LoadContext = (conversationId: string, signal: AbortSignal) => Promise<ConversationContext | null>;

/** What the embedding helpdesk gave to its `ToolsProvider`. */
export interface Tools {
  readonly client: SettingsClient;
  readonly queryClient: QueryClient;
  readonly locale: string | undefined;
  readonly timeZone: string | undefined;
  readonly theme: Theme | undefined;
  readonly messages: AllToolsMessages;
  readonly fieldTypes: readonly FieldType[] | undefined;
  readonly channels: readonly Choice[];
  readonly businesses: readonly Choice[];
  readonly contexts: readonly ConversationContext[];
  readonly loadContext: LoadContext | undefined;
}

/** Filled by `ToolsProvider`. */
export const ToolsContext: React.Context<Tools | undefined> = createContext<Tools | undefined>(undefined);

/** What the surrounding `ToolsProvider` was given. Throws where there is none. */
export function useTools(): Tools {
  const tools = useContext(ToolsContext);
  if (tools) return tools;
  throw new Error(
    'Deskside [no-tools-provider]: a part of the workbench or of the settings stands outside of <ToolsProvider>. Wrap it in <ToolsProvider client={createSettingsClient({ … })}>.',
  );
}
