import { Hono } from 'hono';
import type { PageFile } from '../server/page.js';
import { appHeaders } from './serveApp.js';

/** An app whose page was built by Vite: the page at `/<name>/`, and what it loads. */
export function builtPage(name: string, files: ReadonlyMap<string, PageFile>): Hono {
  const app = new Hono();
  app.use(appHeaders());
  app.get(`/${name}/`, (c) => answer(files.get(`/${name}/index.html`)) ?? c.notFound());
  app.get('/assets/*', (c) => answer(files.get(c.req.path)) ?? c.notFound());
  return app;
}

function answer(file: PageFile | undefined): Response | undefined {
  return file && new Response(file.bytes, { headers: file.headers });
}
