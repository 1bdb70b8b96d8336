import { sampleKeys } from '../../integrations/keys.js';
import { webchat, whatsapp } from '../team.js';
import { ordersIcon } from './icons.js';
import type { SamplePanel } from './samplePanel.js';

/** A panel on two of the three channels: its icon is missing in email conversations. */
export const orders: SamplePanel = {
  appId: 'orders',
  versionId: 'orders-1',
  name: 'Orders',
  description: 'The latest order from the shop',
  icon: ordersIcon,
  schema: {
    type: 'object',
    properties: {
      Order: { type: 'string', 'x-deskside': { display: 'code' } },
      State: { type: 'object', properties: { color: { type: 'string' }, label: { type: 'string' } } },
      'On its way': { type: 'number', 'x-deskside': { display: 'progress' } },
      Items: { type: 'array', items: { type: 'string' }, 'x-deskside': { display: 'list' } },
      Total: { type: 'object', properties: { code: { type: 'string' }, value: { type: 'number' } } },
      Placed: { type: 'string', format: 'date' },
      Tracking: { type: 'string', format: 'uri' },
      'Courier phone': { type: 'string', pattern: '^[+]?[0-9]{1,15}$' },
      'Orders so far': { type: 'number' },
    },
  },
  channelIds: [whatsapp.id, webchat.id],
  credential: { apiKey: sampleKeys.orders },
};
