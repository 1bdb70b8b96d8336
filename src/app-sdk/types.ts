/** A record of the payload: the document's members are named, every other one passes through untouched. */
type Open<T> = T & { readonly [key: string]: unknown };

/** Values of fields that an account has made itself. */
export type AppAttributes = Readonly<Record<string, unknown>>;

/** What is known of a person beyond the named members ("additional_attributes"). */
export type AppPersonAttributes = Open<{
  readonly description?: string;
  readonly company_name?: string;
  readonly social_profiles?: Open<{
    readonly github?: string;
    readonly twitter?: string;
    readonly facebook?: string;
    readonly linkedin?: string;
  }>;
}>;

/** The customer ("contact object" of the Dashboard Apps document). Every member may be absent. */
export type AppContact = Open<{
  readonly id?: number;
  readonly name?: string | null;
  readonly email?: string | null;
  readonly phone_number?: string | null;
  /** The customer's id in the helpdesk's own product. */
  readonly identifier?: string | null;
  /** Address of a picture. */
  readonly thumbnail?: string;
  readonly availability_status?: string;
  /** Seconds since 1970. */
  readonly last_activity_at?: number;
  readonly additional_attributes?: AppPersonAttributes;
  readonly custom_attributes?: AppAttributes;
}>;

/** An agent to whom the conversation is assigned ("meta.assignee"). */
export type AppAssignee = Open<{
  readonly id?: number;
  readonly account_id?: number;
  readonly name?: string;
  readonly available_name?: string;
  readonly email?: string;
  readonly role?: string;
  readonly thumbnail?: string;
  readonly availability_status?: string;
  readonly auto_offline?: boolean;
  readonly confirmed?: boolean;
}>;

/** One message of the conversation. */
export type AppConversationMessage = Open<{
  readonly id?: number;
  readonly content?: string | null;
  readonly inbox_id?: number;
  readonly conversation_id?: number;
  /** 0 from the customer, 1 from an agent, 2 an activity, 3 a template. */
  readonly message_type?: number;
  readonly content_type?: string;
  readonly content_attributes?: AppAttributes;
  /** Seconds since 1970. */
  readonly created_at?: number;
  /** A note that the customer does not see. */
  readonly private?: boolean;
  readonly source_id?: string | null;
  readonly sender?: AppContact & { readonly type?: string };
}>;

/** The conversation ("conversation object" of the Dashboard Apps document). Every member may be absent. */
export type AppConversation = Open<{
  readonly id?: number;
  readonly account_id?: number;
  readonly inbox_id?: number;
  readonly status?: string;
  readonly labels?: readonly string[];
  readonly muted?: boolean;
  readonly can_reply?: boolean;
  readonly unread_count?: number;
  readonly snoozed_until?: number | string | null;
  readonly meta?: Open<{
    readonly sender?: AppContact;
    readonly channel?: string;
    readonly assignee?: AppAssignee | null;
    readonly hmac_verified?: boolean;
  }>;
  /** Those that the helpdesk has at hand; rarely all of them. */
  readonly messages?: readonly AppConversationMessage[];
  readonly additional_attributes?: Open<{
    readonly browser?: Open<{
      readonly device_name?: string;
      readonly browser_name?: string;
      readonly platform_name?: string;
      readonly browser_version?: string;
      readonly platform_version?: string;
    }>;
    readonly referer?: string;
    readonly initiated_at?: Open<{ readonly timestamp?: string }>;
  }>;
  readonly custom_attributes?: AppAttributes;
  /** Seconds since 1970, as the three below. */
  readonly timestamp?: number;
  readonly agent_last_seen_at?: number;
  readonly assignee_last_seen_at?: number;
  readonly contact_last_seen_at?: number;
  readonly allMessagesLoaded?: boolean;
  readonly dataFetched?: boolean;
}>;

/** The agent who looks ("currentAgent object" of the Dashboard Apps document). */
export type AppAgent = Open<{
  readonly id?: number;
  readonly name?: string;
  readonly email?: string;
}>;

/**
 * What the helpdesk tells the page of the conversation on screen: the `data` of the document's "Final Payload". The three
 * named records are always there, `{}` where the helpdesk sends none.
 */
export type AppContext = Open<{
  readonly conversation: AppConversation;
  readonly contact: AppContact;
  readonly currentAgent: AppAgent;
  /** Only from helpdesks that supply it. */
  readonly customAttributes?: AppAttributes;
  /** Only from helpdesks that supply it. */
  readonly theme?: AppAttributes;
}>;
