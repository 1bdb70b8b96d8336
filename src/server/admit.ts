import type { HostAction, HostAgent } from './options.js';
import { HostProblem } from './problem.js';
import type { HostSetup } from './routes/route.js';

/**
 * Asks the helpdesk whether a request may do something.
 *
 * @throws HostProblem 401 or 403
 */
export async function admit(
  request: Request,
  wanted: { readonly accountId: string; readonly action: HostAction },
  setup: Pick<HostSetup, 'authorize'>,
): Promise<HostAgent> {
  const agent = await setup.authorize(request, wanted);
  if (agent === null || agent === undefined) {
    throw new HostProblem(401, 'unauthorized', 'Nobody is signed in. Sign in to the helpdesk and try again.');
  }
  if (agent === false) {
    throw new HostProblem(403, 'forbidden', 'This agent may not do this in this account. An admin can allow it.');
  }
  if (typeof agent === 'object') return agent;
  // Someone wrote `return true`. Going on would make every such slip an open door.
  throw new TypeError('authorize must return an agent { id }, null or false.');
}
