import type { PanelInstall } from 'deskside';
import { fixtures } from 'deskside/testing';

const install = (id: string, name: string, description: string, icon: string | null = null): PanelInstall => ({
  ...fixtures.panelInstall,
  _id: `64inst-${id}`,
  appId: `64app-${id}`,
  app: { _id: `64app-${id}`, name, description, icon, type: 'panel' },
});

// A picture of one blue pixel, as an `icon` would be: `https:` or `data:`.
const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNgSNzwHwADCQHlb+4NvgAAAABJRU5ErkJggg==';

/** The panels of a small account. */
export const installs: readonly PanelInstall[] = [
  fixtures.panelInstall,
  install('orders', 'Orders', 'The last orders and their state', pixel),
  install('subscription', 'Subscription', 'Plan, seats and invoices'),
  install('health', 'Health', 'How much the product is used'),
];
