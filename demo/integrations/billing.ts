import { createServer, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { listenForParent } from '../shared/sampleServer.js';
import { billingAccounts } from './billing/accounts.js';
import { consentPage, createCodes, readAsking } from './billing/consent.js';
import { createTokens } from './billing/tokens.js';
import { sampleKeys } from './keys.js';
import type { RenderBody } from './serve.js';

/** "Tallybook", a vendor with a sign-in of its own: its endpoint wants an OAuth2 access token and no API key. */
const tokens = createTokens(sampleKeys.billingClient.secret);
const codes = createCodes();
const { id, secret } = sampleKeys.billingClient;
const basic = `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;

const server = createServer(async (request, response) => {
  const url = new URL(request.url ?? '', 'http://localhost');
  const body = await text(request);
  switch (`${request.method} ${url.pathname}`) {
    case 'GET /oauth/authorize':
    case 'POST /oauth/authorize':
      return consent(url.searchParams, request.method === 'POST' ? new URLSearchParams(body) : null, response);
    case 'POST /oauth/token':
      return token(request.headers.authorization, new URLSearchParams(body), response);
    case 'POST /panel/render':
      return render(body, response);
    default:
      send(response, 404, { error: 'not_found' });
  }
});
listenForParent(server);

function consent(asked: URLSearchParams, answer: URLSearchParams | null, response: ServerResponse): void {
  const asking = readAsking(asked);
  if (!asking) {
    response.writeHead(400, { 'content-type': 'text/plain' }).end('This address was not made by Northdesk.');
  } else if (answer) {
    response.writeHead(303, { location: codes.answered(asking, answer.get('answer') === 'yes') }).end();
  } else {
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    };
    response.writeHead(200, headers).end(consentPage);
  }
}

function token(authorization: string | undefined, params: URLSearchParams, response: ServerResponse): void {
  if (authorization !== basic) {
    send(response, 401, { error: 'invalid_client' });
    return;
  }
  const isFirst = params.get('grant_type') === 'authorization_code';
  const given = isFirst ? codes.take(params) && tokens.begin() : tokens.renew(params.get('refresh_token'));
  send(response, given ? 200 : 400, given || { error: 'invalid_grant' });
}

function render(body: string, response: ServerResponse): void {
  const { contactID, credential } = JSON.parse(body) as RenderBody;
  const access = tokens.access(credential?.access_token);
  if (!access) {
    send(response, 401, { error: 'invalid_token' });
    return;
  }
  const account = billingAccounts.get(contactID ?? '');
  send(response, 200, account ? { ...account, 'Access token no.': access.generation } : {});
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
