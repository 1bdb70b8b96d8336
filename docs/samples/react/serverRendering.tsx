import { dehydrate, hydrate, QueryClient } from '@tanstack/react-query';
import {
  type ConversationContext,
  Panel,
  type PanelInstall,
  panelInstallsOptions,
  panelRenderOptions,
  type SidebarClient,
  SidebarProvider,
} from 'deskside';
import { renderToString } from 'react-dom/server';

interface PageProps {
  client: SidebarClient;
  context: ConversationContext;
  queryClient: QueryClient;
  install: PanelInstall;
}

export const PanelPage = ({ client, context, queryClient, install }: PageProps) => (
  <SidebarProvider client={client} context={context} queryClient={queryClient} locale="en-IN" timeZone="Asia/Kolkata">
    <Panel install={install} />
  </SidebarProvider>
);

/** On the server: ask first, then write. */
export async function writePage(client: SidebarClient, context: ConversationContext) {
  const queryClient = new QueryClient({ defaultOptions: { queries: { gcTime: Infinity } } });
  const [install] = await queryClient.fetchQuery(panelInstallsOptions(client));
  if (!install) return { html: '', state: '{}' };
  await queryClient.prefetchQuery(panelRenderOptions(client, { install, context }));
  const html = renderToString(
    <PanelPage client={client} context={context} queryClient={queryClient} install={install} />,
  );
  return { html, state: JSON.stringify(dehydrate(queryClient)) };
}

/** In the browser, before `hydrateRoot`: what the server asked is known, and not asked again. */
export function takeOver(queryClient: QueryClient, state: string) {
  hydrate(queryClient, JSON.parse(state));
}
