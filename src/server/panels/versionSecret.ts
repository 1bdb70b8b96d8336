import { own, type PanelVersionPatch } from '../../wire/index.js';
import { purposeOf, withClientSecret, withoutClientSecret } from '../oauth/clientSecret.js';
import type { HostSetup } from '../routes/route.js';
import type { APPConfiguration } from '../store/records.js';
import { hasSameClient } from '../store/versionSecrets.js';
import type { NewVersion } from '../store/versions.js';
import { assertAuth } from './panelVersionBody.js';

type SplitPatch = Pick<NewVersion, 'auth' | 'clientSecret'>;

/**
 * What of a new `auth` block is stored. One without a secret keeps the secret that is there, as long as it speaks to the
 * same sign-in server as the same client: a secret must not be sent where it was not given for.
 *
 * @param ref - the version that the secret is sealed for
 * @param before - the version as it is stored; `null` for a new one
 */
export async function splitAuth(
  { auth: given }: PanelVersionPatch,
  ref: { readonly appId: string; readonly versionId: string },
  before: APPConfiguration | null,
  { vault, development }: Pick<HostSetup, 'vault' | 'development'>,
): Promise<SplitPatch> {
  if (given === undefined) return {};
  const { auth, clientSecret } = withoutClientSecret(given);
  const isPublic = own(own(auth, 'oauth2'), 'tokenEndpointAuthMethod') === 'none';
  const seal = (plain: string) => vault.seal(plain, purposeOf(ref.appId, ref.versionId));
  const kept = before && !isPublic && hasSameClient(before.auth, auth) ? before : null;
  const plain = clientSecret ?? (kept && withoutClientSecret(kept.auth).clientSecret);
  assertAuth(withClientSecret(auth, plain ?? kept?.clientSecret ?? null), { development });
  return { auth, clientSecret: plain === null ? (kept?.clientSecret ?? null) : await seal(plain) };
}
