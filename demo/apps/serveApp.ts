import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono, MiddlewareHandler } from 'hono';
import { listenForParent } from '../shared/sampleServer.js';
import { surroundings } from './surroundings.js';

/** What an app's pages may use beside files and answers of their own server. */
interface AppPolicy {
  /** Added to `script-src`, such as the hashes of scripts that stand in the page. */
  readonly scripts?: readonly string[];
  /** Added to `style-src`. */
  readonly styles?: readonly string[];
}

/**
 * The headers of an app's answers. The last one of its policy is the app's own protection: no page but the helpdesk's
 * may show it, so that a message of its parent can only be the helpdesk's.
 */
export function appHeaders({ scripts = [], styles = [] }: AppPolicy = {}): MiddlewareHandler {
  return async (context, next) => {
    const { desk } = await surroundings;
    await next();
    const policy = [
      "default-src 'none'",
      ["script-src 'self'", ...scripts].join(' '),
      ["style-src 'self'", ...styles].join(' '),
      "connect-src 'self'",
      "img-src 'self' data:",
      "require-trusted-types-for 'script'",
      "base-uri 'none'",
      "form-action 'none'",
      `frame-ancestors ${desk}`,
    ];
    context.header('Content-Security-Policy', policy.join('; '));
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cache-Control', 'no-store');
  };
}

/** Serves one app. */
export function serveApp(app: Hono): void {
  listenForParent(createServer(getRequestListener(app.fetch)));
}
