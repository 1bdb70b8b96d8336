import { Hono } from 'hono';
import { defaultChecker, defaultFetch } from '#host-defaults';
import { answer } from './answer.js';
import { assertOptions } from './assertOptions.js';
import { createVault } from './keys/createVault.js';
import { callbackPath } from './oauth/callbackAddress.js';
import { createMetrics, type Metrics } from './operations/metrics.js';
import { rateLimiter } from './operations/rateLimit.js';
import type { Host, HostLogEvent, HostOptions } from './options.js';
import { HostProblem, notFound, toResponse } from './problem.js';
import { requestSigner } from './render/signature.js';
import { checkDashboardApp } from './routes/checkDashboardApp.js';
import { connectInstall } from './routes/connectInstall.js';
import { createDashboardApp } from './routes/createDashboardApp.js';
import { createInstall } from './routes/createInstall.js';
import { createPanelApp } from './routes/createPanelApp.js';
import { createPanelVersion } from './routes/createPanelVersion.js';
import { createSidebarWidget } from './routes/createSidebarWidget.js';
import { deleteDashboardApp } from './routes/deleteDashboardApp.js';
import { deleteInstall } from './routes/deleteInstall.js';
import { deletePanelApp } from './routes/deletePanelApp.js';
import { deleteSidebarWidget } from './routes/deleteSidebarWidget.js';
import { chatwoot, conversationPanels } from './routes/family.js';
import { getDashboardApp } from './routes/getDashboardApp.js';
import { getSidebarWidget } from './routes/getSidebarWidget.js';
import { listDashboardApps } from './routes/listDashboardApps.js';
import { listInstalls } from './routes/listInstalls.js';
import { listPanelApps } from './routes/listPanelApps.js';
import { listSidebarWidgets } from './routes/listSidebarWidgets.js';
import { oauthCallback } from './routes/oauthCallback.js';
import { health, isHealthy, metricsPage, operationPaths } from './routes/operations.js';
import { renderPanel } from './routes/renderPanel.js';
import type { HostSetup } from './routes/route.js';
import { runSidebarWidget } from './routes/runSidebarWidget.js';
import { testPanel } from './routes/testPanel.js';
import { testSidebarWidget } from './routes/testSidebarWidget.js';
import { updateDashboardApp } from './routes/updateDashboardApp.js';
import { updateInstall } from './routes/updateInstall.js';
import { updatePanelApp } from './routes/updatePanelApp.js';
import { updatePanelVersion } from './routes/updatePanelVersion.js';
import { updateSidebarWidget } from './routes/updateSidebarWidget.js';

const routes = [
  listInstalls,
  renderPanel,
  createInstall,
  updateInstall,
  connectInstall,
  deleteInstall,
  listPanelApps,
  createPanelApp,
  updatePanelApp,
  deletePanelApp,
  createPanelVersion,
  updatePanelVersion,
  testPanel,
  listDashboardApps,
  createDashboardApp,
  checkDashboardApp,
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
 * @example const host = createHost({ store: await createPgliteStore(), authorize, keys: [{ id: '2026', secret }] });
 */
export function createHost(options: HostOptions): Host {
  assertOptions(options);
  const metrics = createMetrics();
  const router = routerFor(setupOf(options, metrics), metrics);
  const running = new Set<Promise<Response>>();
  let closing: Promise<void> | undefined;
  return {
    async fetch(request) {
      if (closing) return toResponse(new HostProblem(503, 'internal', 'The host is shutting down. Try again.'));
      const response = Promise.resolve(router.fetch(request));
      running.add(response);
      return response.finally(() => running.delete(response));
    },
    isHealthy: () => isHealthy(options.store),
    metrics: () => metrics.text(),
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

function setupOf(options: HostOptions, metrics: Metrics): HostSetup {
  const {
    store,
    authorize,
    keys,
    development = false,
    vault = createVault(keys ?? []),
    basePath = '',
    timeoutMs = 10_000,
    widgetTimeoutMs = 30_000,
    widgetFunctions = {},
    maxResponseBytes = 1_048_576,
    origins = [],
    rateLimit = { burst: 300, perSecond: 30 },
    fetch = defaultFetch(development),
    checkAnswer = defaultChecker(),
  } = options;
  return {
    store,
    authorize,
    vault,
    development,
    basePath,
    publicUrl: options.publicUrl,
    signer: keys ? requestSigner(keys) : null,
    takeCall: rateLimit ? rateLimiter(rateLimit) : () => undefined,
    fetch,
    checkAnswer,
    timeoutMs,
    maxResponseBytes,
    origins,
    python: options.python,
    widgetFunctions,
    widgetTimeoutMs,
    loadWidgetContext: options.loadWidgetContext,
    log: (event) => tell(event, metrics, options.onLog),
  };
}

function tell(event: HostLogEvent, metrics: Metrics, onLog: HostOptions['onLog']): void {
  metrics.add(event);
  try {
    onLog?.(event);
  } catch {
    // A broken log must not break the answer.
  }
}

function routerFor(setup: HostSetup, metrics: Metrics): Hono {
  const router = new Hono().basePath(setup.basePath);
  router.get(operationPaths.health, () => health(setup));
  router.get(operationPaths.metrics, ({ req }) => metricsPage(req.raw, setup, metrics));
  router.get(callbackPath, ({ req }) => oauthCallback(req.raw, setup));
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
