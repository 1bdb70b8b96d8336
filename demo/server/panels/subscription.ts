import { sampleKeys } from '../../integrations/keys.js';
import { channels } from '../team.js';
import { subscriptionIcon } from './icons.js';
import type { SamplePanel } from './samplePanel.js';

/** A panel of the types beyond the document's nine, and of Deskside's one annotation, `x-deskside`. */
export const subscription: SamplePanel = {
  appId: 'subscription',
  versionId: 'subscription-1',
  name: 'Subscription',
  description: 'Plan, payments and seats',
  icon: subscriptionIcon,
  schema: {
    type: 'object',
    properties: {
      Plan: {
        type: 'string',
        enum: ['Free', 'Starter', 'Pro', 'Business'],
        'x-deskside': { colors: { Free: 'gray', Starter: 'blue', Pro: 'purple', Business: 'green' } },
      },
      Status: {
        type: 'string',
        enum: ['Active', 'Trial', 'Past due', 'Cancelled'],
        'x-deskside': { colors: { Active: 'green', Trial: 'blue', 'Past due': 'red', Cancelled: 'gray' } },
      },
      'Seats used': { type: 'number', 'x-deskside': { display: 'progress' } },
      Discount: { type: 'number', 'x-deskside': { display: 'percent' } },
      'Next charge': { type: 'object', properties: { code: { type: 'string' }, value: { type: 'number' } } },
      'Last payment': { type: 'string', format: 'date-time' },
      'Last sign-in': { type: 'string', format: 'date-time', 'x-deskside': { display: 'relative' } },
      'Add-ons': { type: 'array', items: { type: 'string' }, 'x-deskside': { display: 'list' } },
      'Billing email': { type: 'string', format: 'email' },
      'Customer ID': { type: 'string', 'x-deskside': { display: 'code' } },
      'Tax number': { type: 'string', 'x-deskside': { sensitive: true } },
      'Billing address': { type: 'object', additionalProperties: { type: 'string' } },
      Invoices: { type: 'string', format: 'uri' },
    },
  },
  channelIds: channels.map((channel) => channel.id),
  credential: { apiKey: sampleKeys.subscription },
};
