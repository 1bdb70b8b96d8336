interface LatestOrder {
  readonly contactID: string;
  readonly phone: string;
  readonly Order: string;
  readonly State: { readonly color: string; readonly label: string };
  readonly Placed: string;
  readonly Total: { readonly code: string; readonly value: number };
  readonly Items: readonly string[];
  readonly 'On its way': number;
  readonly Tracking: string | null;
  readonly 'Courier phone': string | null;
  readonly 'Orders so far': number;
}

export const orders: readonly LatestOrder[] = [
  {
    contactID: '64abc123',
    phone: '+919876543210',
    Order: 'PW-20418',
    State: { color: 'green', label: 'Delivered' },
    Placed: '2026-11-12T10:24:00Z',
    Total: { code: 'INR', value: 12498 },
    Items: ['Receipt printer × 1', 'Paper rolls × 20'],
    'On its way': 100,
    Tracking: 'https://parcels.example.com/track/PW-20418',
    'Courier phone': '+912067890123',
    'Orders so far': 5,
  },
  {
    contactID: '64abc126',
    phone: '+96171234567',
    Order: 'PW-20466',
    State: { color: 'blue', label: 'On the way' },
    Placed: '2026-11-18T13:05:00Z',
    Total: { code: 'USD', value: 348 },
    Items: ['Card reader × 2', 'Counter stand × 2'],
    'On its way': 60,
    Tracking: 'https://parcels.example.com/track/PW-20466',
    'Courier phone': '+9611345678',
    'Orders so far': 11,
  },
  {
    contactID: '64abc130',
    phone: '+27821234567',
    Order: 'PW-20389',
    State: { color: 'orange', label: 'Held at customs' },
    Placed: '2026-11-06T08:40:00Z',
    Total: { code: 'ZAR', value: 4150.5 },
    Items: ['Cash drawer × 1'],
    'On its way': 40,
    Tracking: 'https://parcels.example.com/track/PW-20389',
    'Courier phone': null,
    'Orders so far': 2,
  },
  {
    contactID: '64abc133',
    phone: '+819012345678',
    Order: 'PW-20377',
    State: { color: 'gray', label: 'Returned' },
    Placed: '2026-11-02T02:15:00Z',
    Total: { code: 'JPY', value: 24800 },
    Items: ['Kitchen screen × 1'],
    'On its way': 100,
    Tracking: null,
    'Courier phone': null,
    'Orders so far': 3,
  },
];
