import { admit } from '../admit.js';
import { finishAuthorization } from '../oauth/callback.js';
import { withoutMessage } from '../operations/withoutMessage.js';
import type { HostLogEvent } from '../options.js';
import { HostProblem } from '../problem.js';
import type { HostSetup } from './route.js';

/** The page that the vendor's sign-in leads back to: says how it went, and needs no script. */
export async function oauthCallback(request: Request, setup: HostSetup): Promise<Response> {
  const started = performance.now();
  let known: Pick<HostLogEvent, 'accountId' | 'appId' | 'installId'> = { accountId: '' };
  let status = 200;
  let details: Pick<HostLogEvent, 'code' | 'error'> = {};
  let text = 'Connected. You can close this window: the panel shows its values now.';
  try {
    await finishAuthorization(request, setup, ({ accountId, appId, installId }) => {
      known = { accountId, appId, installId };
      return admit(request, { accountId, action: 'installs:write' }, setup);
    });
  } catch (error) {
    const problem =
      error instanceof HostProblem ? error : new HostProblem(500, 'internal', 'The host failed. Try again.');
    status = problem.status;
    const cause = problem === error ? problem.cause : error;
    details = { code: problem.code, ...(cause !== undefined && { error: withoutMessage(cause) }) };
    text = `Not connected. ${problem.message}`;
  }
  setup.log({
    event: 'install.connected',
    ...known,
    durationMs: performance.now() - started,
    status,
    ...details,
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
