/** A context as it crosses into the host page. */
export interface Context {
  readonly conversation: { readonly id: number; readonly [key: string]: unknown };
  readonly contact: { readonly id: number; readonly [key: string]: unknown };
  readonly currentAgent: { readonly id: number; readonly [key: string]: unknown };
}

/** A conversation in the shape of the document's payload. */
export const priya: Context = {
  conversation: {
    id: 118,
    account_id: 1,
    inbox_id: 7,
    status: 'open',
    labels: ['vip'],
    created_at: 1_700_000_000,
    meta: {
      sender: { id: 42, name: 'Priya Sharma', email: 'priya@example.com', phone_number: '+919876543210' },
      channel: 'Channel::WebWidget',
      hmac_verified: true,
    },
    messages: [
      { id: 1, content: 'Where is my order?', message_type: 0, private: false },
      { id: 2, content: 'She is a journalist', message_type: 1, private: true },
    ],
  },
  contact: { id: 42, name: 'Priya Sharma', email: 'priya@example.com', custom_attributes: { tier: 'gold' } },
  currentAgent: { id: 5, name: 'Ana', email: 'ana@example.com' },
};

/** Another conversation, with another customer. */
export const omar: Context = {
  ...priya,
  conversation: {
    ...priya.conversation,
    id: 119,
    meta: { sender: { id: 43, name: 'Omar', email: 'omar@example.com' } },
  },
  contact: { id: 43, name: 'Omar', email: 'omar@example.com' },
};

/** Priya's conversation at another time. */
export const priyaWith = (more: Readonly<Record<string, unknown>>): Context => ({
  ...priya,
  conversation: { ...priya.conversation, ...more },
});
