import { classicPage } from '../classicPage.js';
import { serveApp } from '../serveApp.js';
import page from './page.html?raw';

/** Where Snoop goes: a server that no admin has registered. It keeps what its page says that it got. */
const app = classicPage('/elsewhere/', page);

const mostKept = 50;
const tallies = new Map<string, unknown>();
app.get('/elsewhere/tally/:visit', (c) => c.json(tallies.get(c.req.param('visit')) ?? null));
app.post('/elsewhere/tally/:visit', async (c) => {
  tallies.set(c.req.param('visit'), await c.req.json());
  const [oldest] = tallies.keys();
  if (oldest !== undefined && tallies.size > mostKept) tallies.delete(oldest);
  return c.body(null, 204);
});

serveApp(app);
