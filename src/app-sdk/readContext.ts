import type { appContextEvent } from '../wire/index.js';
import type { AppContext } from './types.js';

// By type alone: the compiler holds both the same, and the built kit is one file that needs no other.
const contextEvent: typeof appContextEvent = 'appContext';

/** A context, and the text by which two of them are compared. */
export interface ReadContext {
  readonly text: string;
  readonly context: AppContext;
}

/**
 * Reads `{"event":"appContext","data":{…}}`, as the JSON text of the Dashboard Apps document or as the object that some
 * hosts post; `undefined` for everything else. Mobile hosts write `current_agent`.
 */
export function readContext(message: unknown): ReadContext | undefined {
  try {
    // A foreign object is not written as text: that may take long.
    const text = isRecord(message) && message.event === contextEvent ? JSON.stringify(message) : message;
    if (typeof text !== 'string' || text[0] !== '{') return undefined;
    const { event, data } = JSON.parse(text);
    if (event !== contextEvent || !isRecord(data)) return undefined;
    const context = { ...data, currentAgent: data.currentAgent ?? data.current_agent } as AppContext & typeof data;
    for (const part of ['conversation', 'contact', 'currentAgent']) if (!isRecord(context[part])) context[part] = {};
    return { text, context };
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is { [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
