import { sampleKeys } from './keys.js';
import { ok, refused, serve } from './serve.js';
import { subscriptions } from './subscriptions.js';

/** "Subscription": billing data, found by the contact's id and not by the phone number. */
serve(({ contactID, credential }) => {
  if (credential?.apiKey !== sampleKeys.subscription) return refused;
  const found = subscriptions.get(contactID ?? '');
  if (!found) return ok({});
  const used = found.seats === 0 ? 0 : Math.round((found.seatsUsed / found.seats) * 100);
  return ok({
    Plan: found.plan,
    Status: found.status,
    'Billing email': found.billingEmail,
    'Customer ID': found.customerId,
    'Next charge': found.nextCharge,
    'Last payment': found.lastPayment,
    'Last sign-in': daysBefore(found.signedInDaysAgo),
    Discount: found.discountPercent,
    'Seats used': used,
    'Tax number': found.taxNumber,
    'Add-ons': found.addOns,
    'Billing address': found.billingAddress,
    Invoices: `https://billing.example.com/customers/${found.customerId}`,
  });
});

const day = 86_400_000;
const daysBefore = (days: number): string => new Date(Date.now() - days * day).toISOString();
