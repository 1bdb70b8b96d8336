import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tokenBook, type VendorRules } from './tokens.js';

/** One request to the token endpoint. */
interface TokenRequest {
  readonly authorization: string | undefined;
  readonly params: URLSearchParams;
}

/** What the panel's endpoint was sent. */
interface Rendered {
  readonly webhookId: string | undefined;
  readonly body: { readonly credential: { readonly access_token: string } };
}

/** Stands in the way of one token request: answers itself, goes on, or does neither. */
type Interlude = (goOn: () => void, response: ServerResponse) => void;

type ClientKind = 'client_secret_basic' | 'client_secret_post' | 'none';

// with characters that Basic has to escape, and others that vendors who forget to decode rely on
const clientId = 'desk id:1';
const clientSecret = 'CANARY client+secret-with_all%of.them~';

/** A vendor on 127.0.0.1: a sign-in server (RFC 6749, RFC 7636) and a panel's endpoint that wants its access tokens. */
export async function startVendor(rules: VendorRules = {}, client: ClientKind = 'client_secret_basic') {
  const book = tokenBook(rules);
  const codes = new Map<string, URLSearchParams>();
  const asked: TokenRequest[] = [];
  const rendered: Rendered[] = [];
  const interludes: Interlude[] = [];

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://127.0.0.1');
    if (url.pathname === '/oauth/authorize') return consent(url.searchParams, response);
    const text = await read(request);
    if (url.pathname === '/render') return render(request, response, text);
    const params = new URLSearchParams(text);
    asked.push({ authorization: request.headers.authorization, params });
    const goOn = () => token(request, response, params);
    const interlude = interludes.shift();
    if (interlude) interlude(goOn, response);
    else goOn();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;

  /** The customer says yes at once. */
  function consent(asking: URLSearchParams, response: ServerResponse): void {
    const code = `code-${codes.size + 1}`;
    codes.set(code, asking);
    const back = new URL(asking.get('redirect_uri') ?? '');
    back.searchParams.set('code', code);
    back.searchParams.set('state', asking.get('state') ?? '');
    back.searchParams.set('iss', 'https://issuer.example/of-this-vendor'); // RFC 9207
    response.writeHead(302, { location: back.href }).end();
  }

  function token(request: IncomingMessage, response: ServerResponse, params: URLSearchParams): void {
    if (!isClient(client, request.headers.authorization, params)) {
      send(response, 401, { error: 'invalid_client' });
      return;
    }
    const isFirst = params.get('grant_type') === 'authorization_code';
    const given = isFirst ? first(params) : book.renew(params.get('refresh_token') ?? '');
    if (given) send(response, 200, given);
    else send(response, 400, { error: 'invalid_grant' }, { 'www-authenticate': 'Bearer' });
  }

  function first(params: URLSearchParams): object | null {
    const code = params.get('code') ?? '';
    const asking = codes.get(code);
    codes.delete(code);
    const challenge = createHash('sha256')
      .update(params.get('code_verifier') ?? '')
      .digest('base64url');
    const fits =
      asking?.get('code_challenge') === challenge && asking.get('redirect_uri') === params.get('redirect_uri');
    return fits ? book.begin() : null;
  }

  function render(request: IncomingMessage, response: ServerResponse, text: string): void {
    const body = JSON.parse(text) as Rendered['body'];
    rendered.push({ webhookId: request.headers['webhook-id'] as string | undefined, body });
    const generation = book.generationOf(body.credential.access_token);
    if (generation === null) send(response, 401, { error: 'CANARY-refused' });
    else send(response, 200, { Generation: generation });
  }

  return {
    ...book,
    rendered,
    /** Of the panel's version, with the document's members. */
    auth: {
      type: 'oauth2',
      oauth2: {
        grantType: 'AuthorizationCode',
        authURL: `${origin}/oauth/authorize`,
        accessTokenURL: `${origin}/oauth/token`,
        clientId,
        ...(client !== 'none' && { clientSecret }),
        ...(client === 'client_secret_post' && { tokenEndpointAuthMethod: client }),
        scope: ['contacts.read', 'deals.read'],
      },
    },
    endpoint: `${origin}/render`,
    asked: (grant: 'authorization_code' | 'refresh_token') =>
      asked.filter(({ params }) => params.get('grant_type') === grant),
    /** The next token request meets this first. */
    next: (interlude: Interlude) => interludes.push(interlude),
    /** The next token request waits. Resolves when it is there, with what lets it go on. */
    hold: () => new Promise<() => void>((resolve) => interludes.push(resolve)),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** What {@link startVendor} starts. */
export type Vendor = Awaited<ReturnType<typeof startVendor>>;

/** RFC 6749, section 2.3.1. */
function isClient(kind: ClientKind, authorization: string | undefined, params: URLSearchParams): boolean {
  if (kind === 'client_secret_basic') {
    const pair = Buffer.from(authorization?.replace(/^Basic /, '') ?? '', 'base64')
      .toString()
      .split(':');
    const [id, secret] = pair.map((part) => decodeURIComponent(part.replaceAll('+', ' ')));
    return id === clientId && secret === clientSecret && !params.has('client_secret');
  }
  const secret = kind === 'none' ? null : clientSecret;
  return authorization === undefined && params.get('client_id') === clientId && params.get('client_secret') === secret;
}

async function read(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}

function send(response: ServerResponse, status: number, body: object, more: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...more }).end(JSON.stringify(body));
}
