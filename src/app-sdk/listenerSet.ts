import type { Stop } from './client.js';

/** Those who want to be told of one thing. */
export interface ListenerSet<Value> {
  add(listener: (value: Value) => void): Stop;
  tell(value: Value): void;
  clear(): void;
}

/** An empty {@link ListenerSet}. A listener that throws keeps no other from being told. */
export function listenerSet<Value>(): ListenerSet<Value> {
  const listeners = new Set<(value: Value) => void>();
  return {
    add(listener) {
      const own = (value: Value): void => listener(value);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
    tell(value) {
      for (const listener of new Set(listeners)) {
        try {
          if (listeners.has(listener)) listener(value);
        } catch (error) {
          // As an uncaught error of the page, where its author looks.
          setTimeout(() => {
            throw error;
          });
        }
      }
    },
    clear: () => listeners.clear(),
  };
}
