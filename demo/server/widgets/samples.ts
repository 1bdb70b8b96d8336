import crm from '../../widgets/crm.py?raw';
import notes from '../../widgets/notes.py?raw';
import returns from '../../widgets/returns.py?raw';
import stock from '../../widgets/stock.py?raw';
import subscriptions from '../../widgets/subscriptions.py?raw';
import warranties from '../../widgets/warranties.py?raw';
import wholesale from '../../widgets/wholesale.py?raw';

/** A sidebar widget as an admin would make it: "give it a name and write a Python script". */
export interface SampleWidget {
  readonly name: string;
  readonly script: string;
  /** What it asks for: by this it is known again, whatever an admin has named it. */
  readonly path: string;
}

/** The address in the scripts as they are documented. */
export const documentedAddress = 'https://api.example.com';

/** In the order in which they stand. The last three are wrong, and say something in Daniel's conversation alone. */
export const sampleWidgets: readonly SampleWidget[] = [
  { name: 'CRM', script: crm, path: '/customers' },
  { name: 'Wholesale', script: wholesale, path: '/wholesale/accounts' },
  { name: 'Warranties', script: warranties, path: '/warranties' },
  { name: 'Subscriptions', script: subscriptions, path: '/subscriptions' },
  { name: 'Stock (hangs)', script: stock, path: '/stock' },
  { name: 'Returns (raises)', script: returns, path: '/returns' },
  { name: 'Notes (no result)', script: notes, path: '/notes' },
];
