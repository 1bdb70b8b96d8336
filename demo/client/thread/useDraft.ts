import { useState } from 'react';
import { readStored, writeStored } from '../app/stored.js';

/** An answer in the making, kept per conversation: leaving, or reloading the page, loses nothing. */
export function useDraft(conversationId: string): readonly [string, (text: string) => void] {
  const key = `northdesk.draft.${conversationId}`;
  const [text, setText] = useState(() => readStored(key) ?? '');
  const change = (next: string): void => {
    setText(next);
    writeStored(key, next || null);
  };
  return [text, change];
}
