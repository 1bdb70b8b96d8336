import { useEffect } from 'react';
import type { ConversationSummary } from '../../shared/desk.js';
import { usePreferences } from '../app/preferences.js';
import { conversationPath, go } from '../app/route.js';

export const rowId = (id: string): string => `conversation-${id}`;

/**
 * J and K open the next and the previous conversation from anywhere but a field where one writes; the arrow keys do so
 * in the list itself. The letters can be switched off (WCAG 2.1.4).
 */
export function useConversationKeys(visible: readonly ConversationSummary[], openId: string | null): void {
  const { letterKeys } = usePreferences();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const step = stepOf(event, letterKeys);
      if (step === 0) return;
      const at = visible.findIndex(({ id }) => id === openId);
      const next = visible[at === -1 ? 0 : at + step];
      event.preventDefault();
      if (!next) return;
      go(conversationPath(next.id));
      // The row is there already: rows stand for what is visible, whichever is open.
      document.getElementById(rowId(next.id))?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [visible, openId, letterKeys]);
}

function stepOf(event: KeyboardEvent, letterKeys: boolean): -1 | 0 | 1 {
  const target = event.target instanceof Element ? event.target : document.body;
  if (target.closest('.nd-rows')) {
    if (event.key === 'ArrowDown') return 1;
    if (event.key === 'ArrowUp') return -1;
  }
  if (!letterKeys || target.closest('input, textarea, select, dialog, [contenteditable]')) return 0;
  if (event.key === 'j') return 1;
  return event.key === 'k' ? -1 : 0;
}
