// Builds the demo helpdesk and runs it: the second half of `npm start`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

process.chdir(root);

async function buildDemo() {
  const { build } = await import('vite');
  for (const part of ['client', 'apps', 'server']) {
    console.log(`deskside: building the demo's ${part}`);
    await build({ configFile: join(root, 'demo', `vite.${part}.config.ts`), logLevel: 'warn' });
  }
}

try {
  await buildDemo();
} catch (error) {
  console.error(`deskside: the demo could not be built: ${error.message}`);
  process.exit(1);
}

const server = join(root, 'dist-demo', 'server', 'main.js');
if (!existsSync(server)) {
  console.error('deskside: the demo was built without dist-demo/server/main.js: look at demo/vite.server.config.ts.');
  process.exit(1);
}
// in this very process, so that Ctrl+C and every other signal reach the demo itself
process.argv[1] = server;
await import(pathToFileURL(server).href);
