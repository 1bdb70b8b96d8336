import { fileURLToPath } from 'node:url';
import { readPage } from '../../server/page.js';
import { builtPage } from '../builtPage.js';
import { serveApp } from '../serveApp.js';
import { findDelivery } from './deliveries.js';

/** "Delivery": a page for the sidebar, built with `deskside/app-sdk` alone. */
const app = builtPage(
  'delivery',
  await readPage(fileURLToPath(new URL('../../apps', import.meta.url)), '/delivery/index.html'),
);

app.get('/delivery/to/:contact', (c) => c.json({ delivery: findDelivery(c.req.param('contact')) ?? null }));

serveApp(app);
