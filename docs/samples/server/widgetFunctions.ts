import { createHost, type HostOptions } from 'deskside/server';

/** Stands for your own data. */
const conversationOf = async (accountId: string, businessId: string | null, id: string) =>
  id === '42' ? { id, accountId, customer: { email: 'priya@example.com' }, business: { id: businessId } } : null;
const loyaltyItems = async (customer: unknown, signal: AbortSignal) =>
  customer && !signal.aborted ? [{ title: 'Gold', sections: [] }] : [];

export const hostWithFunctions = (options: HostOptions) =>
  createHost({
    ...options,
    widgetFunctions: {
      loyalty: async ({ customer }, { signal }) => ({ title: 'Loyalty', items: await loyaltyItems(customer, signal) }),
    },
    loadWidgetContext: async ({ accountId, businessId, conversationId }) => {
      const found = await conversationOf(accountId, businessId, conversationId); // your own data, of this account only
      return found && { conversation: found, customer: found.customer, business: found.business };
    },
  });
