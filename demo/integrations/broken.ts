import { createServer, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { listenForParent } from '../shared/sampleServer.js';

type Mistake = (response: ServerResponse) => void | Promise<void>;

const good = {
  'Full Name': 'Priya Sharma',
  Email: 'priya@example.com',
  Orders: 42,
  MRR: { code: 'INR', value: 4999 },
};

const json = (response: ServerResponse, body: unknown, status = 200): void =>
  send(response, status, 'application/json', JSON.stringify(body));

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': type }).end(text);
}

const { Email: email, ...withoutEmail } = good;

/** What each of `brokenIntegrations` does. */
const mistakes: Readonly<Record<string, Mistake>> = {
  'key-case': (response) => json(response, { ...withoutEmail, email }),
  'number-text': (response) => json(response, { ...good, Orders: '42' }),
  html: (response) =>
    send(response, 200, 'text/html; charset=utf-8', '<!doctype html><title>Sign in</title><h1>Please sign in</h1>'),
  'status-500': (response) =>
    json(response, { error: "TypeError: Cannot read properties of undefined (reading 'name')" }, 500),
  slow: async (response) => {
    await wait(2_500);
    json(response, good);
  },
  'content-type': (response) => send(response, 200, 'text/plain', JSON.stringify(good)),
  nan: (response) =>
    send(response, 200, 'application/json', '{"Full Name": "Priya Sharma", "MRR": {"code": "INR", "value": NaN}}'),
  currency: (response) => json(response, { ...good, MRR: { value: 4999 } }),
  expired: (response) => json(response, { error: 'token_expired' }, 401),
  'no-framing': (response) => {
    response.setHeader('x-frame-options', 'DENY');
    send(response, 200, 'text/html; charset=utf-8', '<!doctype html><title>Invoices</title><h1>Invoices</h1>');
  },
};

/** All ten in one server: what is wrong with each is what it answers, not that it runs. */
listenForParent(
  createServer((request, response) => {
    const name = /^\/([\w-]+)/.exec(request.url ?? '')?.[1] ?? '';
    const mistake = Object.hasOwn(mistakes, name) ? mistakes[name] : undefined;
    // The body is of no use here, but must be read before the connection serves another request.
    request.resume();
    if (mistake) void mistake(response);
    else json(response, { error: 'There is no such integration.' }, 404);
  }),
);
