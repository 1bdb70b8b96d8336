import type { RecordedResponse, Recording } from '../wire/index.js';
import type { Finding } from './finding.js';
import { wordsFor } from './sourceWords.js';
import { failing } from './tell.js';
import { excerptOf, originOf } from './words.js';

/** What an endpoint's status says is wrong; nothing for a 2xx. */
export function statusFindings({ kind, request, response }: Recording): readonly Finding[] {
  if (!response || (response.status >= 200 && response.status < 300)) return [];
  const { status, headers } = response;
  const said = wordsOf(response);
  const answered = `The endpoint answered with status ${status}${said && ` and said “${said}”`}`;
  if (status === 401 || status === 403) {
    const cure = wordsFor(kind).credential;
    return [failing('endpoint.credential', `${answered}: it refused the credential.`, cure)];
  }
  if (status >= 300 && status < 400) {
    const to = originOf(headers['location'], request.url);
    const cause = `The endpoint answered with a redirect (status ${status}${to ? ` to ${to}` : ''}), which is not followed.`;
    return [failing('endpoint.redirect', cause, 'Store the final address as the endpoint.')];
  }
  if (status >= 400 && status < 500) {
    const cure = refusalCures.get(status) ?? 'Look into its own log: it says why it refused this request.';
    return [failing('endpoint.refused', `${answered}: it refused the request.`, cure)];
  }
  const cure =
    gatewayCures.get(status) ??
    'Look into its own log for the error, and answer with status 200 also when a customer is not known.';
  return [failing('endpoint.failed', `${answered}: it failed.`, cure)];
}

const refusalCures: ReadonlyMap<number, string> = new Map([
  [404, 'Check the path of the address; for a customer who is not known, answer with status 200 and nothing to show.'],
  [405, 'Let the endpoint take POST requests at this address.'],
  [415, 'Let the endpoint take bodies of the type application/json.'],
  [429, 'Allow more requests: the endpoint is called every time an agent opens a conversation.'],
]);

const gatewayCures: ReadonlyMap<number, string> = new Map(
  [502, 503, 504].map((status) => [status, 'See that the service behind its proxy runs, and answers in time.']),
);

/** What an error answer says of itself, when it says so in JSON or in plain words. */
function wordsOf({ text }: RecordedResponse): string {
  if (/^\s*</.test(text)) return '';
  try {
    const body: unknown = JSON.parse(text);
    return excerptOf(messageOf(body) ?? '');
  } catch {
    return excerptOf(text);
  }
}

function messageOf(body: unknown): string | undefined {
  if (typeof body === 'string') return body;
  if (typeof body !== 'object' || body === null) return undefined;
  const { message, error, detail, title } = body as Readonly<Record<string, unknown>>;
  // one level deep: { "error": { "message": … } } is as usual as { "error": … }
  const inner = typeof error === 'object' && error !== null ? (error as { message?: unknown }).message : error;
  return [message, inner, detail, title].find((said): said is string => typeof said === 'string');
}
