import type { FieldConfig, JsonObject, PanelInstall, RenderRequest } from '../wire/index.js';

/** "Request body Gallabox sends to your endpoint", without the credential that only a server knows. */
export const panelRequest: RenderRequest = {
  contactID: '64abc123',
  phoneNumber: '+919876543210',
  conversationId: '64xyz789',
  assigneeId: '64agent01',
  status: 'open',
};

/** "Your endpoint must return a flat JSON object". */
export const panelResponse: JsonObject = {
  'Full Name': 'Priya Sharma',
  Email: 'priya@example.com',
  Plan: 'Pro',
  MRR: { code: 'INR', value: 4999 },
  Tags: ['VIP', 'Early Adopter'],
  'Renewal Date': '2026-08-01',
  Active: true,
};

/** "Example Schema". */
export const panelSchema: JsonObject = {
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
};

/** "To set a default field order when creating an install". */
export const panelConfig: FieldConfig = {
  'Full Name': { order: 1, visible: true },
  Email: { order: 2, visible: true },
  MRR: { order: 3, visible: true },
  Tags: { order: 4, visible: false },
  Plan: { order: 5, visible: true },
};

/** An install of the document's "My CRM Panel", shown in every conversation. */
export const panelInstall: PanelInstall = {
  _id: '64inst01',
  accountId: '64acc001',
  appId: '64app001',
  versionId: '64ver001',
  channelIds: ['*'],
  status: 'active',
  config: null,
  app: {
    _id: '64app001',
    name: 'My CRM Panel',
    description: 'Shows CRM contact data in the conversation sidebar',
    icon: null,
    type: 'panel',
  },
  version: { _id: '64ver001', schema: JSON.stringify(panelSchema), status: 'live' },
};
