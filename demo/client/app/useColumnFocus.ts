import { useEffect, useRef } from 'react';
import { rowId } from '../conversations/useConversationKeys.js';

/** The column that a small screen shows. */
export type Column = 'list' | 'thread' | 'customer';

/**
 * On a small screen, follows the agent from column to column with the focus: what had it goes out of sight. On a wide
 * one nothing does, and the focus stays.
 */
export function useColumnFocus(column: Column, conversationId: string | null, active: boolean): void {
  const before = useRef({ column, conversationId });
  useEffect(() => {
    const left = before.current;
    before.current = { column, conversationId };
    if (!active || left.column === column) return;
    const id = { list: rowId(left.conversationId ?? ''), thread: 'thread-title', customer: 'contact-name' }[column];
    const place = document.getElementById(id);
    // The customer's name is out of sight when the sidebar is folded away.
    (place?.checkVisibility() ? place : document.getElementById('to-thread'))?.focus();
  }, [column, conversationId, active]);
}
