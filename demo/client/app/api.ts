import type {
  ConversationPatch,
  ConversationSummary,
  ConversationThread,
  DeskMessage,
  DeskSession,
  SampleAddress,
} from '../../shared/desk.js';
import { deskPath } from './deskPath.js';

/** Calls the desk's own API. Throws an error whose message an agent can read. */
async function call<T>(path: string, init: RequestInit = {}): Promise<T> {
  const request = new Request(`${deskPath}/desk${path}`, { ...init, headers: { 'content-type': 'application/json' } });
  const answer = await fetch(request).catch(() => {
    throw new Error('The desk cannot be reached. Check that its server runs.');
  });
  if (!answer.ok) throw new Error(await titleOf(answer));
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}

async function titleOf(answer: Response): Promise<string> {
  const body = (await answer.json().catch(() => null)) as { title?: unknown } | null;
  return typeof body?.title === 'string' ? body.title : 'The desk answered with an error. Try again.';
}

const conversation = (id: string): string => `/conversations/${encodeURIComponent(id)}`;

export const fetchSession = (signal: AbortSignal): Promise<DeskSession> => call('/session', { signal });
export const fetchSamples = (signal: AbortSignal): Promise<SampleAddress[]> => call('/samples', { signal });
export const fetchConversations = (signal: AbortSignal): Promise<ConversationSummary[]> =>
  call('/conversations', { signal });
export const fetchThread = (id: string, signal: AbortSignal): Promise<ConversationThread> =>
  call(conversation(id), { signal });
export const postMessage = (id: string, text: string): Promise<DeskMessage> =>
  call(`${conversation(id)}/messages`, { method: 'POST', body: JSON.stringify({ text }) });
export const patchConversation = (id: string, patch: ConversationPatch): Promise<void> =>
  call(conversation(id), { method: 'PATCH', body: JSON.stringify(patch) });
