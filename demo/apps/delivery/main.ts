import { createDashboardApp } from 'deskside/app-sdk';
import './delivery.css';
import type { Delivery } from './deliveries.js';
import { drawDelivery } from './drawDelivery.js';
import { fitFrame } from './fitFrame.js';

const { host } = createDashboardApp({
  onContext: ({ contact }) => {
    // Visitors whom nobody knows have no parcels.
    if (contact.id === undefined) drawDelivery(null);
    else void find(contact.id);
  },
});
fitFrame(host);

async function find(contactId: number): Promise<void> {
  const answer = await fetch(`/delivery/to/${contactId}`).catch(() => undefined);
  drawDelivery(answer?.ok ? ((await answer.json()) as { delivery: Delivery | null }).delivery : undefined);
}
