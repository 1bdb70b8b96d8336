import type { ConversationContext } from '../context/index.js';
import { members, own } from '../wire/index.js';
import { contextOf, type Person, personOf } from './contextOf.js';
import { entriesIn, textIn } from './read.js';

/** A contact of Intercom, a user or a lead: what is read of it. */
export interface IntercomContact {
  readonly id?: string;
  readonly name?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  /** The number in E.164, which is preferred to `phone`. */
  readonly formatted_phone?: string | null;
}

/** A teammate of Intercom: what is read of them. */
export interface IntercomAdmin {
  readonly id?: string | number;
  readonly name?: string | null;
  readonly email?: string | null;
}

/** A conversation of Intercom, of version 2.11 of the API and later: what is read of it. */
export interface IntercomConversation {
  readonly id?: string | number;
  /** `"open"`, `"snoozed"` or `"closed"`. */
  readonly state?: string;
  /** `null` while it is nobody's. */
  readonly admin_assignee_id?: number | string | null;
  /** Names the contacts by their ids. The first is the customer. */
  readonly contacts?: { readonly contacts?: readonly { readonly id?: string }[] } | null;
  /** How it began. */
  readonly source?: {
    /** Such as `"email"` or `"whatsapp"`; it is matched against an install's `channelIds`. */
    readonly type?: string;
    /** Their name and email are read where the author is the customer. */
    readonly author?: { readonly id?: string; readonly name?: string | null; readonly email?: string | null } | null;
  } | null;
}

/** The request by which Intercom opens an app in its inbox, or records of its API under the same names. */
export interface IntercomContext {
  readonly conversation?: IntercomConversation | null;
  /** The customer, as the request or `GET /contacts/{id}` has them; a conversation alone knows no phone number. */
  readonly contact?: IntercomContact | null;
  /** The teammate who looks. */
  readonly admin?: IntercomAdmin | null;
  /** Where the app stands: read when the request has no conversation. */
  readonly context?: { readonly conversation_id?: number | string } | null;
}

const statuses: ReadonlyMap<unknown, string> = new Map([
  ['open', 'open'],
  ['snoozed', 'snoozed'],
  ['closed', 'resolved'],
]);

/**
 * An Intercom conversation as the context of a sidebar; `null` when none is given. Never throws.
 *
 * The shapes are those of the Conversation, the Contact and the Admin of the API
 * (https://developers.intercom.com/docs/references/rest-api/api.intercom.io/conversations/retrieveconversation), and of
 * the initialise request of Canvas Kit (https://developers.intercom.com/docs/canvas-kit).
 */
export function fromIntercom(payload: IntercomContext): ConversationContext | null {
  const { conversation, contact, admin, context } = members(payload);
  const { id, state, admin_assignee_id, source } = members(conversation);
  return contextOf({
    id: id ?? own(context, 'conversation_id'),
    status: statuses.get(state),
    channelId: own(source, 'type'),
    assignee: personOf(admin_assignee_id),
    contact: contactOf(contact) ?? firstContactOf(conversation),
    currentAgent: personOf(own(admin, 'id'), members(admin)),
  });
}

function contactOf(value: unknown): Person | null {
  const { id, name, email, phone, formatted_phone } = members(value);
  return personOf(id, { name, email, phone: textIn(formatted_phone) ?? phone });
}

/** The customer as far as the conversation itself knows them. */
function firstContactOf(conversation: unknown): Person | null {
  const id = own(entriesIn(own(own(conversation, 'contacts'), 'contacts'))[0], 'id');
  const { id: authorId, name, email } = members(own(own(conversation, 'source'), 'author'));
  return personOf(id, authorId === id ? { name, email } : {});
}
