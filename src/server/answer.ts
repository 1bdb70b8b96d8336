import { admit } from './admit.js';
import { databaseFault } from './databaseFault.js';
import { HostError } from './hostError.js';
import { withoutMessage } from './operations/withoutMessage.js';
import type { HostAgent, HostLogEvent } from './options.js';
import { HostProblem, notFound, toResponse } from './problem.js';
import { CallerGone } from './render/deadline.js';
import type { RouteFamily } from './routes/family.js';
import type { HostSetup, NotedIds, Route, RouteParams } from './routes/route.js';

type LogDetails = Pick<HostLogEvent, 'code' | 'error'>;

/** Runs a route for a request: allows it, answers it, turns whatever is thrown into an answer, and logs one event. */
export async function answer(route: Route, request: Request, params: RouteParams, setup: HostSetup): Promise<Response> {
  const started = performance.now();
  let ids: NotedIds = { appId: params.appId, installId: params.installId, widgetId: params.widgetId };
  let agent: HostAgent | undefined;
  let details: LogDetails = {};
  let response: Response;
  try {
    agent = await admit(request, { accountId: params.accountId, action: route.action }, setup);
    if (!Object.values(params).every(isPossibleId)) throw notFound();
    const note = (known: NotedIds) => {
      ids = { ...ids, ...known };
    };
    response = await route.run({ request, params, setup, agent, note });
  } catch (error) {
    ({ response, details } = failureOf(
      request.signal.aborted ? new CallerGone() : foreseen(error, agent),
      route.family,
    ));
  }
  setup.log({
    event: route.event,
    accountId: params.accountId,
    ...(ids.appId && { appId: ids.appId }),
    ...(ids.installId && { installId: ids.installId }),
    ...(ids.widgetId && { widgetId: ids.widgetId }),
    ...(agent && { agentId: agent.id }),
    durationMs: performance.now() - started,
    status: response.status,
    ...details,
  });
  return response;
}

// PostgreSQL's text cannot hold a NUL, and no id is that long.
function isPossibleId(id: string): boolean {
  return id.length <= 200 && !/\p{Cc}/u.test(id);
}

/** What the database of the host refuses is told in words. What the helpdesk's own `authorize` throws is not of it. */
function foreseen(error: unknown, agent: HostAgent | undefined): unknown {
  return (agent && databaseFault(error)) ?? error;
}

interface Failure {
  readonly response: Response;
  readonly details: LogDetails;
}

function failureOf(error: unknown, family: RouteFamily): Failure {
  if (error instanceof CallerGone) {
    return { response: new Response(null, { status: 499 }), details: { code: 'caller_gone' } };
  }
  const problem = problemOf(error);
  const response = toResponse(problem, family.membersOf(problem));
  const isUnforeseen = problem !== error && problem.code === 'internal';
  const cause = isUnforeseen ? error : problem.cause;
  return { response, details: { code: problem.code, ...(cause !== undefined && { error: withoutMessage(cause) }) } };
}

function problemOf(error: unknown): HostProblem {
  if (error instanceof HostProblem) return error;
  if (error instanceof HostError && error.code === 'active_install_exists') {
    return new HostProblem(409, 'conflict', error.message);
  }
  return new HostProblem(500, 'internal', 'The host failed. Its log says where; try again later.');
}
