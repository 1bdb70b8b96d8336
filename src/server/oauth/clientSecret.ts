import { isObject, type JsonObject, own } from '../../wire/index.js';
import type { AddressRules } from '../guard/addressFault.js';
import { HostProblem } from '../problem.js';
import type { NewVersion } from '../store/versions.js';
import type { ClientSecretPurpose, Vault } from '../vault.js';
import { type OAuth2Settings, readAuthBlock } from './authBlock.js';

/** An `auth` block whose `clientSecret` was taken out. */
interface SplitAuth {
  readonly auth: unknown;
  /** `null` when there was none. */
  readonly clientSecret: string | null;
}

/** Takes the `clientSecret` out of an `auth` block. An empty one, as a form sends it, is none. */
export function withoutClientSecret(auth: unknown): SplitAuth {
  const block = own(auth, 'oauth2');
  if (!isObject(auth) || !isObject(block)) return { auth, clientSecret: null };
  const { clientSecret, ...oauth2 } = block;
  const isSecret = typeof clientSecret === 'string' && clientSecret.trim() !== '';
  return { auth: { ...auth, oauth2 }, clientSecret: isSecret ? clientSecret : null };
}

/** Puts the `clientSecret` back into its block; `null` leaves the block as it is. */
export function withClientSecret(auth: unknown, clientSecret: string | null): unknown {
  const block = own(auth, 'oauth2');
  if (clientSecret === null || !isObject(auth) || !isObject(block)) return auth;
  const oauth2: JsonObject = { ...block, clientSecret };
  return { ...auth, oauth2 };
}

/**
 * Seals the `clientSecret` of a version's `auth` block, for code that creates versions itself:
 * `store.versions.create(await sealVersion(vault, { appId, endpoint, schema, auth }))`. Without it the secret stands in
 * the database as it was given.
 *
 * @param vault - `createVault(keys)`, or the one that the host got
 */
export async function sealVersion(vault: Vault, version: NewVersion): Promise<NewVersion & { readonly _id: string }> {
  const { _id = crypto.randomUUID(), appId } = version;
  const { auth, clientSecret } = withoutClientSecret(version.auth);
  if (clientSecret === null) return { ...version, _id };
  return { ...version, _id, auth, clientSecret: await vault.seal(clientSecret, purposeOf(appId, _id)) };
}

/** What the client's secret of a version is sealed for. */
export function purposeOf(appId: string, versionId: string): ClientSecretPurpose {
  return { appId, versionId, use: 'client-secret' };
}

/** A stored `auth` block, and what is needed to open its secret. */
export interface StoredAuth {
  readonly versionId: string;
  readonly auth: unknown;
  /** Sealed; `null` when there is none, or when it stands in the block. */
  readonly clientSecret: string | null;
}

/**
 * Reads the stored `auth` block of a version, its secret opened: `null` where there is none.
 *
 * @throws HostError `invalid_auth`; HostProblem when the secret cannot be opened
 */
export async function openAuthBlock(
  appId: string,
  { versionId, auth, clientSecret }: StoredAuth,
  { vault, ...rules }: AddressRules & { readonly vault: Vault },
): Promise<OAuth2Settings | null> {
  if (clientSecret === null) return readAuthBlock(auth, rules);
  return readAuthBlock(withClientSecret(auth, await open(vault, clientSecret, purposeOf(appId, versionId))), rules);
}

async function open(vault: Vault, sealed: string, purpose: ClientSecretPurpose): Promise<string> {
  try {
    return await vault.open(sealed, purpose);
  } catch {
    throw new HostProblem(
      500,
      'internal',
      "The client's secret of this app cannot be opened. Check the host's keys, or save the secret again.",
    );
  }
}
