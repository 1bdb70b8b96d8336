import type { AppNotice } from 'deskside';
import { useSyncExternalStore } from 'react';

/** A short word to the agent. */
export interface Toast extends AppNotice {
  readonly id: number;
  /** Who says it. */
  readonly from: string;
}

const mostAtOnce = 3;
const longestWords = 300;
const shownFor = 8_000;

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(subscribe, () => toasts);
}

/** Shows a word for a while. Only the newest few stand at a time. */
export function showToast({ message, ...toast }: Omit<Toast, 'id'>): void {
  lastId += 1;
  const id = lastId;
  change([...toasts, { ...toast, id, message: message.slice(0, longestWords) }].slice(-mostAtOnce));
  setTimeout(() => closeToast(id), shownFor);
}

export function closeToast(id: number): void {
  if (toasts.some((toast) => toast.id === id)) change(toasts.filter((toast) => toast.id !== id));
}

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
