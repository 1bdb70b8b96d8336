import { useEffect, useState } from 'react';
import type { Diagnostic } from '../wire/index.js';

/** Tells each diagnostic once, after what it is about is drawn. Nothing is diagnosed while nobody listens. */
export function useTold(
  diagnose: () => readonly Diagnostic[],
  tell: ((diagnostic: Diagnostic) => void) | undefined,
): void {
  const [told] = useState(() => new Set<string>());
  useEffect(() => {
    for (const diagnostic of tell ? diagnose() : []) {
      const text = JSON.stringify(diagnostic);
      if (!told.has(text)) tell?.(diagnostic);
      told.add(text);
    }
  });
}
