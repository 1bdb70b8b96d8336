import { useRef, useState } from 'react';
import { useLatest } from '../../internal/useLatest.js';
import { useTools } from '../../tools/index.js';
import type { SidebarWidget } from '../../wire/index.js';
import { failureWords } from '../form/failureWords.js';
import type { Records } from '../list/useRecords.js';
import { inOrder, widgetChanges } from './widgetChanges.js';

/** What is shown in place of the stored list. */
interface Pending {
  readonly list: readonly SidebarWidget[];
  /** The stored list that it outlives by nothing; `null` while it is sent. */
  readonly until: readonly SidebarWidget[] | null;
}

/** Saves order and switches of the list as they are changed: seen at once, sent one after the other, taken back when refused. */
export function useWidgetSaver(
  widgets: readonly SidebarWidget[],
  onChange: Records<SidebarWidget>['change'],
): {
  /** In order, as last changed. */
  readonly shown: readonly SidebarWidget[];
  readonly save: (list: readonly SidebarWidget[]) => void;
  /** Why the latest change was not saved. */
  readonly failure: string;
} {
  const { client, messages } = useTools();
  const [pending, setPending] = useState<Pending | null>(null);
  const latest = useLatest(widgets);
  const [failure, setFailure] = useState('');
  const state = useRef<{ wanted: readonly SidebarWidget[] | null; isSending: boolean }>({
    wanted: null,
    isSending: false,
  });
  const stored = inOrder(widgets);

  /** Sends what differs until nothing does: changes that come meanwhile are the next round. */
  const send = async (from: readonly SidebarWidget[]): Promise<void> => {
    let known = from;
    state.current.isSending = true;
    try {
      for (let wanted = state.current.wanted; wanted; wanted = state.current.wanted) {
        state.current.wanted = null;
        for (const { id, ...patch } of widgetChanges(known, wanted)) await client.updateWidget(id, patch);
        known = wanted;
      }
    } catch (error) {
      setFailure(failureWords(error, messages));
    } finally {
      state.current = { wanted: null, isSending: false };
      onChange(() => known);
      // The cache tells of it a moment later: until then the former list must not come back for a frame.
      setPending({ list: known, until: latest.current });
    }
  };
  return {
    shown: pending && (pending.until === null || pending.until === widgets) ? pending.list : stored,
    failure,
    save: (list) => {
      setFailure('');
      setPending({ list, until: null });
      state.current.wanted = list;
      if (!state.current.isSending) void send(stored);
    },
  };
}
