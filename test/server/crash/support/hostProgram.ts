import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { aliases } from '../../../../scripts/aliases.mjs';

/** The host as a program that Node can run by itself. */
export interface HostProgram {
  readonly file: string;
  remove(): void;
}

/** Builds it from the sources. It stands below `node_modules`, where it finds the packages that stay imports. */
export async function buildHostProgram(): Promise<HostProgram> {
  const root = fileURLToPath(new URL('../../../../', import.meta.url));
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(join(cache, 'deskside-host-'));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    root,
    resolve: { alias: aliases },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { input: { host: fileURLToPath(new URL('./serveHost.ts', import.meta.url)) } },
    },
  });
  return { file: join(outDir, 'host.js'), remove: () => rmSync(outDir, { recursive: true, force: true }) };
}
