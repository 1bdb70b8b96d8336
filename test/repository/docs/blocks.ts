import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** The text of a file, by its path from the root. */
export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Files below a folder, by their paths from the root. */
export function filesBelow(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

/** The hand-written documentation. What is generated has samples of its own: the signatures. */
export const documents: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  ...filesBelow('docs', /\.md$/).filter((path) => !path.startsWith('docs/reference/')),
];

/** One fenced block of a document. */
export interface Block {
  /** `docs/schema.md:12`, to be found again. */
  readonly place: string;
  /** What stands behind the fence: `ts`, `sh`, or nothing. */
  readonly language: string;
  readonly text: string;
}

/** Every fenced block of a document, in order. */
export function blocksOf(path: string): readonly Block[] {
  const text = textOf(path);
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(({ 1: language = '', 2: inside = '', index }) => ({
    place: `${path}:${text.slice(0, index).split('\n').length}`,
    language,
    text: inside.trimEnd(),
  }));
}

export const blocks: readonly Block[] = documents.flatMap(blocksOf);

/** Lines as far left as they go together. */
function dedented(lines: readonly string[]): string {
  const depths = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const depth = Math.min(...depths);
  return lines.map((line) => line.slice(depth)).join('\n');
}

/** The line of a file behind a paragraph that stands in it from some line on, or `-1`. Indentation may be another. */
function behind(paragraph: string, lines: readonly string[], from: number): number {
  const wanted = dedented(paragraph.split('\n'));
  const count = wanted.split('\n').length;
  for (let at = from; at + count <= lines.length; at += 1) {
    if (dedented(lines.slice(at, at + count)) === wanted) return at + count;
  }
  return -1;
}

/** Whether a file holds a block word for word: its paragraphs, in their order. Between two of them the file may say more. */
export function holds(file: string, block: string): boolean {
  const lines = file.split('\n');
  let at = 0;
  for (const paragraph of block.split(/\n\s*\n/)) {
    at = behind(paragraph, lines, at);
    if (at < 0) return false;
  }
  return true;
}
