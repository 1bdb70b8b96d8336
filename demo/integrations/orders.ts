import { sampleKeys } from './keys.js';
import { orders } from './latestOrders.js';
import { ok, refused, serve } from './serve.js';

/** "Orders": what a customer ordered last from the shop, found by the phone number or by the contact's id. */
serve(({ contactID, phoneNumber, credential }) => {
  if (credential?.apiKey !== sampleKeys.orders) return refused;
  const latest = orders.find((order) => order.phone === phoneNumber || order.contactID === contactID);
  if (!latest) return ok({});
  const { contactID: _contact, phone: _phone, ...fields } = latest;
  return ok(fields);
});
