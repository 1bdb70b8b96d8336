/** A record of the dashboard-app payload: known members are named, every other one passes through untouched. */
type Open<T> = T & { readonly [key: string]: unknown };

/** The conversation, in the shape of the dashboard-app payload ("conversation object" of the Dashboard Apps document). */
export type Conversation = Open<{
  /** Numbers stay numbers, strings stay strings. */
  readonly id: number | string;
  readonly status?: string;
  readonly inbox_id?: number | string;
  readonly meta?: Open<{ readonly assignee?: Open<{ readonly id?: number | string }> | null }>;
}>;

/** The customer, in the shape of the dashboard-app payload ("contact object"). */
export type Contact = Open<{
  readonly id: number | string;
  readonly name?: string | null;
  readonly email?: string | null;
  readonly phone_number?: string | null;
}>;

/** The agent who looks, in the shape of the dashboard-app payload ("currentAgent object"). */
export type CurrentAgent = Open<{
  readonly id: number | string;
  readonly name?: string;
  readonly email?: string;
}>;

/**
 * What the embedding helpdesk says of the conversation on screen. Everything that a panel, a widget or a dashboard app
 * is told comes from this one object.
 */
export interface ConversationContext {
  readonly conversation: Conversation;
  /** `null` when the customer is not known. */
  readonly contact: Contact | null;
  readonly currentAgent: CurrentAgent | null;
  /** The business that a widget is told of. */
  readonly business?: Readonly<Record<string, unknown>>;
  /**
   * The channel of the conversation, matched against an install's `channelIds`.
   *
   * @default conversation.inbox_id
   */
  readonly channelId?: string;
  /** Passed to dashboard apps only when given. */
  readonly customAttributes?: Readonly<Record<string, unknown>>;
  /** Passed to dashboard apps only when given. */
  readonly theme?: Readonly<Record<string, unknown>>;
}
