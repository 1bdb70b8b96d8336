import type { ReactElement, ReactNode } from 'react';
import type { OpenMemory } from './openMemory.js';

/**
 * Draws what opens and closes: a native `<details>`, so that searching in the page opens it and it works before any
 * script does. It keeps itself; what the agent chose is remembered under the key.
 *
 * @param part - `"item"`, `"section"`, or `"fold"` for a mere chevron: the summary's class is named after it
 * @param onToggle - told of every change
 */
export function drawFold(
  part: string,
  memory: OpenMemory,
  key: string,
  defaultOpen: boolean,
  summary: ReactNode,
  body: ReactNode,
  onToggle: () => void,
): ReactElement {
  const isOpen = (): boolean => memory.get(key) ?? defaultOpen;
  return (
    <details
      key={key}
      open={isOpen()}
      onToggle={({ currentTarget: { open } }) => {
        // The browser also tells of the first state, which nobody chose.
        if (open === isOpen()) return;
        memory.set(key, open);
        onToggle();
      }}
    >
      <summary className={`deskside-fold deskside-${part}__header`}>{summary}</summary>
      {body}
    </details>
  );
}
