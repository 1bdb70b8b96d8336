import { fileURLToPath } from 'node:url';
import { readPage } from '../../server/page.js';
import { builtPage } from '../builtPage.js';
import { serveApp } from '../serveApp.js';
import { addPoints, findMember } from './members.js';

const thanks = 500;

/** "Loyalty": a page built with React and `deskside/app-sdk/react`, and two calls to its own server. */
const app = builtPage(
  'loyalty',
  await readPage(fileURLToPath(new URL('../../apps', import.meta.url)), '/loyalty/index.html'),
);

app.get('/loyalty/members/:contact', (c) => c.json({ member: findMember(c.req.param('contact')) ?? null }));
app.post('/loyalty/members/:contact/thanks', (c) => {
  const member = addPoints(c.req.param('contact'), thanks);
  return member ? c.json({ member }) : c.json({ error: 'no such member' }, 404);
});

serveApp(app);
