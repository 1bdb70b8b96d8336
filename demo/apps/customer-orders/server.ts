import { classicPage } from '../classicPage.js';
import { serveApp } from '../serveApp.js';
import { ordersOf } from './orders.js';
import page from './page.html?raw';

const longestNote = 500;
const notes = new Map<string, string[]>();

/** "Customer Orders": the example of the Dashboard Apps document, one page of plain HTML and two calls to its own server. */
const app = classicPage('/customer-orders/', page);

app.get('/customer-orders/of/:contact', (c) => {
  const contact = c.req.param('contact');
  return c.json({ orders: ordersOf(Number(contact)), notes: notes.get(contact) ?? [] });
});

app.post('/customer-orders/of/:contact/notes', async (c) => {
  const contact = c.req.param('contact');
  const { note }: { note?: unknown } = await c.req.json().catch(() => ({}));
  if (typeof note !== 'string' || !note.trim() || note.length > longestNote) return c.json({ error: 'note' }, 400);
  notes.set(contact, [note.trim(), ...(notes.get(contact) ?? [])].slice(0, 5));
  return c.body(null, 204);
});

serveApp(app);
