'use client';

import { type ReactNode, useId } from 'react';
import { SidebarFrame } from './SidebarFrame.js';
import type { ConversationSidebarProps } from './sidebarProps.js';
import { usePreferences } from './usePreferences.js';

/**
 * Everything that other systems know about the customer, in one column beside the conversation: the icons of the panels,
 * the open and pinned ones, the widgets and the apps that stand here. The agent opens, pins, orders and hides whole
 * sources, makes the column wider or folds it away; all of it is remembered.
 */
export function ConversationSidebar(props: ConversationSidebarProps): ReactNode {
  // Not in the frame: its kept apps set state while it renders, and React 18 then forgets that it hydrates.
  const [preferences, change] = usePreferences();
  const columnId = useId();
  return <SidebarFrame {...props} preferences={preferences} onChange={change} columnId={columnId} />;
}
