import { Hono } from 'hono';

export const app = new Hono();

app.post('/widget', async (context) => {
  const { customer } = await context.req.json(); // { conversation, customer, business }
  if (!customer?.email) return context.body(null, 204); // no items
  return context.json({
    title: 'CRM',
    items: [{ title: customer.email, sections: [{ title: 'Account', fields: { Tier: 'Gold' } }] }],
  });
});
