// @ts-check
// A panel's render endpoint. Node 20.19 or newer runs it as it stands, and TypeScript checks the types in its comments.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const port = Number(process.env.PORT ?? 3000);
const host = process.env.HOST ?? '127.0.0.1';
// The app's secret, whsec_…, as the helpdesk shows it. Without it anybody who knows the address is answered.
const secret = process.env.DESKSIDE_SIGNING_SECRET;
const largestBody = 1_048_576;

/**
 * What the helpdesk tells; members that it does not know are left out.
 * @typedef {{ contactID?: string, phoneNumber?: string, conversationId?: string, assigneeId?: string, status?: string,
 *   credential?: any }} RenderRequest
 */

// Replace this with a look into your own system. `credential` holds what the admin gave, such as an API key.
const contacts = new Map([
  [
    '+919876543210',
    {
      'Full Name': 'Priya Sharma',
      Email: 'priya@example.com',
      Plan: 'Pro',
      MRR: { code: 'INR', value: 4999 },
      Tags: ['VIP', 'Early Adopter'],
      'Renewal Date': '2026-08-01',
      Active: true,
    },
  ],
]);

/** @param {RenderRequest} request */
async function render({ phoneNumber }) {
  // the keys are those of panel.schema.json, letter for letter; an empty object says that there is nothing to show
  return contacts.get(phoneNumber ?? '') ?? {};
}

const server = createServer(async (request, response) => {
  /** @param {number} status @param {object} body */
  const answer = (status, body) => {
    // first: what cannot be written as JSON is a failure, while there is still time to say so
    const text = JSON.stringify(body);
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(text);
  };
  try {
    if (request.method !== 'POST' || request.url !== '/panel/render') return answer(404, { error: 'not found' });
    const body = await textOf(request);
    if (body === null) return answer(413, { error: 'too large' });
    if (!isGenuine(request.headers, body)) return answer(401, { error: 'wrong signature' });
    answer(200, await render(JSON.parse(body)));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : 'unknown error'}\n`);
    answer(500, { error: 'failed' });
  }
});

/** @param {import('node:http').IncomingMessage} request */
async function textOf(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > largestBody) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Whether the helpdesk sent this, within the last five minutes: Standard Webhooks 1.0.
 * @param {import('node:http').IncomingHttpHeaders} headers @param {string} body
 */
function isGenuine(headers, body) {
  if (!secret) return true;
  const id = String(headers['webhook-id'] ?? '');
  const timestamp = String(headers['webhook-timestamp'] ?? '');
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(Date.now() / 1000 - Number(timestamp)) > 300) return false;
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest();
  return String(headers['webhook-signature'] ?? '')
    .split(' ')
    .filter((each) => each.startsWith('v1,'))
    .map((each) => Buffer.from(each.slice(3), 'base64'))
    .some((given) => given.length === expected.length && timingSafeEqual(given, expected));
}

server.listen(port, host, () => {
  const address = server.address();
  const used = typeof address === 'object' && address ? address.port : port;
  process.stdout.write(`Listening on http://${host}:${used}/panel/render\n`);
  if (!secret) process.stdout.write('DESKSIDE_SIGNING_SECRET is not set: requests are not verified.\n');
});
