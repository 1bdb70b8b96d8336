import { createServer } from 'node:http';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { createHost } from 'deskside/server';
import { createEmbeddedPythonRunner, createGuardedFetch } from 'deskside/server/node';
import { createApp } from './app.js';
import { registerBroken, startBroken } from './broken/register.js';
import { registerSampleApps } from './dashboardApps/register.js';
import { startSampleApps } from './dashboardApps/start.js';
import { createSessions } from './desk/session.js';
import { createDeskStore } from './desk/store.js';
import { createDeskTables } from './desk/tables.js';
import { createFrames } from './frames.js';
import { startIntegrations } from './integrations.js';
import { readHostKey } from './keys/hostKey.js';
import { sealOldSecrets } from './keys/sealOldSecrets.js';
import { listen } from './listen.js';
import { openData } from './openData.js';
import { readPage } from './page.js';
import { installSamplePanels } from './panels/install.js';
import { sampleAddresses } from './samples.js';
import { seedDesk } from './seed/seed.js';
import { type DemoSettings, readSettings, usualPort } from './settings.js';
import { stopOnSignal } from './shutdown.js';
import { accountId } from './team.js';
import { createWidgetContexts } from './widgets/context.js';
import { registerSampleWidgets } from './widgets/register.js';
import { startWidgetSystems } from './widgets/start.js';

/** The usual limit is 30 s: a widget that hangs is to say so while somebody still looks. */
const widgetTimeoutMs = 6_000;

// Whoever reads along may leave, as in `npm start | head`; the demo runs on.
process.stdout.on('error', () => undefined);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

function shortest(path: string): string {
  const fromHere = relative('', path);
  return fromHere && !fromHere.startsWith('..') ? fromHere : path;
}

async function start(settings: DemoSettings): Promise<void> {
  const page = await readPage(fileURLToPath(new URL('../client', import.meta.url)));

  say(
    `Opening the database ${settings.storageIsServer ? '(your PostgreSQL server)' : `in ${shortest(settings.storage)}`}`,
  );
  const { store, close } = await openData(settings);
  const key = await readHostKey(settings.folder);
  const sealed = await sealOldSecrets(store, key);
  if (sealed > 0) say(`Encrypting ${sealed} credentials and scripts that an earlier version had kept as plain text`);
  await createDeskTables(store.database);
  if (await seedDesk(store.database)) say('First start: writing the sample conversations');

  say('Starting the sample integrations, apps and systems');
  const [integrations, apps, systems, broken] = await Promise.all([
    startIntegrations(),
    startSampleApps(),
    startWidgetSystems(),
    startBroken(),
  ]);
  const sessions = createSessions(store.database);
  const desk = createDeskStore(store.database);
  const python = createEmbeddedPythonRunner({ fetch: createGuardedFetch({ development: true }) });
  const host = createHost({
    store,
    python,
    widgetTimeoutMs,
    loadWidgetContext: createWidgetContexts(desk),
    keys: [key],
    // The sample integrations are on this machine, and on ports of their own.
    development: true,
    authorize: async (request, asked) => {
      const agent = await sessions.find(request);
      return agent && asked.accountId !== accountId ? false : agent;
    },
  });
  if (!settings.startsEmpty) {
    await installSamplePanels(store, host, key, integrations, sessions);
    await registerBroken(store, broken.port);
    await registerSampleApps(host, apps.origins, sessions);
    await registerSampleWidgets(host, systems.address, sessions);
  }

  const samples = sampleAddresses({ ...integrations, ...apps, widgets: systems.address, brokenPort: broken.port });
  const app = createApp({
    host,
    desk,
    sessions,
    page,
    framesOf: createFrames(store, Object.values(apps.origins)),
    samples,
  });
  const server = createServer(getRequestListener(app.fetch));
  const address = await listen(server, settings.port, usualPort);
  apps.tellDesk(address);
  say(`Northdesk is ready. Open ${address} in a browser. Ctrl+C stops it.`);
  say('Try the tabs beside “Messages”: “Customer Orders” is an app from a server of its own.');
  // Takes seconds. Widgets that are opened before say that they are loading.
  void python.warm();

  stopOnSignal(async () => {
    say('Stopping');
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 2_000).unref();
    await closed;
    await host.close();
    integrations.stop();
    apps.stop();
    systems.stop();
    broken.stop();
    await close();
  });
}

try {
  await start(readSettings(process.env, process.cwd()));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
