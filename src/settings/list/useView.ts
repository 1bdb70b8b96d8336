import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Which page of a room is seen: its list, a form for a new record, or that of one. The record is kept as it was opened: a
 * list that comes without it takes no form away.
 */
export type View<T> = { readonly kind: 'list' | 'new' } | { readonly kind: 'edit'; readonly record: T };

/** Goes between a list and its forms. The new page's heading takes the focus. */
export function useView<T>(): {
  readonly view: View<T>;
  readonly go: (view: View<T>) => void;
  readonly heading: RefObject<HTMLHeadingElement | null>;
} {
  const [view, setView] = useState<View<T>>({ kind: 'list' });
  const heading = useRef<HTMLHeadingElement>(null);
  const isList = view.kind === 'list';
  const wasList = useRef(isList);
  useEffect(() => {
    if (wasList.current !== isList) heading.current?.focus();
    wasList.current = isList;
  }, [isList]);
  return { view, go: setView, heading };
}
