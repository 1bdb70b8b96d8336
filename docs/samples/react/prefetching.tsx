import { QueryClient } from '@tanstack/react-query';
import { type ConversationContext, createHttpClient, createPrefetcher, SidebarProvider } from 'deskside';
import type { ReactNode } from 'react';

const client = createHttpClient({ baseUrl: '', accountId: '64acc001' });
const queryClient = new QueryClient();
const prefetcher = createPrefetcher({ client, queryClient }); // the ones that SidebarProvider has

interface Entry {
  id: number;
  subject: string;
  context: ConversationContext;
}

export const Row = ({ id, subject, context }: Entry) => (
  // when the pointer rests on the row, or the focus comes to it
  <a href={`/conversations/${id}`} {...prefetcher.rowProps(context)}>
    {subject}
  </a>
);

// one after the other, while the page is idle; what it gives stops it
export const fetchNext = (next: readonly Entry[]) => prefetcher.prefetch(next.map(({ context }) => context));

export const Host = ({ context, children }: { context: ConversationContext; children: ReactNode }) => (
  <SidebarProvider client={client} queryClient={queryClient} context={context}>
    {children}
  </SidebarProvider>
);
