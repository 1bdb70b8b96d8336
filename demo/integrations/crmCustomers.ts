interface CrmCustomer {
  readonly phone: string;
  readonly name: string;
  readonly email: string | null;
  readonly plan: string;
  readonly mrr: { readonly code: string; readonly value: number };
  readonly tags: readonly string[];
  readonly renewalDate: string | null;
  readonly isActive: boolean;
}

const customers: readonly CrmCustomer[] = [
  {
    phone: '+919876543210',
    name: 'Priya Sharma',
    email: 'priya@example.com',
    plan: 'Pro',
    mrr: { code: 'INR', value: 4999 },
    tags: ['VIP', 'Early Adopter'],
    renewalDate: '2026-08-01',
    isActive: true,
  },
  {
    phone: '+96171234567',
    name: 'ليلى حداد',
    email: 'layla@example.com',
    plan: 'Business',
    mrr: { code: 'USD', value: 189.5 },
    tags: ['بيروت', 'عميلة منذ 2021'],
    renewalDate: '2027-01-15',
    isActive: true,
  },
  {
    phone: '+919812345678',
    name: 'अर्जुन मेहता',
    email: 'arjun@example.com',
    plan: 'Starter',
    mrr: { code: 'INR', value: 1499 },
    tags: ['जयपुर', 'पहला साल'],
    renewalDate: '2027-03-02',
    isActive: true,
  },
  {
    phone: '+48501234567',
    name: 'Tomasz Nowak',
    email: 'tomasz@example.com',
    plan: 'Pro',
    mrr: { code: 'PLN', value: 249 },
    tags: ['Bakery'],
    renewalDate: '2027-02-20',
    isActive: true,
  },
  {
    phone: '+27821234567',
    name: 'Daniel Mbeki',
    email: 'daniel@example.com',
    plan: 'Pro',
    mrr: { code: 'ZAR', value: 899 },
    tags: ['Food market'],
    renewalDate: '2026-12-12',
    isActive: true,
  },
  {
    phone: '+436641234567',
    name: 'Maximiliana Konstantina Papadopoulou-Featherstonehaugh von und zu Hohenwaldenburg-Schillingstein',
    email: 'maximiliana.konstantina.papadopoulou-featherstonehaugh@kaffeehaus-am-alten-rathaus.example.com',
    plan: 'Business with a negotiated rate for twenty-two coffee houses, music on Sundays and one lending library',
    mrr: { code: 'EUR', value: 1234567.89 },
    tags: [
      'Key account',
      'Twenty-two locations',
      'Invoices by post',
      'Prefers to be called in the morning',
      'DonaudampfschifffahrtsgesellschaftsKaffeehausbetriebsgemeinschaft',
      'Speaks English',
    ],
    renewalDate: '2027-12-31',
    isActive: true,
  },
  {
    phone: '+5511987654321',
    name: 'Lucas Ferreira',
    email: null,
    plan: 'Free',
    mrr: { code: 'BRL', value: 0 },
    tags: [],
    renewalDate: null,
    isActive: false,
  },
  {
    phone: '+819012345678',
    name: 'Kenji Watanabe',
    email: 'kenji@example.com',
    plan: 'Starter',
    mrr: { code: 'JPY', value: 2980 },
    tags: ['Ramen bar'],
    renewalDate: '2027-04-18',
    isActive: true,
  },
];

/** The CRM's own lookup: by the whole number, spaces apart. */
export function findByPhone(phone: string | undefined): CrmCustomer | undefined {
  const digits = phone?.replaceAll(' ', '');
  return customers.find((customer) => customer.phone === digits);
}
