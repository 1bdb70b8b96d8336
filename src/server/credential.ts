import { HostProblem } from './problem.js';
import type { Vault, VaultPurpose } from './vault.js';

/** The credential as it is stored: `undefined` stays (leave it), `null` is no credential, anything else is sealed. */
export async function sealCredential(
  vault: Vault,
  credential: unknown,
  purpose: VaultPurpose,
): Promise<string | null | undefined> {
  if (credential === undefined || credential === null) return credential;
  return vault.seal(JSON.stringify(credential), purpose);
}

/** The credential as JSON text; `{}`, as in the document's own example, when none is stored. */
export async function openCredential(vault: Vault, sealed: string | null, purpose: VaultPurpose): Promise<string> {
  if (sealed === null) return '{}';
  try {
    const text = await vault.open(sealed, purpose);
    JSON.parse(text);
    return text;
  } catch {
    // The cause is not kept: a parser's message quotes the text that it could not read.
    throw new HostProblem(
      500,
      'internal',
      "The install's credential cannot be opened. Check the host's keys, or save the credential again.",
    );
  }
}
