interface BillingAccount {
  readonly Account: string;
  readonly Balance: { readonly code: string; readonly value: number };
  readonly 'Open invoices': number;
  readonly 'Paid by': string;
}

/** By contact id. */
export const billingAccounts: ReadonlyMap<string, BillingAccount> = new Map([
  [
    '64abc123',
    {
      Account: 'Chai & Chapter',
      Balance: { code: 'INR', value: -4999 },
      'Open invoices': 1,
      'Paid by': 'Card ending in 4242',
    },
  ],
  [
    '64abc125',
    { Account: 'Thistle & Twine', Balance: { code: 'GBP', value: 0 }, 'Open invoices': 0, 'Paid by': 'Direct debit' },
  ],
  [
    '64abc126',
    { Account: 'مقهى الحمرا', Balance: { code: 'USD', value: 120.5 }, 'Open invoices': 0, 'Paid by': 'Bank transfer' },
  ],
  [
    '64abc129',
    { Account: 'Skärholmens kafé', Balance: { code: 'SEK', value: -1298 }, 'Open invoices': 2, 'Paid by': 'Invoice' },
  ],
]);
