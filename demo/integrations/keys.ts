/** What the sample integrations ask for: API keys, and of Tallybook the helpdesk's own id and secret. They open nothing but the made-up customers of this folder. */
export const sampleKeys = {
  crm: 'demo-crm-key-7d1f0c52',
  subscription: 'demo-billing-key-b80a4e19',
  orders: 'demo-orders-key-2c96f3d7',
  billingClient: { id: 'northdesk', secret: 'demo-tallybook-secret-5e0c1a86' },
} as const;
