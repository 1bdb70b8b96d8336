import type { ConversationContext } from '../context/index.js';
import { members, own } from '../wire/index.js';
import { contextOf, type Person, personOf } from './contextOf.js';
import { entriesIn, textIn } from './read.js';

/** An address by which Zendesk knows a user. */
export interface ZendeskIdentity {
  /** `"email"`, `"phone_number"` and others. */
  readonly type: string;
  readonly value: string;
  /** Whether it is the user's first of its kind. */
  readonly primary?: boolean;
}

/** A user of Zendesk, of its API or its apps framework: what is read of it. */
export interface ZendeskUser {
  readonly id?: number | string;
  readonly name?: string | null;
  readonly email?: string | null;
  /** The primary number; only the API tells it. */
  readonly phone?: string | null;
  /** Read where `email` or `phone` is not told: the apps framework has a number here alone. */
  readonly identities?: readonly ZendeskIdentity[];
}

/** A ticket of Zendesk: what is read of it. */
export interface ZendeskTicket {
  /** Absent while a new ticket is not submitted. */
  readonly id?: number | string | null;
  /** `"new"`, `"open"`, `"pending"`, `"hold"`, `"solved"` or `"closed"`; also where there are custom statuses. */
  readonly status?: string;
  /** Its `channel`, such as `"email"`, is matched against an install's `channelIds`. */
  readonly via?: { readonly channel?: string | number } | null;
  /** Of the API. */
  readonly requester_id?: number | string | null;
  /** Of the API. */
  readonly assignee_id?: number | string | null;
  /** Of the apps framework. */
  readonly requester?: ZendeskUser | null;
  /** Of the apps framework. */
  readonly assignee?: { readonly user?: ZendeskUser | null } | null;
}

/** What `client.get(['ticket', 'currentUser'])` of the apps framework gives, or what the API answers. */
export interface ZendeskContext {
  readonly ticket: ZendeskTicket;
  /** Users that the API answers beside a ticket, with `?include=users`. */
  readonly users?: readonly ZendeskUser[];
  /** The agent who looks. */
  readonly currentUser?: ZendeskUser | null;
}

const statuses: ReadonlyMap<unknown, string> = new Map([
  ['new', 'open'],
  ['open', 'open'],
  ['pending', 'pending'],
  ['hold', 'pending'],
  ['solved', 'resolved'],
  ['closed', 'resolved'],
]);

/**
 * A Zendesk ticket as the context of a sidebar; `null` when there is none, or none that was submitted. Never throws.
 *
 * The shapes are those of "Tickets", "Users" and "User Identities" of the API
 * (https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/), of "Side-loading related records", and of the
 * ticket in the apps framework (https://developer.zendesk.com/api-reference/apps/apps-support-api/ticket_sidebar/).
 */
export function fromZendesk(payload: ZendeskContext): ConversationContext | null {
  const { ticket, users, currentUser } = members(payload);
  const { id, status, via, requester, requester_id, assignee, assignee_id } = members(ticket);
  const sideloaded = entriesIn(users);
  const found = (userId: unknown): Person | null =>
    userOf(sideloaded.find((user) => own(user, 'id') === userId)) ?? personOf(userId);
  return contextOf({
    id,
    status: statuses.get(status),
    channelId: own(via, 'channel'),
    assignee: userOf(own(assignee, 'user')) ?? found(assignee_id),
    contact: userOf(requester) ?? found(requester_id),
    currentAgent: userOf(currentUser),
  });
}

function userOf(value: unknown): Person | null {
  const { id, name, email, phone, identities } = members(value);
  return personOf(id, {
    name,
    email: textIn(email) ?? identityOf('email', identities),
    phone: textIn(phone) ?? identityOf('phone_number', identities),
  });
}

/** The primary identity of a kind; without one, the first. */
function identityOf(type: string, identities: unknown): string | undefined {
  const those = entriesIn(identities).filter((identity) => own(identity, 'type') === type);
  const primary = those.find((identity) => own(identity, 'primary') === true);
  return [primary, ...those].map((identity) => textIn(own(identity, 'value'))).find(Boolean);
}
