import type { ConversationContext } from 'deskside';

/** The conversation on screen: a helpdesk has these records already. */
export const context: ConversationContext = {
  conversation: { id: '64xyz789', status: 'open', inbox_id: 'whatsapp' },
  contact: { id: '64abc123', name: 'Priya Sharma', phone_number: '+919876543210' },
  currentAgent: { id: '64agent01', name: 'Ana' },
};
