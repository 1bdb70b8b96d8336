import type { RenderRequest, WidgetContext } from '../wire/index.js';

/** What an endpoint is told when no context is given: the example of the Conversation Panels document ("Step 1"). */
export const exampleRequest: RenderRequest = {
  contactID: '64abc123',
  phoneNumber: '+919876543210',
  conversationId: '64xyz789',
  assigneeId: '64agent01',
  status: 'open',
};

/** What a script is told when no context is given: the same customer, in the shape of the Sidebar Widgets document. */
export const exampleWidgetContext: WidgetContext = {
  conversation: { id: '64xyz789', status: 'open' },
  customer: { id: '64abc123', name: 'Priya Sharma', email: 'priya@example.com', phone: '+919876543210' },
  business: { id: 'b1', name: 'Northdesk Coffee' },
};
