import { type ConversationContext, createHttpClient, PanelFields, type SidebarClient, SidebarProvider } from 'deskside';
import { createDashboardApp } from 'deskside/app-sdk';
import { useAppContext } from 'deskside/app-sdk/react';
import { ar } from 'deskside/locales/ar';
import { de } from 'deskside/locales/de';
import { en } from 'deskside/locales/en';
import { createHost, createHostKey, type Host } from 'deskside/server';
import { openStore } from 'deskside/server/node';
import { createHandlers, fixtures } from 'deskside/testing';

/** Types that a reader sees in their editor, and that must not have become `any`. */
type IsAny<T> = 0 extends 1 & T ? true : false;
const no: {
  readonly [Name in 'client' | 'context' | 'host' | 'fixtures']: false;
} = {
  client: false satisfies IsAny<SidebarClient>,
  context: false satisfies IsAny<ConversationContext>,
  host: false satisfies IsAny<Host>,
  fixtures: false satisfies IsAny<typeof fixtures>,
};

export const client = createHttpClient({ baseUrl: '', accountId: '1' });

export const page = (
  <SidebarProvider client={client} context={fixtures.context} messages={{ ...en, ...de, ...ar }}>
    <PanelFields schema={fixtures.panelSchema} data={fixtures.panelResponse} />
  </SidebarProvider>
);

export const openHost = async (): Promise<Host> =>
  createHost({ store: await openStore(), keys: [createHostKey()], authorize: () => ({ id: 'agent' }) });

export const others = { createDashboardApp, useAppContext, createHandlers, no };
