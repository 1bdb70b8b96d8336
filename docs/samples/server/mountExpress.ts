import { getRequestListener } from '@hono/node-server';

// the sample's own server

import express from 'express';
import { host } from './host.js';

export const app = express();

const handle = getRequestListener((request) => host.fetch(request));
app.all('/api/accounts/:accountId/integration-app/{*rest}', handle);
app.all('/api/accounts/:accountId/sidebar-widgets{/*rest}', handle);
app.all('/api/v1/accounts/:accountId/dashboard_apps{/*rest}', handle);
app.get('/api/integration-app/oauth/callback', handle);
app.get('/api/deskside/{*rest}', handle);
