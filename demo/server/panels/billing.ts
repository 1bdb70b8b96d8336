import { sampleKeys } from '../../integrations/keys.js';
import { channels } from '../team.js';
import { billingIcon } from './icons.js';
import type { SamplePanel } from './samplePanel.js';

/** A panel whose vendor is connected with OAuth2: nothing is shown before somebody has agreed there. */
export const billing: SamplePanel = {
  appId: 'billing',
  versionId: 'billing-1',
  name: 'Billing',
  description: 'Balance and open invoices, from Tallybook',
  icon: billingIcon,
  schema: {
    type: 'object',
    properties: {
      Account: { type: 'string' },
      Balance: { type: 'object', properties: { code: { type: 'string' }, value: { type: 'number' } } },
      'Open invoices': { type: 'number' },
      'Paid by': { type: 'string' },
      'Access token no.': { type: 'number' },
    },
  },
  channelIds: channels.map((channel) => channel.id),
  client: {
    clientId: sampleKeys.billingClient.id,
    clientSecret: sampleKeys.billingClient.secret,
    scope: ['billing.read'],
  },
};
