import {
  type QueryClient,
  queryOptions,
  type UseMutationResult,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type { ConversationPatch, ConversationSummary, ConversationThread, DeskMessage } from '../../shared/desk.js';
import { fetchConversations, fetchSamples, fetchSession, fetchThread, patchConversation, postMessage } from './api.js';

export const sessionQuery = queryOptions({
  queryKey: ['desk', 'session'],
  queryFn: ({ signal }) => fetchSession(signal),
  staleTime: Number.POSITIVE_INFINITY,
});

export const samplesQuery = queryOptions({
  queryKey: ['desk', 'samples'],
  queryFn: ({ signal }) => fetchSamples(signal),
  staleTime: Number.POSITIVE_INFINITY,
});

export const conversationsQuery = queryOptions({
  queryKey: ['desk', 'conversations'],
  queryFn: ({ signal }) => fetchConversations(signal),
});

export const threadQuery = (id: string) =>
  queryOptions({
    queryKey: ['desk', 'thread', id],
    queryFn: ({ signal }) => fetchThread(id, signal),
  });

/** Sends what the composer holds, and shows it in the thread and the list once the desk has it. */
export function useSendMessage(id: string): UseMutationResult<DeskMessage, Error, string> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (text: string) => postMessage(id, text),
    onSuccess: (message) => {
      client.setQueryData<ConversationThread>(threadQuery(id).queryKey, (thread) =>
        thread ? { ...thread, messages: [...thread.messages, message] } : thread,
      );
      changeSummary(client, id, (summary) => ({ ...summary, lastMessage: message }));
    },
  });
}

/** Changes a conversation at once on screen; when the desk refuses, what it really holds is asked for again. */
export function useUpdateConversation(): UseMutationResult<void, Error, { id: string; patch: ConversationPatch }> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, patch }) => patchConversation(id, patch),
    onMutate: ({ id, patch }) => changeSummary(client, id, (summary) => ({ ...summary, ...patch })),
    onError: () => void client.invalidateQueries(conversationsQuery),
  });
}

function changeSummary(
  client: QueryClient,
  id: string,
  change: (old: ConversationSummary) => ConversationSummary,
): void {
  client.setQueryData<ConversationSummary[]>(conversationsQuery.queryKey, (list) =>
    list?.map((summary) => (summary.id === id ? change(summary) : summary)),
  );
}
