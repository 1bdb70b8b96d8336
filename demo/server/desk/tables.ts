import type { Database } from 'deskside/server';

const statements = [
  `create table if not exists desk_contact (
    id text primary key, name text not null, email text, phone_number text, company text, city text, time_zone text)`,
  `create table if not exists desk_conversation (
    id text primary key, channel_id text not null, contact_id text references desk_contact, customer_name text not null,
    status text not null, assignee_id text, unread integer not null)`,
  `create table if not exists desk_message (
    id bigint generated always as identity primary key, conversation_id text not null references desk_conversation,
    author text not null, author_name text not null, body text not null, sent_at timestamptz not null)`,
  'create index if not exists desk_message_conversation on desk_message (conversation_id, id)',
  'create table if not exists desk_session (token_hash text primary key, agent_id text not null, created_at timestamptz not null)',
];

/** Makes the helpdesk's own tables beside those of Deskside, where they are missing. */
export async function createDeskTables(database: Database): Promise<void> {
  for (const statement of statements) await database.query(statement);
}
