import { type SidebarClient, SidebarProvider, type SidebarProviderProps } from 'deskside';
import { fixtures } from 'deskside/testing';
import type { ReactNode } from 'react';
import { useLanguage } from './language.js';

/** What {@link StoryHost} takes. */
export interface StoryHostProps extends Pick<SidebarProviderProps, 'locale' | 'messages' | 'storage'> {
  readonly client: SidebarClient;
  readonly children: ReactNode;
}

/** The provider of a helpdesk, in the toolbar's language unless a story has words of its own. */
export function StoryHost({ client, locale, messages, storage, children }: StoryHostProps): ReactNode {
  const language = useLanguage();
  return (
    <SidebarProvider
      client={client}
      context={fixtures.context}
      timeZone="UTC"
      locale={locale ?? language.locale}
      messages={messages ?? language.messages}
      storage={storage}
    >
      {children}
    </SidebarProvider>
  );
}
