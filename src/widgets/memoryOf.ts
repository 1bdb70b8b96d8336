import { createOpenMemory, type OpenMemory } from './openMemory.js';

/** Of all widgets on the page: nothing is kept of one that nobody has touched, so a server keeps nothing. */
const page = createOpenMemory();

/** What was opened and closed in one widget: found again after a refresh, in the next conversation, and on coming back. */
export function memoryOf(clientId: string, widgetId: string): OpenMemory {
  const named = (key: string): string => JSON.stringify([clientId, widgetId, key]);
  return { get: (key) => page.get(named(key)), set: (key, open) => page.set(named(key), open) };
}
