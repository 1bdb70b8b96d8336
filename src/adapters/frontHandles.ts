import { members } from '../wire/index.js';
import { textIn } from './read.js';

/** An address of Front, and what it is an address of: `"email"`, `"phone"`, `"whatsapp"` … */
export interface Handle {
  readonly kind: string | undefined;
  readonly text: string;
}

/**
 * A recipient's or a contact's handle, or `undefined`. Its kind is `type` in plugins and `source` in the API, where a
 * recipient has neither: then its look tells an email address and a number in E.164 from the rest.
 */
export function handleIn(value: unknown): Handle | undefined {
  const { handle, type, source } = members(value);
  const text = textIn(handle);
  return text === undefined ? undefined : { kind: textIn(type) ?? textIn(source) ?? kindByLook(text), text };
}

/** The first email address. */
export function emailAmong(handles: readonly Handle[]): string | undefined {
  return handles.find(({ kind }) => kind === 'email')?.text;
}

/** The first phone number; on WhatsApp people are known by theirs. */
export function phoneAmong(handles: readonly Handle[]): string | undefined {
  return handles.find(({ kind, text }) => kind === 'phone' || (kind === 'whatsapp' && /^\+?\d{7,15}$/.test(text)))
    ?.text;
}

function kindByLook(text: string): string | undefined {
  if (/^[^\s@]+@[^\s@]+$/.test(text)) return 'email';
  return /^\+\d{7,15}$/.test(text) ? 'phone' : undefined;
}
