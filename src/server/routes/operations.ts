import { admit } from '../admit.js';
import type { Metrics } from '../operations/metrics.js';
import { HostProblem, toResponse } from '../problem.js';
import type { Store } from '../store/createStore.js';
import type { HostSetup } from './route.js';

/** Where the two stand, after the host's base path. */
export const operationPaths = { health: '/api/deskside/health', metrics: '/api/deskside/metrics' } as const;

/** Whether the database answers within two seconds. */
export async function isHealthy({ database }: Store): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, 2000, false);
  });
  const answers = database.query('select 1').then(
    () => true,
    () => false,
  );
  return Promise.race([answers, late]).finally(() => clearTimeout(timer));
}

/** For a load balancer: anybody may ask, and learns nothing else. */
export async function health({ store }: HostSetup): Promise<Response> {
  const isUp = await isHealthy(store);
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' };
  return new Response(JSON.stringify({ status: isUp ? 'ok' : 'unavailable' }), { status: isUp ? 200 : 503, headers });
}

/** The figures, for whoever the helpdesk allows. */
export async function metricsPage(request: Request, setup: HostSetup, metrics: Metrics): Promise<Response> {
  try {
    await admit(request, { accountId: '*', action: 'metrics:read' }, setup);
  } catch (error) {
    return toResponse(error instanceof HostProblem ? error : new HostProblem(500, 'internal', 'The host failed.'));
  }
  const headers = { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(metrics.text(), { headers });
}
