interface Subscription {
  readonly planName: string;
  readonly status: 'active' | 'trialing' | 'paused';
  /** In dollars a month. */
  readonly price: number;
  /** `YYYY-MM-DD`, as is the start. */
  readonly nextBillingDate: string;
  readonly startDate: string;
  readonly usage: { readonly apiCalls: number; readonly limit: number; readonly storage: string };
}

/** What a customer pays for each month, by email. */
export const subscriptions: ReadonlyMap<string, readonly Subscription[]> = new Map<string, readonly Subscription[]>([
  [
    'priya@example.com',
    [
      {
        planName: 'Pro',
        status: 'active',
        price: 59,
        nextBillingDate: '2026-12-01',
        startDate: '2023-02-14',
        usage: { apiCalls: 18422, limit: 50000, storage: '2.4 GB of 10 GB' },
      },
      {
        planName: 'Loyalty stamps',
        status: 'paused',
        price: 9,
        nextBillingDate: '2027-01-01',
        startDate: '2025-06-01',
        usage: { apiCalls: 0, limit: 5000, storage: '12 MB of 1 GB' },
      },
    ],
  ],
  [
    'grace@thistle-and-twine.example.com',
    [
      {
        planName: 'Starter',
        status: 'trialing',
        price: 29,
        nextBillingDate: '2026-12-08',
        startDate: '2026-11-08',
        usage: { apiCalls: 41, limit: 1000, storage: '3 MB of 1 GB' },
      },
    ],
  ],
  [
    'layla@example.com',
    [
      {
        planName: 'Business',
        status: 'active',
        price: 189.5,
        nextBillingDate: '2026-12-15',
        startDate: '2021-09-01',
        usage: { apiCalls: 402118, limit: 500000, storage: '41 GB of 100 GB' },
      },
    ],
  ],
  [
    'daniel@example.com',
    [
      {
        planName: 'Starter',
        status: 'active',
        price: 29,
        nextBillingDate: '2026-12-19',
        startDate: '2025-08-19',
        usage: { apiCalls: 733, limit: 1000, storage: '210 MB of 1 GB' },
      },
    ],
  ],
]);
