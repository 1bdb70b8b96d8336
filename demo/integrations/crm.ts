import { withBadDays } from './badDay.js';
import { findByPhone } from './crmCustomers.js';
import { sampleKeys } from './keys.js';
import { ok, refused, serve } from './serve.js';

/** "My CRM Panel": the example endpoint of the Conversation Panels document ("Step 1"), as its author might run it. */
serve(
  withBadDays(({ phoneNumber, credential }) => {
    if (credential?.apiKey !== sampleKeys.crm) return refused;
    const contact = findByPhone(phoneNumber);
    if (!contact) return ok({});
    return ok({
      'Full Name': contact.name,
      Email: contact.email,
      Plan: contact.plan,
      MRR: contact.mrr,
      Tags: contact.tags,
      'Renewal Date': contact.renewalDate,
      Active: contact.isActive,
    });
  }),
);
