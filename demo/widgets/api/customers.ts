interface Customer {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly tier: 'Premium' | 'Standard';
  /** What they have paid so far, in dollars. */
  readonly ltv: number;
  /** `YYYY-MM-DD` */
  readonly createdAt: string;
}

const customer = (
  id: string,
  name: string,
  email: string,
  tier: Customer['tier'],
  ltv: number,
  createdAt: string,
): Customer => ({ id, name, email, tier, ltv, createdAt });

/** What the CRM knows of customers. */
export const customers: readonly Customer[] = [
  customer('ACC-20118', 'Priya Sharma', 'priya@example.com', 'Premium', 2480.5, '2023-02-14'),
  customer('ACC-20467', 'Grace Okafor', 'grace@thistle-and-twine.example.com', 'Standard', 0, '2026-11-08'),
  customer('ACC-19022', 'ليلى حداد', 'layla@example.com', 'Premium', 11940, '2021-09-01'),
  customer('ACC-20233', 'अर्जुन मेहता', 'arjun@example.com', 'Standard', 640, '2024-05-30'),
  customer('ACC-20301', 'Tomasz Nowak', 'tomasz@example.com', 'Standard', 1312.2, '2024-11-12'),
  customer('ACC-20377', 'Daniel Mbeki', 'daniel@example.com', 'Standard', 415, '2025-08-19'),
  customer(
    'ACC-18840',
    'Maximiliana Konstantina Papadopoulou-Featherstonehaugh von und zu Hohenwaldenburg-Schillingstein',
    'maximiliana.konstantina.papadopoulou-featherstonehaugh@kaffeehaus-am-alten-rathaus.example.com',
    'Premium',
    182634.4,
    '2019-03-27',
  ),
];
