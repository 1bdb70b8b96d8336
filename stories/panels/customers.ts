import type { JsonObject } from 'deskside';

/** A schema with one field of each type, the documented and the further ones. */
export const allTypes: JsonObject = {
  type: 'object',
  properties: {
    'Full Name': { type: 'string' },
    Email: { type: 'string', format: 'email' },
    Phone: { type: 'string', pattern: '^[+]?[0-9]{1,15}$' },
    Plan: { type: 'object', properties: { color: { type: 'string' }, label: { type: 'string' } } },
    MRR: { type: 'object', properties: { code: { type: 'string' }, value: { type: 'number' } } },
    Seats: { type: 'number' },
    Onboarding: { type: 'number', 'x-deskside': { display: 'progress' } },
    Tags: { type: 'array', items: { type: 'string' } },
    'Renewal Date': { type: 'string', format: 'date' },
    'Last Seen': { type: 'string', format: 'date-time' },
    Active: { type: 'boolean' },
    Invoice: { type: 'string', enum: ['paid', 'overdue'], 'x-deskside': { colors: { overdue: 'red', paid: 'green' } } },
    'Order No.': { type: 'string', 'x-deskside': { display: 'code' } },
    'National ID': { type: 'string', 'x-deskside': { sensitive: true } },
    Address: { type: 'object' },
    Profile: { type: 'string', format: 'uri' },
    Referrer: { type: 'string' },
  },
};

/** A customer of whom everything but the referrer is known. */
export const knownCustomer: JsonObject = {
  'Full Name': 'Priya Sharma',
  Email: 'priya@example.com',
  Phone: '+919876543210',
  Plan: { color: 'blue', label: 'Pro' },
  MRR: { code: 'INR', value: 4999 },
  Seats: 1250,
  Onboarding: 64,
  Tags: ['VIP', 'Early Adopter', 'Webinar 2026', 'APAC'],
  'Renewal Date': '2026-08-01',
  'Last Seen': '2026-07-30T09:30:00Z',
  Active: true,
  Invoice: 'overdue',
  'Order No.': 'ORD-0O1l-2026',
  'National ID': '4821-7710-0934',
  Address: { Street: '14 Park Lane', City: 'Pune' },
  Profile: 'https://crm.example.com/customers/64abc123',
  Referrer: null,
};

/** The same in Arabic, as an endpoint for Arabic agents would answer. */
export const arabicSchema: JsonObject = {
  type: 'object',
  properties: {
    'الاسم الكامل': { type: 'string' },
    'البريد الإلكتروني': { type: 'string', format: 'email' },
    الهاتف: { type: 'string', format: 'phone' },
    الخطة: { type: 'object', properties: { color: { type: 'string' }, label: { type: 'string' } } },
    'الإيراد الشهري': { type: 'object', properties: { code: { type: 'string' }, value: { type: 'number' } } },
    الوسوم: { type: 'array', items: { type: 'string' } },
    'تاريخ التجديد': { type: 'string', format: 'date' },
    نشط: { type: 'boolean' },
    ملاحظة: { type: 'string' },
  },
};

/** An Arabic customer. */
export const arabicCustomer: JsonObject = {
  'الاسم الكامل': 'ليلى حداد',
  'البريد الإلكتروني': 'layla@example.com',
  الهاتف: '+971501234567',
  الخطة: { color: 'green', label: 'احترافي' },
  'الإيراد الشهري': { code: 'AED', value: 4999 },
  الوسوم: ['مهم', 'عميل قديم', 'VIP'],
  'تاريخ التجديد': '2026-08-01',
  نشط: true,
  ملاحظة: 'تفضّل التواصل عبر واتساب بعد الساعة ١٠ صباحًا',
};
