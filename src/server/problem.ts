import type { JsonObject, Problem, ProblemCode } from '../wire/index.js';

const titles: Readonly<Record<ProblemCode, string>> = {
  bad_request: 'The request cannot be understood',
  unauthorized: 'Nobody is signed in',
  forbidden: 'This agent may not do this',
  not_found: 'Not found',
  conflict: 'This does not go with what is there',
  invalid_record: 'This cannot be saved',
  payload_too_large: 'The request body is too large',
  too_many_requests: 'Too many requests',
  connection_required: 'The panel must be connected',
  authorization_refused: 'The panel was not connected',
  token_endpoint_failed: 'The connection could not be renewed',
  endpoint_refused_address: "The endpoint's address is not allowed",
  unsupported_media_type: 'The request body is not JSON',
  install_inactive: 'The panel is switched off',
  endpoint_credential_refused: 'The endpoint refused the credential',
  endpoint_refused: 'The endpoint refused the request',
  endpoint_failed: 'The endpoint failed',
  endpoint_unreachable: 'The endpoint could not be reached',
  endpoint_timeout: 'The endpoint took too long',
  endpoint_invalid_response: "The endpoint's answer cannot be used",
  widget_inactive: 'The widget is switched off',
  widget_failed: 'The widget failed',
  widget_invalid_result: "The widget's result cannot be used",
  widget_timeout: 'The widget took too long',
  python_unavailable: 'This host runs no Python',
  unsupported: 'This host is not set up for it',
  internal: 'The host failed',
};

/** What a {@link HostProblem} may carry beside its sentence. */
export interface ProblemExtras {
  /** The status that the endpoint answered with. */
  readonly endpointStatus?: number;
  /** Seconds, for the `Retry-After` header. */
  readonly retryAfter?: number;
  readonly errors?: Problem['errors'];
}

/**
 * An answer other than success, thrown by a route. Its message is for people and holds no secret. Of its `cause` the log
 * gets name and stack, and the answer nothing.
 */
export class HostProblem extends Error {
  override readonly name = 'HostProblem';

  constructor(
    readonly status: number,
    readonly code: ProblemCode,
    detail: string,
    readonly extras: ProblemExtras = {},
    options?: ErrorOptions,
  ) {
    super(detail, options);
  }
}

/** The answer for anything that is not there, or not for this account: always the same, so that it tells nothing. */
export function notFound(): HostProblem {
  return new HostProblem(
    404,
    'not_found',
    'There is no such thing for this account. Check the ids and the path of the request.',
  );
}

/**
 * The problem as `application/problem+json` (RFC 9457).
 *
 * @param extensions - members that clients of another API look for; RFC 9457 lets any stand beside its own
 */
export function toResponse({ status, code, message, extras }: HostProblem, extensions: JsonObject = {}): Response {
  const { retryAfter, ...members } = extras;
  const problem: Problem = {
    type: `urn:deskside:problem:${code}`,
    title: titles[code],
    status,
    code,
    detail: message,
    ...members,
  };
  const headers = new Headers({
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
  return new Response(JSON.stringify({ ...problem, ...extensions }), { status, headers });
}
