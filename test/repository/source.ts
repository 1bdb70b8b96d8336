import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFile } from '../../scripts/unsafe-calls.mjs';

const src = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'src');

/** One thing that a source file imports. */
interface ImportLine {
  /** As written. */
  readonly from: string;
  /** The source file it leads to, from `src`, or `null` for a package. */
  readonly to: string | null;
  /** Whether only types come in, so that nothing is left of it in the built file. */
  readonly isType: boolean;
}

/** One hand-written source file. */
export interface SourceFile {
  /** From `src`, with forward slashes: `"fields/money/MoneyField.tsx"`. */
  readonly path: string;
  /** The first folder, or `""` for an entry. */
  readonly room: string;
  readonly text: string;
  readonly program: unknown;
  readonly imports: readonly ImportLine[];
}

const isGenerated = (path: string): boolean => path.includes('/generated/');

function resolveImport(path: string, from: string, all: ReadonlySet<string>): string | null {
  if (!from.startsWith('.')) return null;
  const target = posix.join(posix.dirname(path), from);
  const candidates = [target, target.replace(/\.js$/, '.ts'), target.replace(/\.js$/, '.tsx')];
  return candidates.find((candidate) => all.has(candidate)) ?? target;
}

function importLines(
  path: string,
  text: string,
  all: ReadonlySet<string>,
): { program: unknown; imports: ImportLine[] } {
  const { program, module } = parseFile(path, text);
  const reExports = module.staticExports.flatMap(({ entries }) =>
    entries.map((entry) => ({ moduleRequest: entry.moduleRequest, entries: [entry] })),
  );
  const imports = [...module.staticImports, ...reExports].flatMap(({ moduleRequest, entries }) => {
    if (!moduleRequest) return [];
    const from = moduleRequest.value;
    const isType = entries.length > 0 && entries.every((entry) => entry.isType);
    return [{ from, to: resolveImport(path, from, all), isType }];
  });
  // import('./x.js') is an import too
  for (const [, from = ''] of text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)) {
    imports.push({ from, to: resolveImport(path, from, all), isType: false });
  }
  return { program, imports };
}

function readSources(): SourceFile[] {
  const paths = readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(src, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const all = new Set(paths);
  return paths
    .filter((path) => !isGenerated(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(src, path), 'utf8');
      const room = path.includes('/') ? (path.split('/')[0] ?? '') : '';
      return { path, room, text, ...importLines(path, text, all) };
    });
}

/** Every hand-written source file of the package. */
export const sources: readonly SourceFile[] = readSources();

/** The files that are loaded with a file, itself included; what is imported as a type is not. */
export function loadedWith(path: string): readonly SourceFile[] {
  const byPath = new Map(sources.map((file) => [file.path, file]));
  const reached = new Set<SourceFile>();
  const waiting = [path];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const file = byPath.get(next);
    if (!file || reached.has(file)) continue;
    reached.add(file);
    for (const line of file.imports) if (line.to && !line.isType) waiting.push(line.to);
  }
  return [...reached];
}
