import type { ConversationContext } from '../context/index.js';
import type { DashboardApp } from '../wire/index.js';
import { panelConfig, panelInstall, panelRequest, panelResponse, panelSchema } from './panelFixtures.js';
import { appRecording, panelApp, panelRecording, widgetTest } from './settingsFixtures.js';
import { sidebarWidgets, widgetContext, widgetResults } from './widgetFixtures.js';

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
 * return; and of each what an admin's test of it gives.
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
  panelApp,
  panelRecording,
  appRecording,
  widgetTest,
} as const;
