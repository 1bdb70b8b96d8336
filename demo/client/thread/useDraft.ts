import { useSyncExternalStore } from 'react';
import { onDraft, readDraft, writeDraft } from './drafts.js';

/** An answer in the making, kept per conversation: leaving, or reloading the page, loses nothing. */
export function useDraft(conversationId: string): readonly [string, (text: string) => void] {
  const text = useSyncExternalStore(onDraft, () => readDraft(conversationId));
  return [text, (next) => writeDraft(conversationId, next)];
}
