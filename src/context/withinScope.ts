import { type DashboardAppScope, isObject, type JsonObject } from '../wire/index.js';
import type { AppContextData } from './appContextData.js';

/**
 * The data without what an app's scope withholds: messages or private notes, the customer's email addresses, phone
 * numbers and custom attributes, in the contact, in `conversation.meta.sender` and in the senders of messages.
 */
export function withinScope(data: AppContextData, scope: DashboardAppScope = {}): AppContextData {
  const { messages = 'all', email = true, phone = true, customAttributes = true } = scope;
  const withheld = new Set([
    ...(email ? [] : ['email']),
    ...(phone ? [] : ['phone_number']),
    ...(customAttributes ? [] : ['custom_attributes']),
  ]);
  if (messages === 'all' && withheld.size === 0) return data;
  const person = (value: unknown): unknown => (isObject(value) ? without(value, withheld) : value);
  const { conversation, contact, customAttributes: attributes, ...others } = data;
  return {
    ...others,
    conversation: isObject(conversation) ? conversationWithin(conversation, messages, customAttributes, person) : {},
    contact: isObject(contact) ? without(contact, withheld) : {},
    ...(customAttributes && attributes && { customAttributes: attributes }),
  };
}

function conversationWithin(
  conversation: JsonObject,
  wanted: 'all' | 'public' | 'none',
  customAttributes: boolean,
  person: (value: unknown) => unknown,
): JsonObject {
  const { meta, messages, last_non_activity_message: newest, ...others } = conversation;
  const from = (message: unknown): unknown =>
    isObject(message) ? { ...message, sender: person(message.sender) } : message;
  const told =
    Array.isArray(messages) && wanted !== 'none' ? messages.filter((message) => isTold(message, wanted)) : [];
  return {
    ...without(others, new Set(customAttributes ? [] : ['custom_attributes'])),
    ...(meta !== undefined && { meta: isObject(meta) ? { ...meta, sender: person(meta.sender) } : {} }),
    ...(messages !== undefined && { messages: told.map(from) }),
    // What summarises the newest message would tell what its list withholds.
    ...(newest !== undefined && wanted === 'all' && { last_non_activity_message: from(newest) }),
  };
}

function isTold(message: unknown, wanted: 'all' | 'public' | 'none'): boolean {
  return wanted === 'all' || !isObject(message) || !message.private;
}

function without(object: JsonObject, names: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.has(name)));
}
