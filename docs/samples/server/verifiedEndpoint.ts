import { Hono } from 'hono';
import { Webhook } from 'standardwebhooks';

/** Stands for the vendor's own data. */
const planOf = async (phone: string | undefined) => (phone === '+919876543210' ? 'Pro' : null);

export function createEndpoint(secret: string): Hono {
  const app = new Hono();
  app.post('/panel/render', async (context) => {
    const body = await context.req.text(); // the text as it came: what is signed are its bytes
    try {
      new Webhook(secret).verify(body, context.req.header());
    } catch {
      return context.json({ title: 'Not from the helpdesk' }, 401);
    }
    const { phoneNumber } = JSON.parse(body);
    const plan = await planOf(phoneNumber);
    if (!plan) return context.json({}); // "Nothing to show"
    return context.json({ Plan: plan }, 200, { 'cache-control': 'max-age=60' });
  });
  return app;
}
