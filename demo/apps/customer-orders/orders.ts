/** One order of the shop. */
export interface Order {
  readonly number: string;
  /** `YYYY-MM-DD` */
  readonly placed: string;
  readonly state: 'Delivered' | 'On the way' | 'Packing' | 'Held at customs' | 'Returned';
  readonly items: readonly string[];
  readonly currency: string;
  readonly total: number;
}

type Row = readonly [...Parameters<typeof order>];

const order = (
  number: string,
  placed: string,
  state: Order['state'],
  items: readonly string[],
  currency: string,
  total: number,
): Order => ({ number, placed, state, items, currency, total });

const rows: Readonly<Record<number, readonly Row[]>> = {
  123: [
    ['PW-20471', '2026-11-19', 'Packing', ['Card reader × 1'], 'INR', 6490],
    ['PW-20418', '2026-11-12', 'Delivered', ['Receipt printer × 1', 'Paper rolls × 20'], 'INR', 12498],
    ['PW-20102', '2026-08-03', 'Delivered', ['Counter stand × 1'], 'INR', 3999],
  ],
  125: [['PW-20440', '2026-11-15', 'Delivered', ['Barcode labels × 500'], 'GBP', 18.5]],
  126: [
    ['PW-20466', '2026-11-18', 'On the way', ['Card reader × 2', 'Counter stand × 2'], 'USD', 348],
    ['PW-19980', '2026-06-21', 'Delivered', ['Paper rolls × 100'], 'USD', 92.4],
  ],
  127: [['PW-20459', '2026-11-17', 'On the way', ['Receipt printer × 1'], 'INR', 8999]],
  128: [
    ['PW-20463', '2026-11-18', 'Packing', ['Kitchen screen × 2', 'Wall mount × 2'], 'PLN', 2758],
    ['PW-20215', '2026-09-09', 'Delivered', ['Cash drawer × 1'], 'PLN', 419],
  ],
  129: [['PW-20401', '2026-11-09', 'Delivered', ['Card reader × 1', 'Paper rolls × 40'], 'SEK', 1890]],
  130: [['PW-20389', '2026-11-06', 'Held at customs', ['Cash drawer × 1'], 'ZAR', 4150.5]],
  131: [['PW-20350', '2026-10-28', 'Delivered', ['Gift card sleeves × 200'], 'EUR', 64]],
  132: [
    [
      'PW-20470',
      '2026-11-19',
      'Packing',
      [
        'Receipt printer with a very quiet cutter for reading rooms and concert halls × 22',
        'Card reader × 44',
        'Menu boards for twenty-two coffee houses, in German and English × 22',
      ],
      'EUR',
      28634.4,
    ],
  ],
  133: [['PW-20377', '2026-11-02', 'Returned', ['Kitchen screen × 1'], 'JPY', 24800]],
};

/** What a customer has ordered, the newest first. */
export function ordersOf(contactId: number): readonly Order[] {
  return (rows[contactId] ?? []).map((row) => order(...row));
}
