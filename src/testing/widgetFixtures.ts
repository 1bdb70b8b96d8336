import type { SidebarWidget, WidgetContext } from '../wire/index.js';

/** The widgets of the Sidebar Widgets document, in its order. */
export const sidebarWidgets: readonly SidebarWidget[] = [
  { id: 'crm', name: 'CRM', active: true, order: 1 },
  { id: 'wholesale', name: 'Wholesale', active: true, order: 2 },
  { id: 'warranties', name: 'Warranties', active: true, order: 3 },
  { id: 'subscriptions', name: 'Subscriptions', active: true, order: 4 },
];

/** What the document's four scripts return for one customer, by the widget's id. */
export const widgetResults = {
  crm: {
    title: 'CRM',
    items: [
      {
        title: 'Priya Sharma',
        subtitle: 'priya@example.com',
        badge: { text: 'Premium', color: 'green' },
        sections: [
          {
            title: 'Account details',
            fields: { 'Account ID': 4711, Tier: 'Premium', 'Lifetime value': '$4999', 'Member since': '2021-03-14' },
          },
        ],
      },
    ],
  },
  wholesale: {
    title: 'Wholesale',
    items: [
      {
        title: 'Sharma & Daughters',
        badge: { text: 'Active', color: 'green' },
        actions: [{ label: 'View in ERP', link: 'https://erp.example.com/accounts/88' }],
        sections: [
          {
            title: 'Account',
            fields: {
              'Pricing tier': 'Gold',
              'Credit limit': '$25000',
              'Outstanding balance': '$1200',
              'Payment terms': 'Net 30',
            },
          },
          { title: 'Contact', fields: { 'Account manager': 'Tomás Vidal', Phone: '—' } },
        ],
      },
    ],
  },
  warranties: {
    title: 'Warranties',
    items: [
      {
        title: 'Espresso machine',
        subtitle: 'Purchased 2025-11-02',
        badge: { text: 'Active', color: 'green' },
        sections: [
          {
            title: 'Warranty details',
            fields: { Type: 'Extended', Expires: '2028-11-02', 'Serial number': 'EM-20391' },
          },
        ],
      },
      {
        title: 'Coffee grinder',
        subtitle: 'Purchased 2022-01-19',
        badge: { text: 'Expired', color: 'gray' },
        sections: [
          { title: 'Warranty details', fields: { Type: 'Standard', Expires: '2024-01-19', 'Serial number': '—' } },
        ],
      },
    ],
  },
  subscriptions: {
    title: 'Subscriptions',
    items: [
      {
        title: 'Pro',
        badge: { text: 'Active', color: 'green' },
        sections: [
          { title: 'Plan', fields: { Price: '$49/mo', 'Next billing': '2026-12-01', Started: '2024-12-01' } },
          { title: 'Usage', collapsible: true, fields: { 'API calls': '8120 / 10000', Storage: '3.2 GB' } },
        ],
      },
    ],
  },
} as const;

/** What a widget's source is told: conversation, customer and business, and never `args`. */
export const widgetContext: WidgetContext = {
  conversation: { id: '64xyz789', status: 'open' },
  customer: { id: '64abc123', name: 'Priya Sharma', email: 'priya@example.com' },
  business: { id: 'b1', name: 'Northdesk Coffee' },
};
