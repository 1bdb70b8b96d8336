import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';
import { noTsdoc, readTsdoc } from './tsdoc.mjs';

const parsed = new Map();

/** A source file: its text, its syntax tree and its comments. */
function parse(path) {
  const known = parsed.get(path);
  if (known) return known;
  const text = readFileSync(path, 'utf8');
  const file = { path, text, ...parseSync(path, text) };
  parsed.set(path, file);
  return file;
}

/** The source file that an import of another one leads to, or `null` for a package. */
function target(from, request) {
  if (!request.startsWith('.')) return null;
  const path = join(dirname(from), request).replace(/\.js$/, '');
  return [`${path}.ts`, `${path}.tsx`].find((candidate) => existsSync(candidate)) ?? null;
}

/** The TSDoc that ends right before a place of a file. */
export function docBefore({ text, comments }, start) {
  const found = comments.findLast(({ end }) => end <= start && text.slice(end, start).trim() === '');
  return found?.type === 'Block' && found.value.startsWith('*') ? readTsdoc(found.value) : noTsdoc;
}

const namesOf = (node) =>
  node.type === 'VariableDeclaration' ? node.declarations.map(({ id }) => id.name) : [node.id?.name];

function declaredIn(file, name) {
  for (const statement of file.program.body) {
    const node = statement.declaration ?? statement;
    if (namesOf(node).includes(name)) return { file, name, node, doc: docBefore(file, statement.start) };
  }
  return null;
}

/** The declaration that a name stands for in a file, wherever it was imported from; `null` when it is a package's. */
export function declarationOf(path, name) {
  const file = parse(path);
  const own = declaredIn(file, name);
  if (own) return own;
  for (const { moduleRequest, entries } of file.module.staticImports) {
    const entry = entries.find(({ localName }) => localName.value === name);
    const from = entry && target(path, moduleRequest.value);
    if (from) return exported(from, entry.importName.name ?? name);
  }
  return null;
}

/** The declaration behind an export of a file. */
function exported(path, name) {
  const entry = parse(path)
    .module.staticExports.flatMap(({ entries }) => entries)
    .find(({ exportName }) => exportName.name === name);
  if (!entry) return null;
  const from = entry.moduleRequest && target(path, entry.moduleRequest.value);
  return from ? exported(from, entry.importName.name) : declarationOf(path, entry.localName.name ?? name);
}

/** Everything that an entry exports, with the declarations, by name. */
export function exportsOf(path) {
  const entries = parse(path).module.staticExports.flatMap(({ entries: all }) => all);
  const names = entries.map(({ exportName }) => exportName.name).sort((a, b) => a.localeCompare(b, 'en'));
  return names.map((name) => {
    const declaration = exported(path, name);
    if (!declaration) throw new Error(`${path} exports ${name}, whose declaration is not found.`);
    return { ...declaration, name };
  });
}
