interface WholesaleAccount {
  readonly email: string;
  readonly id: string;
  readonly companyName: string;
  readonly status: 'Active' | 'On hold';
  readonly pricingTier: string;
  /** In dollars, as is the balance. */
  readonly creditLimit: number;
  readonly balance: number;
  readonly paymentTerms: string;
  /** Left out where nobody is named. */
  readonly accountManager?: string;
  readonly phone?: string;
}

/** The wholesale accounts, of business customers alone. */
export const wholesaleAccounts: readonly WholesaleAccount[] = [
  {
    email: 'priya@example.com',
    id: 'W-4471',
    companyName: 'Chai & Chapter',
    status: 'Active',
    pricingTier: 'Tier 2',
    creditLimit: 5000,
    balance: 312.4,
    paymentTerms: 'Net 30',
    accountManager: 'Meera Joshi',
    phone: '+91 20 6789 0123',
  },
  {
    email: 'layla@example.com',
    id: 'W-3920',
    companyName: 'مقهى ليلى',
    status: 'Active',
    pricingTier: 'Tier 1',
    creditLimit: 25000,
    balance: 0,
    paymentTerms: 'Net 45',
    accountManager: 'سامي خوري',
  },
  {
    email: 'daniel@example.com',
    id: 'W-4502',
    companyName: 'Mbeki Music & Sound',
    status: 'On hold',
    pricingTier: 'Tier 3',
    creditLimit: 1500,
    balance: 1840,
    paymentTerms: 'Prepaid',
    accountManager: 'Thandi Nkosi',
  },
  {
    email: 'maximiliana.konstantina.papadopoulou-featherstonehaugh@kaffeehaus-am-alten-rathaus.example.com',
    id: 'W-1007',
    companyName: 'Vereinigte Kaffeehäuser am Alten Rathaus und in den angrenzenden Stadtvierteln GmbH & Co. KG',
    status: 'Active',
    pricingTier: 'Framework agreement of 2019, in the version of the seventh amendment',
    creditLimit: 250000,
    balance: 28634.4,
    paymentTerms: 'Net 60, 2 % within 14 days',
  },
];
