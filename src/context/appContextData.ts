import type { ConversationContext } from './types.js';

/** The `data` of the message to a dashboard app ("Final Payload" of the Dashboard Apps document). */
export interface AppContextData {
  readonly conversation: object;
  /** `{}` when the customer is not known: apps read members of it without looking. */
  readonly contact: object;
  /** `{}` when nobody is known to look. */
  readonly currentAgent: object;
  readonly customAttributes?: object;
  readonly theme?: object;
  /** What a `selectContext` of the helpdesk adds, such as a token that its server has signed. */
  readonly [key: string]: unknown;
}

/**
 * What a dashboard app is told of a conversation: the three documented members, `customAttributes` and `theme` when the
 * helpdesk supplies them, and nothing else.
 */
export function appContextData({
  conversation,
  contact,
  currentAgent,
  customAttributes,
  theme,
}: ConversationContext): AppContextData {
  return {
    conversation,
    contact: contact ?? {},
    currentAgent: currentAgent ?? {},
    ...(customAttributes && { customAttributes }),
    ...(theme && { theme }),
  };
}
