import { sampleKeys } from '../../integrations/keys.js';
import { channels } from '../team.js';
import { crmIcon } from './icons.js';
import type { SamplePanel } from './samplePanel.js';

/** The panel of the Conversation Panels document, word for word ("Step 2", "Step 3a"). */
export const crm: SamplePanel = {
  appId: 'crm',
  versionId: 'crm-1',
  name: 'My CRM Panel',
  description: 'Shows CRM contact data in the conversation sidebar',
  icon: crmIcon,
  schema: {
    type: 'object',
    properties: {
      'Full Name': { type: 'string' },
      Email: { type: 'string' },
      Plan: { type: 'string' },
      MRR: { type: 'object', properties: { code: { type: 'string' }, value: { type: 'number' } } },
      Tags: { type: 'array', items: { type: 'string' } },
      'Renewal Date': { type: 'string', format: 'date' },
      Active: { type: 'boolean' },
    },
  },
  channelIds: channels.map((channel) => channel.id),
  credential: { apiKey: sampleKeys.crm },
};
