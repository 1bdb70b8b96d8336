import type { TakeCall } from '../operations/rateLimit.js';
import type { HostAction, HostAgent, HostLogEvent, HostOptions } from '../options.js';
import type { RequestSigner } from '../render/signature.js';
import type { RouteFamily } from './family.js';

/** Options without a default: what they are for is not there without them. */
type WithoutDefault = 'python' | 'loadWidgetContext' | 'publicUrl';

/** Options that stand in the setup as what was made of them. */
type Made = 'keys' | 'rateLimit' | 'onLog';

/** What every route works with: the host's options, each with its value. */
export type HostSetup = Required<Omit<HostOptions, Made | WithoutDefault>> &
  Pick<HostOptions, WithoutDefault> & {
    /** Signs requests to endpoints; `null` for a host with a vault of its own and no keys. */
    readonly signer: RequestSigner | null;
    /** Counts a call of an endpoint or a script. */
    readonly takeCall: TakeCall;
    /** Tells the log and the figures. Never throws. */
    readonly log: (event: HostLogEvent) => void;
  };

/** The ids in a path; those that a path does not name are `""`. */
export interface RouteParams {
  readonly accountId: string;
  readonly appId: string;
  readonly versionId: string;
  readonly installId: string;
  readonly widgetId: string;
}

/** Ids that are known only while a route runs. */
export type NotedIds = Partial<Pick<RouteParams, 'appId' | 'installId' | 'widgetId'>>;

/** What a route is given, once the request has been allowed. */
interface RouteCall {
  readonly request: Request;
  readonly params: RouteParams;
  readonly setup: HostSetup;
  /** Who asks. */
  readonly agent: HostAgent;
  /** Adds an id that the path does not name to the log event, as soon as it is known. */
  readonly note: (ids: NotedIds) => void;
}

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** One endpoint. */
export interface Route {
  /** The API that it belongs to. */
  readonly family: RouteFamily;
  readonly method: Method | readonly Method[];
  /** In the router's notation, after the family's root. */
  readonly paths: readonly string[];
  readonly action: HostAction;
  readonly event: HostLogEvent['event'];
  /** Answers, or throws a `HostProblem`. */
  run(call: RouteCall): Promise<Response>;
}

/** A JSON answer that no cache shares and no browser takes for anything else. */
export function json(text: string, { status = 200, cacheControl = 'no-store', more = {} } = {}): Response {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': cacheControl,
    'x-content-type-options': 'nosniff',
    ...more,
  };
  return new Response(text, { status, headers });
}
