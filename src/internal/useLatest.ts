import { type RefObject, useRef } from 'react';
import { useCommitEffect } from './useCommitEffect.js';

/** The newest value of something that callbacks read when they are called, and that should not make them new ones. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useCommitEffect(() => {
    latest.current = value;
  });
  return latest;
}
