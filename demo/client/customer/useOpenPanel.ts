import { useState } from 'react';
import { readStored, writeStored } from '../app/stored.js';

const storageKey = 'northdesk.openPanel';
const closed = 'none';

/** Which panel this agent has open. The first one is, until the agent opens another or closes it; that is remembered. */
export function useOpenPanel(installIds: readonly string[]): readonly [string | null, (id: string | null) => void] {
  const [chosen, setChosen] = useState(() => readStored(storageKey));
  const open = chosen === closed ? null : (installIds.find((id) => id === chosen) ?? installIds[0] ?? null);
  const change = (id: string | null): void => {
    setChosen(id ?? closed);
    writeStored(storageKey, id ?? closed);
  };
  return [open, change];
}
