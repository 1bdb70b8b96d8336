import { isObject, own } from '../../wire/index.js';
import { type AddressRules, addressFault } from '../guard/addressFault.js';
import { HostError } from '../hostError.js';

/** The document's `auth` block ("Authentication" of the Conversation Panels document), read. */
export interface OAuth2Settings {
  readonly authURL: string;
  readonly accessTokenURL: string;
  readonly clientId: string;
  /** Absent for a public client, which is known by PKCE alone. */
  readonly clientSecret: string | undefined;
  readonly scope: string;
  /** How the token endpoint is told who asks (RFC 6749, section 2.3.1); not in the document. @default "client_secret_basic" */
  readonly tokenAuth: 'client_secret_basic' | 'client_secret_post' | 'none';
}

/**
 * Reads the `auth` block of a version: `null` where there is none.
 *
 * @throws HostError `invalid_auth`, which names the member and never its value
 */
export function readAuthBlock(auth: unknown, rules: AddressRules): OAuth2Settings | null {
  if (auth === null || auth === undefined) return null;
  if (own(auth, 'type') !== 'oauth2') throw wrong('type', 'must be "oauth2"');
  const block = own(auth, 'oauth2');
  if (!isObject(block)) throw wrong('oauth2', 'must be an object');
  if (own(block, 'grantType') !== 'AuthorizationCode') throw wrong('oauth2.grantType', 'must be "AuthorizationCode"');
  const text = (name: string): string => {
    const value = own(block, name);
    if (typeof value === 'string' && value.trim() !== '') return value;
    throw wrong(`oauth2.${name}`, 'must be a text');
  };
  const address = (name: string): string => {
    const fault = addressFault(text(name), rules);
    if (fault) throw wrong(`oauth2.${name}`, fault);
    return text(name);
  };
  const secret = own(block, 'clientSecret');
  const method = own(block, 'tokenEndpointAuthMethod') ?? (secret === undefined ? 'none' : 'client_secret_basic');
  if (method !== 'client_secret_basic' && method !== 'client_secret_post' && method !== 'none') {
    throw wrong('oauth2.tokenEndpointAuthMethod', 'must be "client_secret_basic", "client_secret_post" or "none"');
  }
  const scope = own(block, 'scope') ?? [];
  if (!Array.isArray(scope) || !scope.every((one) => typeof one === 'string')) {
    throw wrong('oauth2.scope', 'must be a list of texts');
  }
  return {
    authURL: address('authURL'),
    accessTokenURL: address('accessTokenURL'),
    clientId: text('clientId'),
    clientSecret: method === 'none' ? undefined : text('clientSecret'),
    scope: scope.join(' '),
    tokenAuth: method,
  };
}

/** What keeps an `auth` block from being used. */
export class AuthBlockFault extends HostError {
  constructor(
    /** Which member, by its dots. */
    readonly member: string,
    /** What is wrong with it, as the end of a sentence ("must …"). */
    readonly what: string,
  ) {
    super('invalid_auth', `The auth block of a version cannot be used: "${member}" ${what}.`);
  }
}

function wrong(member: string, what: string): AuthBlockFault {
  return new AuthBlockFault(member, what);
}
