import type { ConversationContext } from '../context/index.js';
import type { DashboardApp, FieldConfig, JsonObject, PanelInstall, RenderRequest } from '../wire/index.js';
import { sidebarWidgets, widgetContext, widgetResults } from './widgetFixtures.js';

/** "Request body Gallabox sends to your endpoint", without the credential that only a server knows. */
const panelRequest: RenderRequest = {
  contactID: '64abc123',
  phoneNumber: '+919876543210',
  conversationId: '64xyz789',
  assigneeId: '64agent01',
  status: 'open',
};

/** "Your endpoint must return a flat JSON object". */
const panelResponse: JsonObject = {
  'Full Name': 'Priya Sharma',
  Email: 'priya@example.com',
  Plan: 'Pro',
  MRR: { code: 'INR', value: 4999 },
  Tags: ['VIP', 'Early Adopter'],
  'Renewal Date': '2026-08-01',
  Active: true,
};

/** "Example Schema". */
const panelSchema: JsonObject = {
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
const panelConfig: FieldConfig = {
  'Full Name': { order: 1, visible: true },
  Email: { order: 2, visible: true },
  MRR: { order: 3, visible: true },
  Tags: { order: 4, visible: false },
  Plan: { order: 5, visible: true },
};

/** An install of the document's "My CRM Panel", shown in every conversation. */
const panelInstall: PanelInstall = {
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

/** A conversation whose render request is the document's. */
const context: ConversationContext = {
  conversation: { id: '64xyz789', status: 'open', inbox_id: 'whatsapp', meta: { assignee: { id: '64agent01' } } },
  contact: { id: '64abc123', name: 'Priya Sharma', email: 'priya@example.com', phone_number: '+919876543210' },
  currentAgent: { id: '64agent01', name: 'Ana', email: 'ana@example.com' },
};

const description = 'Buys for the whole street';
const attributes = {
  description,
  company_name: 'Sharma & Daughters',
  social_profiles: { github: '', twitter: '', facebook: '', linkedin: '' },
};

const appContact = {
  additional_attributes: attributes,
  availability_status: 'online',
  email: 'priya@example.com',
  id: 4711,
  name: 'Priya Sharma',
  phone_number: '+91 9000000001',
  identifier: null,
  thumbnail: '',
  custom_attributes: {},
  last_activity_at: 1_785_578_400,
};

/** Every member of the "Event Payload" of the Dashboard Apps document, with values of the types that it names. */
const appContext: ConversationContext = {
  conversation: {
    meta: {
      sender: appContact,
      channel: 'Channel::Whatsapp',
      assignee: {
        id: 7,
        account_id: 1,
        availability_status: 'online',
        auto_offline: true,
        confirmed: true,
        email: 'ana@example.com',
        available_name: 'Ana',
        name: 'Ana Duarte',
        role: 'agent',
        thumbnail: '',
      },
      hmac_verified: false,
    },
    id: 1042,
    messages: [
      {
        id: 88_001,
        content: 'Hello',
        inbox_id: 3,
        conversation_id: 1042,
        message_type: 0,
        content_type: 'text',
        content_attributes: {},
        created_at: 1_785_578_400,
        private: false,
        source_id: 'wamid.1',
        sender: {
          additional_attributes: attributes,
          custom_attributes: {},
          email: 'priya@example.com',
          id: 4711,
          identifier: null,
          name: 'Priya Sharma',
          phone_number: '+91 9000000001',
          thumbnail: '',
          type: 'contact',
        },
      },
    ],
    account_id: 1,
    additional_attributes: {
      browser: {
        device_name: 'Unknown',
        browser_name: 'Firefox',
        platform_name: 'Linux',
        browser_version: '152.0',
        platform_version: '0',
      },
      referer: 'https://shop.example/cart',
      initiated_at: { timestamp: 'Sat Aug 01 2026 10:00:00 GMT+0530' },
    },
    agent_last_seen_at: 1_785_578_460,
    assignee_last_seen_at: 1_785_578_460,
    can_reply: true,
    contact_last_seen_at: 1_785_578_400,
    custom_attributes: {},
    inbox_id: 3,
    labels: ['orders'],
    muted: false,
    snoozed_until: null,
    status: 'open',
    timestamp: 1_785_578_400,
    unread_count: 1,
    allMessagesLoaded: true,
    dataFetched: true,
  },
  contact: appContact,
  currentAgent: { email: 'ana@example.com', id: 7, name: 'Ana Duarte' },
};

/** The app that the Dashboard Apps document adds in its steps. */
const dashboardApp: DashboardApp = {
  id: 1,
  title: 'Customer Orders',
  content: [{ type: 'frame', url: 'https://orders.example/' }],
  created_at: '2026-08-01T10:00:00.000Z',
};

/**
 * The payloads of the documents: those of Conversation Panels as it prints them, an install and a context that fit them;
 * of Dashboard Apps its app and a context that has every member of its payload; of Sidebar Widgets what its four scripts
 * return.
 */
export const fixtures = {
  panelRequest,
  panelResponse,
  panelSchema,
  panelConfig,
  panelInstall,
  context,
  dashboardApp,
  appContext,
  sidebarWidgets,
  widgetResults,
  widgetContext,
} as const;
