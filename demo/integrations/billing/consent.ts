import { createHash, randomBytes } from 'node:crypto';
import { sampleKeys } from '../keys.js';

/** Such as the address that a desktop program gives (RFC 8252): on this machine, whatever the port. */
const callback = /^http:\/\/127\.0\.0\.1:\d+\/api\/integration-app\/oauth\/callback$/;

/** What the helpdesk asks for, in the address of the consent page (RFC 6749, section 4.1.1; RFC 7636). */
export interface Asking {
  readonly redirectUri: string;
  readonly state: string;
  readonly challenge: string;
}

/** Reads the address of the consent page; `null` when the helpdesk is not known, or asks for something else. */
export function readAsking(params: URLSearchParams): Asking | null {
  const redirectUri = params.get('redirect_uri') ?? '';
  const challenge = params.get('code_challenge') ?? '';
  const isKnown = params.get('client_id') === sampleKeys.billingClient.id && callback.test(redirectUri);
  const isCode = params.get('response_type') === 'code' && params.get('code_challenge_method') === 'S256';
  return isKnown && isCode && challenge ? { redirectUri, state: params.get('state') ?? '', challenge } : null;
}

/** The page on which the customer says yes or no. It shows nothing of the address, and posts back to it. */
export const consentPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Sign in to Tallybook</title>
<main>
<h1>Tallybook</h1>
<p>Allow Northdesk to read your billing accounts?</p>
<form method="post">
<button name="answer" value="yes">Allow</button>
<button name="answer" value="no">Cancel</button>
</form>
<p>This is a sample of the demo: nobody has to sign in.</p>
</main>
</html>
`;

/** Codes that were given out and not yet changed into tokens. */
export function createCodes() {
  const codes = new Map<string, Asking>();
  return {
    /** Where the browser goes on to. */
    answered(asking: Asking, isYes: boolean): string {
      const back = new URL(asking.redirectUri);
      back.searchParams.set('state', asking.state);
      if (!isYes) {
        back.searchParams.set('error', 'access_denied');
        return back.href;
      }
      const code = randomBytes(24).toString('base64url');
      codes.set(code, asking);
      setTimeout(() => codes.delete(code), 60_000).unref();
      back.searchParams.set('code', code);
      return back.href;
    },
    /** Whether a code may be changed into tokens. It serves once. */
    take(params: URLSearchParams): boolean {
      const code = params.get('code') ?? '';
      const asking = codes.get(code);
      codes.delete(code);
      const proof = createHash('sha256')
        .update(params.get('code_verifier') ?? '')
        .digest('base64url');
      return asking?.challenge === proof && asking.redirectUri === params.get('redirect_uri');
    },
  };
}
