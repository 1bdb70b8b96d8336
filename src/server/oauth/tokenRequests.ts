import * as oauth from 'oauth4webapi';
import { decodeUtf8, readCapped } from '../readCapped.js';
import type { OAuth2Settings } from './authBlock.js';

/** What a connection keeps: the token endpoint's answer, and when it was given. It is sealed wherever it is stored. */
export interface StoredTokens {
  readonly access_token: string;
  readonly token_type: string;
  readonly refresh_token?: string;
  readonly scope?: string;
  /** In milliseconds since the epoch; absent when the server did not say. */
  readonly expires_at?: number;
}

/** What every request to an authorization server needs. */
export interface TokenMeans {
  readonly settings: OAuth2Settings;
  readonly fetch: typeof globalThis.fetch;
  readonly development: boolean;
  readonly signal: AbortSignal;
}

/** The address that the agent's browser is sent to (RFC 6749, section 4.1.1, with PKCE, RFC 7636). */
export async function authorizationUrl(
  { authURL, clientId, scope }: OAuth2Settings,
  { redirectUri, state, verifier }: { readonly redirectUri: string; readonly state: string; readonly verifier: string },
): Promise<string> {
  const url = new URL(authURL);
  const members = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    ...(scope && { scope }),
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(members)) url.searchParams.set(name, value);
  return url.href;
}

/** Changes the code of a callback into tokens. Throws what oauth4webapi throws. */
export async function exchangeCode(
  means: TokenMeans,
  callback: { readonly url: URL; readonly state: string; readonly redirectUri: string; readonly verifier: string },
): Promise<StoredTokens> {
  const { server, client, auth, options } = parts(means);
  const answer = new URLSearchParams(callback.url.searchParams);
  // RFC 9207's name of the issuer: the document's block names none to compare it with.
  answer.delete('iss');
  const parameters = oauth.validateAuthResponse(server, client, answer, callback.state);
  const { redirectUri, verifier } = callback;
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    auth,
    parameters,
    redirectUri,
    verifier,
    options,
  );
  return stored(await oauth.processAuthorizationCodeResponse(server, client, response));
}

/** Renews tokens. A server that gives no new refresh token means that the old one stays. */
export async function refreshTokens(means: TokenMeans, refreshToken: string): Promise<StoredTokens> {
  const { server, client, auth, options } = parts(means);
  const response = await oauth.refreshTokenGrantRequest(server, client, auth, refreshToken, options);
  return { refresh_token: refreshToken, ...stored(await oauth.processRefreshTokenResponse(server, client, response)) };
}

/** Whether the authorization server has said that the grant is over, and not merely failed. */
export function isGrantOver(error: unknown): boolean {
  return error instanceof oauth.ResponseBodyError && error.error === 'invalid_grant';
}

function parts({ settings, fetch, development, signal }: TokenMeans) {
  const { authURL, accessTokenURL, clientId, clientSecret = '', tokenAuth } = settings;
  const server: oauth.AuthorizationServer = {
    issuer: new URL(accessTokenURL).origin,
    authorization_endpoint: authURL,
    token_endpoint: accessTokenURL,
  };
  const auths = {
    client_secret_basic: () => basic(clientSecret),
    client_secret_post: () => oauth.ClientSecretPost(clientSecret),
    none: () => oauth.None(),
  };
  return {
    server,
    client: { client_id: clientId },
    auth: auths[tokenAuth](),
    options: {
      signal,
      // The guard says what may be called; in development that is `http:` too.
      [oauth.allowInsecureRequests]: development,
      [oauth.customFetch]: async (url: string, init: object) => readable(await fetch(url, init)),
    },
  };
}

/**
 * HTTP Basic with both parts written as a form writes them (RFC 6749, section 2.3.1), and nothing escaped that need not be:
 * vendors who forget to decode still read the `-` and `_` of usual ids and secrets.
 */
function basic(clientSecret: string): oauth.ClientAuth {
  const written = (text: string) => new URLSearchParams({ '': text }).toString().slice(1);
  return (_, { client_id }, __, headers) => {
    headers.set('authorization', `Basic ${btoa(`${written(client_id)}:${written(clientSecret)}`)}`);
  };
}

/** No token endpoint's answer is larger, in bytes. */
const maxAnswerBytes = 1_048_576;

/**
 * An answer of bounded size, without its `id_token`: who signed in is not asked, and the issuer that it would be compared
 * with stands nowhere in the document's block. Nor is there a `www-authenticate`, which would hide the error in the body.
 */
async function readable({ body, status, headers }: Response): Promise<Response> {
  const bytes = await readCapped(body, maxAnswerBytes);
  const text = bytes && decodeUtf8(bytes);
  if (text === null) throw new Error('The answer of a token endpoint is too large, or not UTF-8.');
  return new Response(withoutIdentity(text), {
    status,
    headers: { 'content-type': headers.get('content-type') ?? '' },
  });
}

function withoutIdentity(text: string): string {
  try {
    const { id_token: _, ...members } = JSON.parse(text) as Record<string, unknown>;
    return JSON.stringify(members);
  } catch {
    return text;
  }
}

function stored(answer: oauth.TokenEndpointResponse): StoredTokens {
  const { access_token, token_type, refresh_token, scope, expires_in } = answer;
  return {
    access_token,
    token_type,
    ...(refresh_token !== undefined && { refresh_token }),
    ...(scope !== undefined && { scope }),
    ...(expires_in !== undefined && { expires_at: Date.now() + expires_in * 1000 }),
  };
}
