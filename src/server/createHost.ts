import { Hono } from 'hono';
import { answer } from './answer.js';
import { assertOptions } from './assertOptions.js';
import type { Host, HostOptions } from './options.js';
import { HostProblem, notFound, toResponse } from './problem.js';
import { createDashboardApp } from './routes/createDashboardApp.js';
import { createInstall } from './routes/createInstall.js';
import { deleteDashboardApp } from './routes/deleteDashboardApp.js';
import { chatwoot, conversationPanels } from './routes/family.js';
import { getDashboardApp } from './routes/getDashboardApp.js';
import { listDashboardApps } from './routes/listDashboardApps.js';
import { listInstalls } from './routes/listInstalls.js';
import { renderPanel } from './routes/renderPanel.js';
import type { HostSetup } from './routes/route.js';
import { updateDashboardApp } from './routes/updateDashboardApp.js';
import { updateInstall } from './routes/updateInstall.js';

const routes = [
  listInstalls,
  renderPanel,
  createInstall,
  updateInstall,
  listDashboardApps,
  createDashboardApp,
  getDashboardApp,
  updateDashboardApp,
  deleteDashboardApp,
];

/**
 * Makes the reference host: the four endpoints of the Conversation Panels document ("API Reference") and Chatwoot's
 * `dashboard_apps`, as one function from `Request` to `Response`, to be mounted in the server that you already have.
 *
 * @throws HostError `invalid_option` when an option is missing or cannot be used
 * @example const host = createHost({ store: await createPgliteStore(), authorize, vault });
 */
export function createHost(options: HostOptions): Host {
  assertOptions(options);
  const router = routerFor(setupOf(options), options.basePath ?? '');
  const running = new Set<Promise<Response>>();
  let closing: Promise<void> | undefined;
  return {
    async fetch(request) {
      if (closing) return toResponse(new HostProblem(503, 'internal', 'The host is shutting down. Try again.'));
      const response = Promise.resolve(router.fetch(request));
      running.add(response);
      return response.finally(() => running.delete(response));
    },
    close: () => (closing ??= Promise.allSettled(running).then(() => options.store.close())),
  };
}

function setupOf(options: HostOptions): HostSetup {
  const {
    store,
    authorize,
    vault,
    timeoutMs = 10_000,
    maxResponseBytes = 1_048_576,
    origins = [],
    onLog = () => undefined,
  } = options;
  // The global one is looked up at each call, so that what replaces it later (a proxy, a test) is used.
  const { fetch = (input, init) => globalThis.fetch(input, init) } = options;
  return { store, authorize, vault, fetch, timeoutMs, maxResponseBytes, origins, onLog };
}

function routerFor(setup: HostSetup, basePath: string): Hono {
  const router = new Hono().basePath(basePath);
  for (const route of routes) {
    for (const path of route.paths) {
      router.on([route.method].flat(), route.family.root + path, (context) => {
        const {
          accountId = '',
          appId = '',
          versionId = '',
          installId = '',
        } = context.req.param() as Record<string, string>;
        return answer(route, context.req.raw, { accountId, appId, versionId, installId }, setup);
      });
    }
  }
  for (const family of [conversationPanels, chatwoot]) {
    const problem = notFound();
    router.all(`${family.root}/*`, () => toResponse(problem, family.membersOf(problem)));
  }
  router.notFound(() => toResponse(notFound()));
  return router;
}
