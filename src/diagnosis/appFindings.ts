import { type RecordedResponse, type Recording, readAppUrl } from '../wire/index.js';
import { contentType } from './bodyOf.js';
import { failureFindings, unexplained } from './failureFindings.js';
import type { Finding } from './finding.js';
import { framingOf } from './framing.js';
import { failing, warning } from './tell.js';
import { excerptOf, originOf } from './words.js';

/** What a recorded look at a dashboard app's page shows: whether it can stand in a frame of the helpdesk. */
export function appFindings(recording: Recording, helpdeskOrigin: string | undefined): readonly Finding[] {
  const { request, response } = recording;
  const address = addressFindings(request.url, helpdeskOrigin);
  const failed = failureFindings(recording);
  if (failed[0] || !response) return [...address, ...(failed[0] ? failed : unexplained(recording))];
  const { status } = response;
  if (status >= 300 && status < 400) return [...address, redirectFinding(response, request.url)];
  if (status >= 400) return [...address, statusFinding(status)];
  return [...address, ...framingFindings(response, request.url, helpdeskOrigin), ...typeFindings(response)];
}

function addressFindings(url: string | null, helpdeskOrigin: string | undefined): readonly Finding[] {
  const read = readAppUrl(url);
  if (read.kind === 'refused') {
    const cure = 'Register a whole address that begins with https://; http:// is for this machine only.';
    return [failing('app.url', `The app’s address cannot be loaded, for it ${excerptOf(read.why)}.`, cure)];
  }
  if (read.origin !== originOf(helpdeskOrigin)) return [];
  const cause = `The app is on the helpdesk’s own origin ${read.origin}, where a sandbox protects nothing, so it is not shown.`;
  return [failing('app.own-origin', cause, 'Serve it from another origin, such as a subdomain.')];
}

function redirectFinding({ status, headers }: RecordedResponse, url: string | null): Finding {
  const from = originOf(url ?? undefined);
  const to = originOf(headers['location'], url);
  if (to === undefined || to === from) {
    const cause = `The page answers with a redirect (status ${status}) within its own origin, so the page itself was not looked at.`;
    return warning('endpoint.redirect', cause, 'Register the final address, and check that one.');
  }
  const cause = `The page answers with a redirect (status ${status}) to another origin, ${to}, which is told nothing of the conversation.`;
  const cure = `Register the address at ${to} instead, or add ${to} to allowedOrigins if it is a sign-in page of the app.`;
  return failing('endpoint.redirect', cause, cure);
}

function statusFinding(status: number): Finding {
  const cause = `The page answers with status ${status}, so agents see its error instead of the app.`;
  const signIn = status === 401 || status === 403;
  const cure = signIn
    ? 'Let the page load without a sign-in, and have the app itself ask for one.'
    : 'Check the path of the address, and look into the app’s own log.';
  return failing('app.status', cause, cure);
}

function framingFindings(
  { headers }: RecordedResponse,
  url: string | null,
  helpdeskOrigin: string | undefined,
): readonly Finding[] {
  if (url === null || !URL.canParse(url)) return [];
  const origin = originOf(helpdeskOrigin);
  const framing = framingOf(headers, new URL(url), origin === undefined ? undefined : new URL(origin));
  if (framing.kind === 'allowed') return [];
  const rule = `“${excerptOf(framing.rule)}”`;
  const who = origin ?? 'the helpdesk’s origin';
  const cure = `Send “Content-Security-Policy: frame-ancestors ${who}” with the page, and no X-Frame-Options.`;
  if (framing.kind === 'refused') {
    return [
      failing('app.framing', `The page refuses to be framed by ${origin ?? 'the helpdesk'}: it sends ${rule}.`, cure),
    ];
  }
  const cause = `The page lets only some origins frame it: it sends ${rule}.`;
  return [warning('app.framing', cause, 'See that the helpdesk’s origin is among them.')];
}

function typeFindings({ headers }: RecordedResponse): readonly Finding[] {
  const type = contentType(headers);
  if (/^(text\/html|application\/xhtml\+xml)$/.test(type)) return [];
  const cure = 'Register the address of the page itself, and send it with “content-type: text/html”.';
  if (!type)
    return [warning('response.content-type', 'The page does not say what it is: its content-type is missing.', cure)];
  return [failing('response.content-type', `The address gives no page but “${excerptOf(type)}”.`, cure)];
}
