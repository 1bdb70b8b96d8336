import { Hono } from 'hono';

/** One origin for each dashboard app that is registered. */
const appOrigins = ['https://orders.example', 'https://loyalty.example'];

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'", // the host; its origin, where that is another one
  "img-src 'self' data: https:", // icons of panels
  `frame-src ${appOrigins.join(' ')}`, // dashboard apps
  "require-trusted-types-for 'script'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

export const app = new Hono();

app.use(async (context, next) => {
  await next();
  context.header('Content-Security-Policy', policy);
});
app.get('/', (context) => context.html('<!doctype html><title>Desk</title>'));
