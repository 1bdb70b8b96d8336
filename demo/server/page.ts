import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** One file, ready to be answered. */
export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** The built page: every file of a folder, by its path on the server. Held in memory, so no path can lead outside. */
export async function readPage(
  folder: string,
  first: `/${string}` = '/index.html',
): Promise<ReadonlyMap<string, PageFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, PageFile>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${file.slice(folder.length).split(sep).filter(Boolean).join('/')}`;
    files.set(path, { bytes: new Uint8Array(await readFile(file)), headers: headersOf(path) });
  }
  if (!files.has(first)) throw new Error(`The page is not built: no ${first.slice(1)} in ${folder}. Run "npm start".`);
  return files;
}

function headersOf(path: string): Record<string, string> {
  const type = types[extname(path)] ?? 'application/octet-stream';
  // Vite names what lies in /assets after its content.
  const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  return { 'content-type': type, 'cache-control': cache };
}
