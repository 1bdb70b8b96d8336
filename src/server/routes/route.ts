import type { HostAction, HostLogEvent, HostOptions } from '../options.js';

/** What every route works with: the host's options, each with its value. */
export type HostSetup = Required<Omit<HostOptions, 'basePath'>>;

/** The ids in a path; those that a path does not name are `""`. */
export interface RouteParams {
  readonly accountId: string;
  readonly appId: string;
  readonly versionId: string;
  readonly installId: string;
}

/** What a route is given, once the request has been allowed. */
interface RouteCall {
  readonly request: Request;
  readonly params: RouteParams;
  readonly setup: HostSetup;
  /** Adds the install's id to the log event as soon as it is known. */
  readonly noteInstall: (installId: string) => void;
}

/** One documented endpoint. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** In the router's notation, after `/api/accounts/:accountId`. */
  readonly paths: readonly string[];
  readonly action: HostAction;
  readonly event: HostLogEvent['event'];
  /** Answers, or throws a `HostProblem`. */
  run(call: RouteCall): Promise<Response>;
}

/** A JSON answer that no cache shares and no browser takes for anything else. */
export function json(text: string, { status = 200, cacheControl = 'no-store' } = {}): Response {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': cacheControl,
    'x-content-type-options': 'nosniff',
  };
  return new Response(text, { status, headers });
}
