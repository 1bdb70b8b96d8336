import { admit } from '../admit.js';
import { finishAuthorization } from '../oauth/callback.js';
import { HostProblem } from '../problem.js';
import type { HostSetup } from './route.js';

/** The page that the vendor's sign-in leads back to: says how it went, and needs no script. */
export async function oauthCallback(request: Request, setup: HostSetup): Promise<Response> {
  const started = performance.now();
  let accountId = '';
  let status = 200;
  let code: string | undefined;
  let text = 'Connected. You can close this window: the panel shows its values now.';
  try {
    await finishAuthorization(request, setup, (pending) => {
      accountId = pending.accountId;
      return admit(request, { accountId, action: 'installs:write' }, setup);
    });
  } catch (error) {
    const problem =
      error instanceof HostProblem ? error : new HostProblem(500, 'internal', 'The host failed. Try again.');
    status = problem.status;
    code = problem.code;
    text = `Not connected. ${problem.message}`;
  }
  setup.log({
    event: 'install.connected',
    accountId,
    durationMs: performance.now() - started,
    status,
    ...(code && { code }),
  });
  return new Response(page(text), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  });
}

/** A page of our own words: nothing of the request stands in it. */
function page(text: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${text.split('.')[0]}</title><main><p>${text}</p></main></html>`;
}
