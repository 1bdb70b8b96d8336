import { deskPath } from '../app/deskPath.js';
import { readStored, writeStored } from '../app/stored.js';

// Read from storage once each, so that the desk works where storage is closed.
const drafts = new Map<string, string>();
const listeners = new Set<() => void>();

const keyOf = (conversationId: string): string => `northdesk.draft${deskPath}.${conversationId}`;

/** The answer in the making in a conversation. */
export function readDraft(conversationId: string): string {
  const known = drafts.get(conversationId);
  if (known !== undefined) return known;
  const stored = readStored(keyOf(conversationId)) ?? '';
  drafts.set(conversationId, stored);
  return stored;
}

export function writeDraft(conversationId: string, text: string): void {
  drafts.set(conversationId, text);
  writeStored(keyOf(conversationId), text || null);
  for (const listener of listeners) listener();
}

/** Adds a paragraph behind what the agent has written. */
export function addToDraft(conversationId: string, text: string): void {
  const before = readDraft(conversationId).trimEnd();
  writeDraft(conversationId, before ? `${before}\n\n${text}` : text);
}

/** Tells of every change. */
export function onDraft(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
