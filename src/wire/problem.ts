/** The stable codes that the reference host answers with, as `code` of a {@link Problem}. */
export type ProblemCode =
  | 'bad_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'invalid_record'
  | 'payload_too_large'
  | 'too_many_requests'
  | 'unsupported_media_type'
  | 'install_inactive'
  | 'connection_required'
  | 'authorization_refused'
  | 'token_endpoint_failed'
  | 'endpoint_refused_address'
  | 'endpoint_credential_refused'
  | 'endpoint_refused'
  | 'endpoint_failed'
  | 'endpoint_unreachable'
  | 'endpoint_timeout'
  | 'endpoint_invalid_response'
  | 'widget_inactive'
  | 'widget_failed'
  | 'widget_invalid_result'
  | 'widget_timeout'
  | 'python_unavailable'
  | 'unsupported'
  | 'internal';

/** An error answer of the reference host: `application/problem+json`, RFC 9457. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  /** The HTTP status. */
  readonly status: number;
  readonly code: ProblemCode | (string & {});
  /** What happened and what to do, in one or two sentences; holds no secret and nothing of an endpoint's own body. */
  readonly detail?: string;
  /** The status that the integrator's endpoint answered with, when that is the cause. */
  readonly endpointStatus?: number;
  /** What was wrong with a request body: one entry a place. */
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
}
