interface Subscription {
  readonly plan: 'Free' | 'Starter' | 'Pro' | 'Business';
  readonly status: 'Active' | 'Trial' | 'Past due' | 'Cancelled';
  readonly billingEmail: string;
  readonly customerId: string;
  readonly nextCharge: { readonly code: string; readonly value: number } | null;
  readonly lastPayment: string | null;
  readonly signedInDaysAgo: number;
  readonly discountPercent: number;
  readonly seats: number;
  readonly seatsUsed: number;
  readonly taxNumber: string | null;
  readonly addOns: readonly string[];
  readonly billingAddress: Readonly<Record<string, string>>;
}

/** By contact id. */
export const subscriptions: ReadonlyMap<string, Subscription> = new Map<string, Subscription>([
  [
    '64abc123',
    {
      plan: 'Pro',
      status: 'Active',
      billingEmail: 'accounts@chai-and-chapter.example.com',
      customerId: 'cus_PN40Q7XK2',
      nextCharge: { code: 'INR', value: 4999 },
      lastPayment: '2026-11-01T04:30:00Z',
      signedInDaysAgo: 0.1,
      discountPercent: 10,
      seats: 8,
      seatsUsed: 6,
      taxNumber: '27AAPFU0939F1ZV',
      addOns: ['Second location', 'Kitchen screen', 'Loyalty stamps'],
      billingAddress: { Street: '14 Prabhat Road', City: 'Pune', 'Postal code': '411004', Country: 'India' },
    },
  ],
  [
    '64abc125',
    {
      plan: 'Starter',
      status: 'Trial',
      billingEmail: 'grace@thistle-and-twine.example.com',
      customerId: 'cus_TT81M0RD5',
      nextCharge: { code: 'GBP', value: 29 },
      lastPayment: null,
      signedInDaysAgo: 1,
      discountPercent: 0,
      seats: 2,
      seatsUsed: 1,
      taxNumber: null,
      addOns: [],
      billingAddress: { Street: '3 Candlemaker Row', City: 'Edinburgh', 'Postal code': 'EH1 2QE', Country: 'Scotland' },
    },
  ],
  [
    '64abc126',
    {
      plan: 'Business',
      status: 'Active',
      billingEmail: 'layla@example.com',
      customerId: 'cus_LB55W9AN1',
      nextCharge: { code: 'USD', value: 189.5 },
      lastPayment: '2026-11-15T09:12:00Z',
      signedInDaysAgo: 0.02,
      discountPercent: 5,
      seats: 20,
      seatsUsed: 19,
      taxNumber: 'LB-2290417-601',
      addOns: ['شاشة المطبخ', 'طلبات التوصيل'],
      billingAddress: { Street: 'شارع الحمرا 88', City: 'بيروت', Country: 'لبنان' },
    },
  ],
  [
    '64abc129',
    {
      plan: 'Pro',
      status: 'Past due',
      billingEmail: 'sofia@skarholmen-kafe.example.com',
      customerId: 'cus_SK72H3VE8',
      nextCharge: { code: 'SEK', value: 649 },
      lastPayment: '2026-09-30T07:45:00Z',
      signedInDaysAgo: 12,
      discountPercent: 0,
      seats: 4,
      seatsUsed: 4,
      taxNumber: 'SE556677889901',
      addOns: ['Card reader lease'],
      billingAddress: { Street: 'Bodholmsgången 10', City: 'Stockholm', 'Postal code': '127 48', Country: 'Sweden' },
    },
  ],
]);
