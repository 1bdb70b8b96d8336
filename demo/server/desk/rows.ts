import type { Author, ConversationStatus, ConversationSummary, DeskMessage } from '../../shared/desk.js';

export interface MessageRow {
  readonly message_id: string | number | bigint;
  readonly author: Author;
  readonly author_name: string;
  readonly body: string;
  readonly sent_at: Date | string;
}

export interface SummaryRow extends MessageRow {
  readonly id: string;
  readonly channel_id: string;
  readonly status: ConversationStatus;
  readonly assignee_id: string | null;
  readonly unread: number;
  readonly customer_name: string;
  readonly contact_id: string | null;
  readonly name: string;
  readonly email: string | null;
  readonly phone_number: string | null;
  readonly company: string | null;
  readonly city: string | null;
  readonly time_zone: string | null;
}

export function toMessage(row: MessageRow): DeskMessage {
  return {
    id: String(row.message_id),
    author: row.author,
    authorName: row.author_name,
    text: row.body,
    sentAt: new Date(row.sent_at).toISOString(),
  };
}

export function toSummary(row: SummaryRow): ConversationSummary {
  return {
    id: row.id,
    channelId: row.channel_id,
    status: row.status,
    assigneeId: row.assignee_id,
    unread: row.unread,
    customerName: row.customer_name,
    contact:
      row.contact_id === null
        ? null
        : {
            id: row.contact_id,
            name: row.name,
            email: row.email,
            phoneNumber: row.phone_number,
            company: row.company,
            city: row.city,
            timeZone: row.time_zone,
          },
    lastMessage: toMessage(row),
  };
}
