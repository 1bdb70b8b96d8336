import type { ConversationContext } from '../context/index.js';
import { isObject, members } from '../wire/index.js';
import type { Person } from './contextOf.js';
import { idIn, known, textIn } from './read.js';

/** A contact or an agent of Chatwoot: what is read of it. */
export interface ChatwootPerson {
  readonly id?: number | string;
  readonly name?: string | null;
  readonly email?: string | null;
  /** A customer's number, in E.164. */
  readonly phone_number?: string | null;
}

/** A conversation of Chatwoot, from its dashboard or its API: what is read of it. */
export interface ChatwootConversation {
  /** The number that agents see. */
  readonly id: number | string;
  /** `"open"`, `"pending"`, `"snoozed"` or `"resolved"`. */
  readonly status?: string;
  /** The channel that an install's `channelIds` are matched against. */
  readonly inbox_id?: number | string;
  readonly meta?: {
    /** The customer. */
    readonly sender?: ChatwootPerson | null;
    /** Left out while the conversation is nobody's. */
    readonly assignee?: ChatwootPerson | null;
  };
}

/** The `data` of Chatwoot's `appContext` message, or a conversation of its API under the same name. */
export interface ChatwootContext {
  readonly conversation: ChatwootConversation;
  /** @default conversation.meta.sender */
  readonly contact?: ChatwootPerson | null;
  /** The agent who looks. */
  readonly currentAgent?: ChatwootPerson | null;
  /** Passed on to dashboard apps. */
  readonly customAttributes?: object;
  /** Passed on to dashboard apps. */
  readonly theme?: object;
}

/** The message that Chatwoot posts to a dashboard app, parsed. */
export interface ChatwootMessage {
  /** `"appContext"` */
  readonly event?: string;
  readonly data: ChatwootContext;
}

/**
 * A Chatwoot conversation as the context of a sidebar; `null` when none is given. Members beside the read ones pass
 * through, so that dashboard apps written for Chatwoot find what they look for. Never throws.
 *
 * The shapes are those of "How to use Dashboard Apps?" (https://www.chatwoot.com/docs/product/others/dashboard-apps)
 * and of "Conversation Details" of the API
 * (https://developers.chatwoot.com/api-reference/conversations/conversation-details).
 */
export function fromChatwoot(payload: ChatwootContext | ChatwootMessage): ConversationContext | null {
  const given = members(payload);
  const { conversation, contact, currentAgent, customAttributes, theme } = isObject(given.data) ? given.data : given;
  const { id, status, inbox_id, meta, ...others } = members(conversation);
  const found = idIn(id);
  if (found === undefined) return null;
  const { sender, assignee, ...rest } = members(meta);
  const customer = recordOf(sender);
  return known({
    conversation: known({
      ...others,
      id: found,
      status: textIn(status),
      inbox_id: idIn(inbox_id),
      meta: known({ ...rest, sender: customer ?? undefined, assignee: recordOf(assignee) ?? undefined }),
    }),
    contact: recordOf(contact) ?? customer,
    currentAgent: recordOf(currentAgent),
    customAttributes: isObject(customAttributes) ? customAttributes : undefined,
    theme: isObject(theme) ? theme : undefined,
  });
}

/** A person's record with all its members, those that are read put right; `null` without an id. */
function recordOf(value: unknown): Person | null {
  const { id, name, email, phone_number, ...others } = members(value);
  const found = idIn(id);
  if (found === undefined) return null;
  return known({
    ...others,
    id: found,
    name: textIn(name),
    email: textIn(email),
    phone_number: textIn(phone_number),
  });
}
