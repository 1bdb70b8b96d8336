import { openCredential } from '../credential.js';
import { accessToken } from '../oauth/accessToken.js';
import { openAuthBlock } from '../oauth/clientSecret.js';
import type { HostSetup } from '../routes/route.js';
import type { RenderTarget } from '../store/installs.js';
import type { InstallPurpose } from '../vault.js';

/** Whose credential is meant. */
export interface CredentialOwner {
  readonly target: RenderTarget;
  readonly install: InstallPurpose;
  readonly setup: HostSetup;
}

/**
 * Makes an attempt with an install's credential, as JSON text. With an `auth` block that is the decrypted token ("The
 * decrypted token is passed as `credential`"); one that the endpoint refuses is renewed once and the attempt made again.
 *
 * @param isRefused - whether the endpoint answered with 401
 * @throws HostProblem when there is no credential to make an attempt with
 */
export async function withPanelCredential<T>(
  { target, install, setup }: CredentialOwner,
  attempt: (credentialText: string) => Promise<T>,
  isRefused: (outcome: T) => boolean,
): Promise<T> {
  const settings = await openAuthBlock(install.appId, target, setup);
  if (!settings) return attempt(await openCredential(setup.vault, target.credential, install));
  const means = { ...setup, install, settings, moves: target.moves };
  const { tokens, revision } = await accessToken(means);
  const outcome = await attempt(tokenText(tokens));
  if (!isRefused(outcome) || tokens.refresh_token === undefined) return outcome;
  const renewed = await accessToken(means, revision);
  return attempt(tokenText(renewed.tokens));
}

/** What an endpoint needs of the tokens; the refresh token stays with the host. */
function tokenText(tokens: {
  readonly access_token: string;
  readonly token_type: string;
  readonly scope?: string;
}): string {
  const { access_token, token_type, scope } = tokens;
  return JSON.stringify({ access_token, token_type, scope });
}
