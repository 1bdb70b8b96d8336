import type { Conversation, SelectContext } from 'deskside';
import { displayId } from './displayId.js';

/** What apps are told has numbers for ids, as the Dashboard Apps document has it. */
export const withDisplayIds: SelectContext = ({ conversation, contact, currentAgent, ...others }) => {
  const { meta } = conversation as Conversation;
  return {
    conversation: { ...numbered(conversation), meta: { ...meta, assignee: meta?.assignee && numbered(meta.assignee) } },
    contact: numbered(contact),
    currentAgent: numbered(currentAgent),
    ...others,
  };
};

function numbered(record: object): object {
  return 'id' in record && typeof record.id === 'string' ? { ...record, id: displayId(record.id) } : record;
}
