import { Hono } from 'hono';
import { inlineHashes } from './inlineHashes.js';
import { appHeaders } from './serveApp.js';

/** An app of one file: its script and its style stand in the page, and the policy names them by their hashes. */
export function classicPage(path: string, page: string): Hono {
  const app = new Hono();
  app.use(appHeaders({ scripts: inlineHashes(page, 'script'), styles: inlineHashes(page, 'style') }));
  app.get(path, (c) => c.html(page));
  return app;
}
