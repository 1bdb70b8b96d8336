import { createDashboardApp } from './deskside-app-sdk.js';

createDashboardApp({
  hostOrigins: 'https://desk.example', // your helpdesk
  onContext({ contact, conversation }) {
    document.getElementById('name').textContent = `${contact.name}, conversation ${conversation.id}`;
  },
});
