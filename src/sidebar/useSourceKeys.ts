import { type FocusEvent, type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import { useLatest } from '../internal/useLatest.js';
import { shortcutStep } from './shortcut.js';

/** What {@link useSourceKeys} takes. */
export interface SourceKeysOptions {
  readonly root: RefObject<HTMLElement | null>;
  readonly shortcut: string | null;
  readonly composerRef: RefObject<HTMLElement | null> | undefined;
  /** Unfolds the column; `false` when it is not folded away. */
  readonly expand: () => boolean;
}

/** What {@link useSourceKeys} gives. */
export interface SourceKeys {
  /** Brings a source into view, as soon as it stands. */
  readonly showSource: (id: string) => void;
  /** The same, and the focus goes there: what was pressed goes away. */
  readonly focusSource: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

/** The keys of the sidebar: the shortcut goes from source to source, Escape back to where the agent writes. */
export function useSourceKeys({ root, shortcut, composerRef, expand }: SourceKeysOptions): SourceKeys {
  const before = useRef<HTMLElement | null>(null);
  const pending = useRef<Wanted | null>(null);
  const latest = useLatest({ expand });

  const go = useCallback(() => {
    const wanted = pending.current;
    if (wanted === null) return;
    const slots = [...(root.current?.querySelectorAll<HTMLElement>('[data-source]') ?? [])].filter(isSeen);
    if (typeof wanted === 'object') {
      const slot = slots.find(({ dataset }) => dataset['source'] === wanted.id);
      if (!slot) return;
      pending.current = null;
      slot.scrollIntoView?.({ block: 'nearest' });
      if (wanted.takesFocus) slot.focus({ preventScroll: true });
      return;
    }
    const at = slots.findIndex((slot) => slot.contains(document.activeElement));
    slots.at(at < 0 && wanted < 0 ? -1 : (at + wanted) % slots.length)?.focus();
  }, [root]);
  // What is asked for may only stand after the next commit; what does not stand then is not waited for.
  useEffect(() => {
    go();
    pending.current = null;
  });

  useEffect(() => {
    if (!shortcut) return;
    const hear = (event: globalThis.KeyboardEvent): void => {
      const step = event.defaultPrevented ? 0 : shortcutStep(shortcut, event);
      if (step === 0) return;
      event.preventDefault();
      pending.current = step;
      if (latest.current.expand()) return;
      go();
      pending.current = null;
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [shortcut, go, latest]);

  const show = (id: string, takesFocus: boolean): void => {
    pending.current = { id, takesFocus };
    go();
  };
  return {
    showSource: (id) => show(id, false),
    focusSource: (id) => show(id, true),
    onFocus({ relatedTarget, currentTarget }) {
      if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget)) {
        before.current = relatedTarget;
      }
    },
    onKeyDown(event) {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // An app's tab may cover the reply.
      const target = [composerRef?.current, before.current].find((one) => one?.isConnected && canBeSeen(one));
      if (!target) return;
      event.preventDefault();
      target.focus();
    },
  };
}

/** What the sidebar goes to: one source, or the next or the one before. */
type Wanted = { readonly id: string; readonly takesFocus: boolean } | -1 | 1;

/** An empty slot, such as a widget's that is left out, is none. */
function isSeen(slot: HTMLElement): boolean {
  return slot.childElementCount > 0 && !slot.closest('[hidden]');
}

/** Where nothing can say so, as in jsdom, an element counts as seen. */
function canBeSeen(element: HTMLElement): boolean {
  return element.checkVisibility?.() ?? true;
}
