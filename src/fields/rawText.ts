import { ExactNumber } from '../wire/index.js';

/**
 * Any value as text: strings as they are, everything else as JSON. It is what a mismatch shows and what Copy falls back
 * to; `[object Object]` never appears.
 */
export function rawText(value: unknown): string {
  if (typeof value !== 'object' || !value || value instanceof ExactNumber) return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    // Nested too deep, or nothing that came over a wire.
    return '…';
  }
}
