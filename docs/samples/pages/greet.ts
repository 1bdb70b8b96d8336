import { createDashboardApp } from 'deskside/app-sdk';

/** Greets from a page inside the frame. */
export async function greet(show: (email: string | null | undefined) => void): Promise<void> {
  const app = createDashboardApp({ onContext: ({ contact }) => show(contact.email) });
  await app.host.insertDraft('Your parcel is on its way.');
  app.close();
}
