/** Remembers what an agent opened and closed. Keys name a widget and an item or section in it. */
export interface OpenMemory {
  /** `undefined` when the agent has not chosen. */
  get(key: string): boolean | undefined;
  set(key: string, open: boolean): void;
}

/** As many as an agent can have touched; the oldest are forgotten. */
const mostKept = 1000;

/** A memory that lasts as long as the page. */
export function createOpenMemory(): OpenMemory {
  const kept = new Map<string, boolean>();
  return {
    get: (key) => kept.get(key),
    set(key, open) {
      kept.delete(key);
      kept.set(key, open);
      const oldest = kept.size > mostKept ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
    },
  };
}
