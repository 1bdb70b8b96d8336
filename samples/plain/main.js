import './deskside/element/index.js';

// the conversation on screen: a helpdesk has these records already
document.querySelector('deskside-sidebar').context = {
  conversation: { id: '64xyz789', status: 'open', inbox_id: 'whatsapp' },
  contact: { id: '64abc123', name: 'Priya Sharma', phone_number: '+919876543210' },
  currentAgent: { id: '64agent01', name: 'Ana' },
};

// a panel of values that the page has already needs no host
const panel = document.querySelector('deskside-panel');
panel.schema = {
  type: 'object',
  properties: { Plan: { type: 'string' }, Renewal: { type: 'string', format: 'date' } },
};
panel.data = { Plan: 'Enterprise', Renewal: '2026-12-24' };
