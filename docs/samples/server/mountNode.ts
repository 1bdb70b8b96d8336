import { serve } from '@hono/node-server';
import { host } from './host.js';

const port = Number(process.env.PORT ?? 3000);
export const server = serve({ fetch: (request) => host.fetch(request), port });
