import { Hono } from 'hono';
import { answer } from './answer.js';
import { assertOptions } from './assertOptions.js';
import type { Host, HostOptions } from './options.js';
import { HostProblem, notFound, toResponse } from './problem.js';
import { createDashboardApp } from './routes/createDashboardApp.js';
import { createInstall } from './routes/createInstall.js';
import { createSidebarWidget } from './routes/createSidebarWidget.js';
import { deleteDashboardApp } from './routes/deleteDashboardApp.js';
import { deleteSidebarWidget } from './routes/deleteSidebarWidget.js';
import { chatwoot, conversationPanels } from './routes/family.js';
import { getDashboardApp } from './routes/getDashboardApp.js';
import { getSidebarWidget } from './routes/getSidebarWidget.js';
import { listDashboardApps } from './routes/listDashboardApps.js';
import { listInstalls } from './routes/listInstalls.js';
import { listSidebarWidgets } from './routes/listSidebarWidgets.js';
import { renderPanel } from './routes/renderPanel.js';
import type { HostSetup } from './routes/route.js';
import { runSidebarWidget } from './routes/runSidebarWidget.js';
import { testSidebarWidget } from './routes/testSidebarWidget.js';
import { updateDashboardApp } from './routes/updateDashboardApp.js';
import { updateInstall } from './routes/updateInstall.js';
import { updateSidebarWidget } from './routes/updateSidebarWidget.js';

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
  listSidebarWidgets,
  createSidebarWidget,
  testSidebarWidget,
  getSidebarWidget,
  updateSidebarWidget,
  deleteSidebarWidget,
  runSidebarWidget,
];

/**
 * Makes the reference host: the four endpoints of the Conversation Panels document ("API Reference"), Chatwoot's
 * `dashboard_apps` and Deskside's own `sidebar-widgets`, as one function from `Request` to `Response`, to be mounted in the server that you already have.
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
    close: () => (closing ??= Promise.allSettled(running).then(() => closeParts(options))),
  };
}

async function closeParts({ store, python }: HostOptions): Promise<void> {
  try {
    await python?.close();
  } finally {
    await store.close();
  }
}

function setupOf(options: HostOptions): HostSetup {
  const {
    store,
    authorize,
    vault,
    timeoutMs = 10_000,
    widgetTimeoutMs = 30_000,
    widgetFunctions = {},
    python,
    loadWidgetContext,
    maxResponseBytes = 1_048_576,
    origins = [],
    onLog = () => undefined,
  } = options;
  // The global one is looked up at each call, so that what replaces it later (a proxy, a test) is used.
  const { fetch = (input, init) => globalThis.fetch(input, init) } = options;
  return {
    store,
    authorize,
    vault,
    fetch,
    timeoutMs,
    maxResponseBytes,
    origins,
    python,
    widgetFunctions,
    widgetTimeoutMs,
    loadWidgetContext,
    onLog,
  };
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
          widgetId = '',
        } = context.req.param() as Record<string, string>;
        return answer(route, context.req.raw, { accountId, appId, versionId, installId, widgetId }, setup);
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
