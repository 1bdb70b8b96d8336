import type { MiddlewareHandler } from 'hono';

/**
 * The policy that the whole demo runs under: nothing inline, nothing from elsewhere but pictures and the pages of the
 * sample apps, no `eval`.
 */
const contentSecurityPolicy = (frames: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data: https:",
    `frame-src ${frames.join(' ') || "'none'"}`,
    "require-trusted-types-for 'script'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');

/**
 * Sets the demo's security headers on every answer.
 *
 * @param framesOf - what may stand in the frames of the page at a path
 */
export function securityHeaders(framesOf: (path: string) => Promise<readonly string[]>): MiddlewareHandler {
  return async (context, next) => {
    await next();
    // Deskside's own page at the end of a sign-in has a stricter one.
    if (!context.res.headers.has('content-security-policy')) {
      const isPage = context.res.headers.get('content-type')?.startsWith('text/html');
      const frames = isPage ? await framesOf(context.req.path) : [];
      context.header('Content-Security-Policy', contentSecurityPolicy(frames));
    }
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'same-origin');
    context.header('Cross-Origin-Opener-Policy', 'same-origin');
  };
}

/** Sends whoever wrote `localhost` to the address that was printed: on `localhost` are the sample apps. */
export const oneAddress: MiddlewareHandler = async (context, next) => {
  const url = new URL(context.req.url);
  if (url.hostname !== 'localhost') return next();
  url.hostname = '127.0.0.1';
  return context.redirect(url.href, 307);
};

/** Refuses a change that another site's page asks for. Browsers name the asking page in `Origin`. */
export const sameOriginWrites: MiddlewareHandler = async (context, next) => {
  const origin = context.req.header('origin');
  const reads = context.req.method === 'GET' || context.req.method === 'HEAD';
  if (!reads && origin && origin !== new URL(context.req.url).origin) {
    return context.json({ title: 'This request came from another site.' }, 403);
  }
  await next();
};
