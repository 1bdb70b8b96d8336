import type { ConversationContext } from '../context/index.js';
import { idIn, known, textIn } from './read.js';

/** A customer or an agent, with the names of the dashboard-app payload. */
export type Person = {
  readonly id: number | string;
  readonly name?: string;
  readonly email?: string;
  readonly phone_number?: string;
};

/** What a helpdesk's record says, before anything of it is believed. */
export interface Parts {
  readonly id: unknown;
  /** In the words of the dashboard-app payload, or `undefined`. */
  readonly status: string | undefined;
  readonly inboxId?: unknown;
  readonly channelId?: unknown;
  readonly assignee: Person | null;
  readonly contact: Person | null;
  readonly currentAgent: Person | null;
}

/** A context of what is known. `null` without an id: where there is no conversation there is nothing to tell. */
export function contextOf(parts: Parts): ConversationContext | null {
  const id = idIn(parts.id);
  if (id === undefined) return null;
  const { status, contact, currentAgent } = parts;
  // Apps of the dashboard-app payload look for the customer in the conversation, too.
  const meta = known({ sender: contact ?? undefined, assignee: parts.assignee ?? undefined });
  return known({
    conversation: known({ id, status, inbox_id: idIn(parts.inboxId), meta }),
    contact,
    currentAgent,
    channelId: textIn(parts.channelId),
  });
}

/** Somebody who can be found by an id, or `null`. */
export function personOf(
  id: unknown,
  told: { readonly name?: unknown; readonly email?: unknown; readonly phone?: unknown } = {},
): Person | null {
  const found = idIn(id);
  if (found === undefined) return null;
  return known({
    id: found,
    name: textIn(told.name),
    email: textIn(told.email),
    phone_number: textIn(told.phone),
  });
}
