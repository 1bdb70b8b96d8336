import type { ConversationContext } from '../context/index.js';
import { members, own } from '../wire/index.js';
import { contextOf, type Person, personOf } from './contextOf.js';
import { emailAmong, type Handle, handleIn, phoneAmong } from './frontHandles.js';
import { entriesIn, idIn, textIn } from './read.js';

/** A contact of Front, of a plugin's context or the API: what is read of it. */
export interface FrontContact {
  readonly id?: string;
  readonly name?: string | null;
  /** Its addresses: what they are is `type` in plugins and `source` in the API. */
  readonly handles?: readonly { readonly handle?: string; readonly type?: string; readonly source?: string }[];
}

/** A teammate of Front: what is read of them. */
export interface FrontTeammate {
  readonly id?: string;
  /** Of plugins. */
  readonly name?: string | null;
  /** Of the API. */
  readonly first_name?: string | null;
  /** Of the API. */
  readonly last_name?: string | null;
  readonly email?: string | null;
}

/** Whom a conversation of Front is with: what is read of them. */
export interface FrontRecipient {
  readonly handle?: string;
  /** What the handle is, such as `"email"` or `"phone"`; of plugins. */
  readonly type?: string;
  readonly name?: string | null;
  /** Their contact, if there is one; of plugins. */
  readonly contact?: FrontContact | null;
  /** Has the address of their contact, which ends in its id; of the API. */
  readonly _links?: { readonly related?: { readonly contact?: string | null } };
}

/** A conversation of Front, of a plugin's context or the API: what is read of it. */
export interface FrontConversation {
  readonly id: string;
  /** Such as `"email"` or `"whatsapp"`; it is matched against an install's `channelIds`. Of plugins. */
  readonly type?: string;
  /** `"open"`, `"assigned"`, `"unassigned"` or `"archived"`; deleted ones and spam have none that the wires know. */
  readonly status?: string;
  /** Where tickets are in use: `"open"`, `"waiting"` or `"resolved"`. Of plugins. */
  readonly statusCategory?: string;
  /** Where tickets are in use: `"open"`, `"waiting"` or `"resolved"`. Of the API. */
  readonly status_category?: string | null;
  readonly assignee?: FrontTeammate | null;
  readonly recipient?: FrontRecipient | null;
  /** The first is the conversation's `inbox_id`. Of plugins. */
  readonly inboxes?: readonly { readonly id?: string }[];
}

/** The context of a Front plugin, or records of the API under the same names. */
export interface FrontContext {
  /** Only a context of type `"singleConversation"` has one. */
  readonly conversation?: FrontConversation;
  /** The customer's contact, as `GET /contacts/{id}` answers. @default conversation.recipient.contact */
  readonly contact?: FrontContact | null;
  /** The teammate who looks. */
  readonly teammate?: FrontTeammate | null;
}

const statuses: ReadonlyMap<unknown, string> = new Map([
  ['open', 'open'],
  ['assigned', 'open'],
  ['unassigned', 'open'],
  ['waiting', 'pending'],
  ['archived', 'resolved'],
  ['resolved', 'resolved'],
]);

/** What `type` is in the API, which tells no channel. */
const recordTypes: ReadonlySet<unknown> = new Set(['conversation', 'discussion', 'task']);

/**
 * A Front conversation as the context of a sidebar; `null` when no single one is chosen. Never throws.
 *
 * The shapes are those of Context, Conversation, Recipient and Contact of the plugin SDK
 * (https://dev.frontapp.com/reference/plugin-sdk-conversation), and of Conversations and Contacts of the Core API
 * (https://dev.frontapp.com/reference/conversations, https://dev.frontapp.com/reference/contacts).
 */
export function fromFront(payload: FrontContext): ConversationContext | null {
  const { conversation, contact, teammate } = members(payload);
  const { id, type, status, statusCategory, status_category, assignee, recipient, inboxes } = members(conversation);
  return contextOf({
    id,
    status: statuses.get(statusCategory ?? status_category) ?? statuses.get(status),
    inboxId: own(entriesIn(inboxes)[0], 'id'),
    channelId: recordTypes.has(type) ? undefined : type,
    assignee: teammateOf(assignee),
    contact: customerOf(recipient, contact ?? own(recipient, 'contact')),
    currentAgent: teammateOf(teammate),
  });
}

function teammateOf(value: unknown): Person | null {
  const { id, name, first_name, last_name, email } = members(value);
  const names = [textIn(first_name), textIn(last_name)].filter((part) => part !== undefined);
  return personOf(id, { name: textIn(name) ?? names.join(' '), email });
}

/** The customer: what they write from comes before the other addresses of their contact. */
function customerOf(recipient: unknown, contact: unknown): Person | null {
  const { id, name, handles } = members(contact);
  const written = handleIn(recipient);
  const known = [written, ...entriesIn(handles).map(handleIn)].filter((handle) => handle !== undefined);
  return personOf(idIn(id) ?? linkedId(recipient) ?? aliasOf(written), {
    name: textIn(name) ?? own(recipient, 'name'),
    email: emailAmong(known),
    phone: phoneAmong(known),
  });
}

function linkedId(recipient: unknown): string | undefined {
  const link = textIn(own(own(own(recipient, '_links'), 'related'), 'contact'));
  return link && /\/contacts\/([^/?#]+)$/.exec(link)?.[1];
}

/** Who is no contact has no id; Front's "contact alias" of a handle stands in its place. */
function aliasOf(handle: Handle | undefined): string | undefined {
  return handle?.kind && `alt:${handle.kind}:${handle.text}`;
}
