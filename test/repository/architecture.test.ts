import { describe, expect, it } from 'vitest';
import { unsafeCalls, walk } from '../../scripts/unsafe-calls.mjs';
import { loadedWith, type SourceFile, sources } from './source.js';

/** Which rooms each room may import. The entries beside the rooms, and `testing`, may import any. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  internal: [],
  wire: [],
  context: ['wire'],
  client: ['wire', 'context', 'internal'],
  bridge: ['wire', 'context', 'internal'],
  fields: ['wire', 'internal'],
  host: ['wire', 'context', 'client', 'fields', 'internal'],
  arrange: ['internal'],
  panels: ['arrange', 'wire', 'context', 'client', 'fields', 'host', 'internal'],
  widgets: ['host', 'wire', 'context', 'client', 'fields', 'internal'],
  'dashboard-apps': ['host', 'wire', 'context', 'client', 'bridge', 'internal'],
  sidebar: [
    'arrange',
    'host',
    'wire',
    'context',
    'client',
    'bridge',
    'fields',
    'panels',
    'widgets',
    'dashboard-apps',
    'internal',
  ],
  diagnosis: ['wire', 'context', 'fields', 'panels', 'widgets', 'internal'],
  tools: ['wire', 'context', 'client', 'fields', 'host', 'diagnosis', 'internal'],
  workbench: [
    'tools',
    'diagnosis',
    'host',
    'wire',
    'context',
    'client',
    'bridge',
    'fields',
    'panels',
    'widgets',
    'dashboard-apps',
    'internal',
  ],
  settings: [
    'tools',
    'workbench',
    'diagnosis',
    'arrange',
    'host',
    'wire',
    'context',
    'client',
    'bridge',
    'fields',
    'panels',
    'widgets',
    'dashboard-apps',
    'internal',
  ],
  element: ['wire', 'context', 'client', 'host', 'panels', 'widgets', 'sidebar', 'internal'],
  adapters: ['wire', 'context', 'internal'],
  cli: ['wire', 'context', 'diagnosis', 'server', 'internal'],
  locales: ['host', 'internal'],
  'app-sdk': ['wire', 'bridge'],
  server: ['wire', 'bridge'],
};

/** Values in, callbacks out: these load no query library and no client. */
const presentational = [
  'panels/PanelFields.tsx',
  'panels/FieldConfigEditor.tsx',
  'widgets/WidgetCard.tsx',
  'dashboard-apps/DashboardAppFrame.tsx',
];

const roomOf = (path: string): string => path.split('/')[0] ?? '';
const isPure = (file: SourceFile): boolean => file.room === 'wire' || file.room === 'context';

/** Every import that `isWrong` finds, as lines that tell what to look at. */
function wrongImports(
  isWrong: (file: SourceFile, line: SourceFile['imports'][number]) => boolean,
  files = sources,
): string[] {
  return files.flatMap((file) =>
    file.imports.filter((line) => isWrong(file, line)).map((line) => `${file.path} imports ${line.from}`),
  );
}

/** Every node that `isWrong` finds, as `file:line`. */
function wrongNodes(isWrong: (node: Readonly<Record<string, unknown>>) => boolean): string[] {
  return sources.flatMap((file) => {
    const found: string[] = [];
    walk(file.program, (node) => {
      if (isWrong(node)) found.push(`${file.path}:${file.text.slice(0, node.start).split('\n').length}`);
    });
    return found;
  });
}

const nodeName = (node: unknown): unknown => (node as { name?: unknown } | undefined)?.name;

describe('the rooms', () => {
  it('are those of the plan', () => {
    const rooms = new Set(sources.map((file) => file.room).filter((room) => room !== '' && room !== 'testing'));
    expect([...rooms].filter((room) => !allowed[room])).toEqual([]);
  });

  it('import only rooms below them', () => {
    const wrong = wrongImports((file, { to }) => {
      const rooms = allowed[file.room];
      return Boolean(rooms && to && roomOf(to) !== file.room && !rooms.includes(roomOf(to)));
    });
    expect(wrong).toEqual([]);
  });

  it('are entered through their index.ts', () => {
    const wrong = wrongImports((file, { to }) => {
      const isOutside = to !== null && roomOf(to) !== file.room && !to.endsWith('.css');
      // "internal" is a shelf of small things without a front door, and the validators are a door of their own:
      // whoever opens the front door should not load them
      const isDoor = /^[^/]+\/index\.ts$|^internal\/|^wire\/validators\/index\.ts$/.test(to ?? '');
      return isOutside && !isDoor && to !== 'server/node/index.ts';
    });
    expect(wrong).toEqual([]);
  });

  it('import nothing that does not exist', () => {
    const known = new Set(sources.map((file) => file.path));
    const wrong = wrongImports(
      (_, { to }) => to !== null && !known.has(to) && !to.includes('/generated/') && !/\.(css|json)$|\?raw$/.test(to),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what is pure', () => {
  it('knows no React, no query library and no style', () => {
    const pureOrClient = sources.filter((file) => isPure(file) || file.room === 'client' || file.room === 'bridge');
    const wrong = wrongImports(
      (_, { from }) => /^react(-dom)?(\/|$)|^@tanstack\/react-|\.css$/.test(from),
      pureOrClient,
    );
    // query options are made in the client, by the query library's own helper and not by a hook
    expect(wrong.filter((line) => !/^client\/.* imports @tanstack\/react-query$/.test(line))).toEqual([]);
  });

  it('touches no DOM and no network', () => {
    const globals = new Set(['document', 'window', 'navigator', 'localStorage', 'fetch', 'XMLHttpRequest']);
    const pure = new Set(sources.filter((file) => file.room === 'wire').map((file) => file.path));
    const wrong = wrongNodes(
      (node) =>
        (node.type === 'MemberExpression' && globals.has(String(nodeName(node.object)))) ||
        (node.type === 'CallExpression' && globals.has(String(nodeName(node.callee)))),
    );
    expect(wrong.filter((place) => pure.has(place.slice(0, place.lastIndexOf(':'))))).toEqual([]);
  });

  it.each(presentational.filter((path) => sources.some((file) => file.path === path)))(
    '%s loads neither the query library nor the client',
    (path) => {
      const loaded = loadedWith(path);
      expect(wrongImports((_, { from, isType }) => !isType && from.startsWith('@tanstack/'), [...loaded])).toEqual([]);
      expect(loaded.filter((file) => file.room === 'client').map((file) => file.path)).toEqual([]);
    },
  );
});

describe('a source file', () => {
  const lengths = sources.map((file) => file.text.trimEnd().split('\n').length).sort((a, b) => a - b);
  const atMost = (share: number): number => lengths[Math.ceil(lengths.length * share) - 1] ?? 0;

  it('is short: half of them have at most 60 lines, 95 of 100 at most 200, none more than 300', () => {
    expect(atMost(0.5)).toBeLessThanOrEqual(60);
    expect(atMost(0.95)).toBeLessThanOrEqual(200);
    const long = sources.filter((file) => file.text.trimEnd().split('\n').length > 300);
    expect(long.map((file) => file.path)).toEqual([]);
  });

  it('exports by name and never everything of another file', () => {
    expect(wrongNodes((node) => node.type === 'ExportAllDeclaration')).toEqual([]);
    expect(wrongNodes((node) => node.type === 'ExportDefaultDeclaration')).toEqual([]);
  });

  it('has no any', () => {
    expect(wrongNodes((node) => node.type === 'TSAnyKeyword')).toEqual([]);
  });

  it('says nothing on the console', () => {
    expect(wrongNodes((node) => node.type === 'MemberExpression' && nodeName(node.object) === 'console')).toEqual([]);
  });

  it('turns no text into code or markup and opens no window', () => {
    const found = sources.flatMap((file) => unsafeCalls(file.path, file.text));
    expect(found.map(({ file, line, what }) => `${file}:${line} uses ${what}`)).toEqual([]);
  });

  it('imports no CSS, but for the entries that ship it', () => {
    const wrong = wrongImports(
      (file, { from }) => from.endsWith('.css') && file.path !== 'styles.entry.ts' && file.path !== 'tools.entry.ts',
    );
    expect(wrong).toEqual([]);
  });
});
