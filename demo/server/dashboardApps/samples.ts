import type { DashboardAppInput } from 'deskside';
import type { AppName } from '../../shared/sampleApps.js';

/** A dashboard app as an admin would register it ("Step 2" of the Dashboard Apps document). */
export interface SampleApp {
  readonly name: AppName;
  readonly title: string;
  /** Where on its server the page is: by this it is known again, whatever an admin has named it. */
  readonly path: string;
  readonly settings?: DashboardAppInput['x-deskside'];
}

/** In the order of their tabs. */
export const sampleApps: readonly SampleApp[] = [
  { name: 'customer-orders', title: 'Customer Orders', path: '/customer-orders/' },
  { name: 'loyalty', title: 'Loyalty', path: '/loyalty/', settings: { scope: { messages: 'none' } } },
  {
    name: 'delivery',
    title: 'Delivery',
    path: '/delivery/',
    settings: { placement: 'sidebar', scope: { messages: 'none', email: false, phone: false } },
  },
  { name: 'snoop', title: 'Snoop (demo)', path: '/snoop/' },
  { name: 'old-warehouse', title: 'Old warehouse', path: '/old-warehouse/' },
];
