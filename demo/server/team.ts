import type { Agent, Channel } from '../shared/desk.js';

/** The account, channels and agents of the made-up shop that uses this helpdesk. */
export const accountId = '64acc001';

export const ana: Agent = { id: '64agent01', name: 'Ana Ruiz', email: 'ana@pennywhistle.example.com', path: '' };
export const ben: Agent = {
  id: '64agent02',
  name: 'Ben Okoye',
  email: 'ben@pennywhistle.example.com',
  path: '/as/ben',
};
export const agents: readonly Agent[] = [ana, ben];

export const channels = [
  { id: '64chan-whatsapp', kind: 'whatsapp', name: 'WhatsApp' },
  { id: '64chan-email', kind: 'email', name: 'Email' },
  { id: '64chan-webchat', kind: 'webchat', name: 'Web chat' },
] as const satisfies readonly Channel[];

export const [whatsapp, email, webchat] = channels;
