import type { ReactNode } from 'react';
import type { OpenMemory } from './openMemory.js';

/**
 * Draws a header with what belongs to it. What can be folded is a native `<details>`, so that searching in the page opens
 * it and it works before any script does. It keeps itself; what the agent chose is remembered under the key.
 *
 * @param part - `"item"`, `"section"`, or `"fold"` for a mere chevron: the header's class is named after it
 * @param onToggle - told of every change
 */
export function drawDisclosure(
  part: string,
  canFold: boolean,
  memory: OpenMemory,
  key: string,
  defaultOpen: boolean,
  header: ReactNode,
  body: ReactNode,
  onToggle?: () => void,
): ReactNode {
  const className = `deskside-${part}__header`;
  if (!canFold) {
    return (
      <>
        <div className={className}>{header}</div>
        {body}
      </>
    );
  }
  const isOpen = (): boolean => memory.get(key) ?? defaultOpen;
  return (
    <details
      open={isOpen()}
      onToggle={({ currentTarget: { open } }) => {
        // The browser also tells of the first state, which nobody chose.
        if (open === isOpen()) return;
        memory.set(key, open);
        onToggle?.();
      }}
    >
      <summary className={className}>{header}</summary>
      {body}
    </details>
  );
}
