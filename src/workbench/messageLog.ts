import { rawText } from '../fields/index.js';

/** What a message between helpdesk and app was. */
export type MessageKind = 'question' | 'hello' | 'context' | 'port' | 'ignored' | 'foreign' | 'note';

/** One message between the helpdesk and an app, as the simulator has seen it. */
export interface LoggedMessage {
  /** In the order in which they were seen. */
  readonly id: number;
  /** When, in milliseconds since 1970. */
  readonly at: number;
  readonly direction: 'in' | 'out' | 'note';
  readonly kind: MessageKind;
  /** Of whom it came, or to whom it was addressed; `""` for a note. */
  readonly origin: string;
  readonly data: unknown;
}

/** Messages that are kept; a flood pushes the oldest out. */
export const mostMessages = 200;

/** Characters of a message that are kept. */
const mostCharacters = 20_000;

/** What a message says, as text: JSON in lines where it is JSON. */
export function messageText(data: unknown): string {
  const text = rawText(data) ?? String(data);
  if (text.length > mostCharacters) return `${text.slice(0, mostCharacters)}…`;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? JSON.stringify(value, null, 2) : text;
  } catch {
    return text;
  }
}

/** How a message begins, in one line. */
export function messageBegin(data: unknown): string {
  const text = typeof data === 'string' ? data : (rawText(data) ?? String(data));
  return text.slice(0, 120);
}
