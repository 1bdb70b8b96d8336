import type { Database } from 'deskside/server';
import type { ConversationPatch, ConversationSummary, ConversationThread, DeskMessage } from '../../shared/desk.js';
import { type MessageRow, type SummaryRow, toMessage, toSummary } from './rows.js';

/** The helpdesk's conversations, in the database that Deskside uses too. */
export interface DeskStore {
  /** The most recently written one first. */
  list(): Promise<ConversationSummary[]>;
  thread(id: string): Promise<ConversationThread | null>;
  /** Adds an agent's message; `null` when there is no such conversation. */
  send(id: string, authorName: string, text: string): Promise<DeskMessage | null>;
  update(id: string, patch: ConversationPatch): Promise<boolean>;
}

const summaries = `
  select c.id, c.channel_id, c.status, c.assignee_id, c.unread, c.customer_name,
    k.id as contact_id, k.name, k.email, k.phone_number, k.company, k.city, k.time_zone,
    m.id as message_id, m.author, m.author_name, m.body, m.sent_at
  from desk_conversation c
  left join desk_contact k on k.id = c.contact_id
  join lateral (select * from desk_message where conversation_id = c.id order by id desc limit 1) m on true
  order by m.sent_at desc, c.id`;

export function createDeskStore(database: Database): DeskStore {
  const exists = async (id: string): Promise<boolean> =>
    (await database.query('select 1 from desk_conversation where id = $1', [id])).length > 0;
  return {
    list: async () => (await database.query<SummaryRow>(summaries)).map(toSummary),
    async thread(id) {
      if (!(await exists(id))) return null;
      const rows = await database.query<MessageRow>(
        'select id as message_id, author, author_name, body, sent_at from desk_message where conversation_id = $1 order by id',
        [id],
      );
      return { id, messages: rows.map(toMessage) };
    },
    async send(id, authorName, text) {
      const rows = await database.query<MessageRow>(
        `insert into desk_message (conversation_id, author, author_name, body, sent_at)
         select id, 'agent', $2, $3, now() from desk_conversation where id = $1
         returning id as message_id, author, author_name, body, sent_at`,
        [id, authorName, text],
      );
      return rows[0] ? toMessage(rows[0]) : null;
    },
    async update(id, patch) {
      const rows = await database.query(
        'update desk_conversation set status = coalesce($2, status), unread = coalesce($3, unread) where id = $1 returning id',
        [id, patch.status ?? null, patch.unread ?? null],
      );
      return rows.length > 0;
    },
  };
}
