import { useEffect, useLayoutEffect } from 'react';

/** An effect in the same task as the commit, before anything that the commit began can answer. Silent on a server. */
export const useCommitEffect: typeof useLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect;
