/** The JSON that the demo's server and page exchange under `/desk`. */

export type ChannelKind = 'whatsapp' | 'email' | 'webchat';

export interface Channel {
  readonly id: string;
  readonly kind: ChannelKind;
  readonly name: string;
}

export interface Agent {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Where this agent's desk is on the server: `""` or `/as/ben`. */
  readonly path: string;
}

export interface DeskSession {
  readonly accountId: string;
  readonly agent: Agent;
  /** All whom a conversation may be assigned to. */
  readonly agents: readonly Agent[];
  readonly channels: readonly Channel[];
}

export interface DeskContact {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly phoneNumber: string | null;
  readonly company: string | null;
  readonly city: string | null;
  /** IANA name, for the customer's local time. */
  readonly timeZone: string | null;
}

export type ConversationStatus = 'open' | 'resolved';
export type Author = 'customer' | 'agent';

export interface DeskMessage {
  readonly id: string;
  readonly author: Author;
  readonly authorName: string;
  readonly text: string;
  /** ISO 8601. */
  readonly sentAt: string;
}

export interface ConversationSummary {
  readonly id: string;
  readonly channelId: string;
  readonly status: ConversationStatus;
  readonly assigneeId: string | null;
  readonly unread: number;
  /** Who writes, also when no contact is known: "Visitor 4821". */
  readonly customerName: string;
  /** `null` for a visitor whom nobody knows. */
  readonly contact: DeskContact | null;
  readonly lastMessage: DeskMessage;
}

export interface ConversationThread {
  readonly id: string;
  readonly messages: readonly DeskMessage[];
}

/** `PATCH /desk/conversations/:id`: any of the two. */
export interface ConversationPatch {
  readonly status?: ConversationStatus;
  readonly unread?: 0;
}

/** `GET /desk/samples`: one of the demo's own sample systems. */
export interface SampleAddress {
  readonly name: string;
  readonly kind: 'panel' | 'app' | 'widget';
  /** Where it is: a render endpoint, a page, or the server that a script asks. */
  readonly address: string;
  /** What its author did wrong, of those that are broken. */
  readonly mistake?: string;
}

/** Longest message that the composer may send, in characters. */
export const longestMessage = 4_000;
