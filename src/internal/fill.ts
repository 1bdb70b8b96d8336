import { cleanText } from './cleanText.js';

/**
 * Puts values into the `{names}` of a message. A name without a value stays as it is written, so that a translator
 * sees the slip. Names come from outside: what could reorder the words around them is left out.
 *
 * @example fill('Copy {label}', { label: 'Plan' }) // "Copy Plan"
 */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (slot, name: string) => cleanText(String(values[name] ?? slot)));
}
