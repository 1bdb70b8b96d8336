import {
  type ConversationContext,
  type Messages,
  Panel,
  type PanelInstall,
  type SidebarClient,
  SidebarProvider,
} from 'deskside';
import { ar } from 'deskside/locales/ar';
import { de } from 'deskside/locales/de';
import { en } from 'deskside/locales/en';

interface Given {
  client: SidebarClient;
  context: ConversationContext;
  install: PanelInstall;
}

export const Arabic = ({ client, context, install }: Given) => (
  <div dir="rtl" lang="ar">
    <SidebarProvider client={client} context={context} locale="ar" messages={ar}>
      <Panel install={install} />
    </SidebarProvider>
  </div>
);

const messages = { ...de, sidebar: 'Gast', retry: 'Nochmals versuchen' };

export const Swiss = ({ client, context, install }: Given) => (
  <SidebarProvider client={client} context={context} locale="de-CH" messages={messages}>
    <Panel install={install} />
  </SidebarProvider>
);

export const fr: Messages = {
  ...en, // until every key of Messages stands below; without this line TypeScript says which are missing
  yes: 'Oui',
  copy: 'Copier {label}',
};
