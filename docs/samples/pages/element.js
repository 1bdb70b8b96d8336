import 'deskside/element';

const sidebar = document.querySelector('deskside-sidebar');
sidebar.context = {
  conversation: { id: '64xyz789', status: 'open' },
  contact: { id: '64abc123', name: 'Priya Sharma', email: 'priya@example.com', phone_number: '+919876543210' },
  currentAgent: { id: '64agent01', name: 'Ana Ruiz', email: 'ana@example.com' },
  channelId: 'whatsapp',
};
sidebar.addEventListener('deskside-diagnostic', ({ detail }) => console.warn(detail.message));
