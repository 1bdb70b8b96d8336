import type { ConversationContext } from '../context/index.js';

/** The conversation of the documents' own examples: what a test is told when nobody says otherwise. */
export const sampleContext: ConversationContext = {
  conversation: { id: '64conv789', status: 'open' },
  contact: { id: '64abc123', name: 'Jane Doe', email: 'jane@example.com', phone_number: '+919876543210' },
  currentAgent: { id: '64agent001', name: 'Sample Agent', email: 'agent@example.com' },
};
