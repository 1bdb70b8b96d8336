/** "Request body Gallabox sends to your endpoint", without the credential that the server adds. */
export const documentContext = {
  contactID: '64abc123',
  phoneNumber: '+919876543210',
  conversationId: '64xyz789',
  assigneeId: '64agent01',
  status: 'open',
};

/** "Your endpoint must return a flat JSON object", as text. */
export const documentAnswer = `{
  "Full Name": "Priya Sharma",
  "Email": "priya@example.com",
  "Plan": "Pro",
  "MRR": { "code": "INR", "value": 4999 },
  "Tags": ["VIP", "Early Adopter"],
  "Renewal Date": "2026-08-01",
  "Active": true
}`;

/** "Example Schema". */
export const documentSchema = {
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

/** The `config` of "Field Ordering and Visibility". */
export const documentConfig = {
  'Full Name': { order: 1, visible: true },
  Email: { order: 2, visible: true },
  MRR: { order: 3, visible: true },
  Tags: { order: 4, visible: false },
  Plan: { order: 5, visible: true },
};
