import type { Database } from 'deskside/server';
import { stories } from './index.js';
import type { Story } from './story.js';

type Queries = Pick<Database, 'query'>;

/** Fills an empty helpdesk with its conversations, all or none. Does nothing when there are any. */
export async function seedDesk(database: Database): Promise<boolean> {
  const rows = await database.query('select 1 from desk_conversation limit 1');
  if (rows.length > 0) return false;
  const now = Date.now();
  await database.transaction(async (tx) => {
    for (const story of stories) await insert(tx, story, now);
  });
  return true;
}

async function insert(tx: Queries, story: Story, now: number): Promise<void> {
  const { contact } = story;
  const customerName = contact?.name ?? story.customerName ?? 'Visitor';
  if (contact) {
    await tx.query('insert into desk_contact values ($1, $2, $3, $4, $5, $6, $7)', [
      contact.id,
      contact.name,
      contact.email,
      contact.phoneNumber,
      contact.company,
      contact.city,
      contact.timeZone,
    ]);
  }
  await tx.query('insert into desk_conversation values ($1, $2, $3, $4, $5, $6, $7)', [
    story.id,
    story.channel.id,
    contact?.id ?? null,
    customerName,
    story.status ?? 'open',
    story.assigneeId ?? null,
    story.unread ?? 0,
  ]);
  for (const { minutesAgo, author, agentName, text } of story.messages) {
    await tx.query(
      'insert into desk_message (conversation_id, author, author_name, body, sent_at) values ($1, $2, $3, $4, $5)',
      [story.id, author, agentName ?? customerName, text, new Date(now - minutesAgo * 60_000).toISOString()],
    );
  }
}
