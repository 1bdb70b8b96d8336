/** Rooms that are tools of their own: what imports none of them must carry none of them. */
const tools = [
  'adapters',
  'app-sdk',
  'cli',
  'conformance',
  'diagnosis',
  'element',
  'locales',
  'server',
  'settings',
  'testing',
  'tools',
  'workbench',
];

const query = '@tanstack/react-query';

/**
 * Each entry, with the tools whose code may be in its bundle; and names that stand alone, with the `rooms` that they
 * may be made of and the packages that they are `without`. `file` stands for the `*` of an entry.
 */
export const trees = [
  { entry: '.', tools: [] },
  { entry: '.', names: ['PanelFields'], rooms: ['fields', 'internal', 'panels', 'wire'], without: [query] },
  {
    entry: '.',
    names: ['FieldConfigEditor'],
    rooms: ['arrange', 'fields', 'internal', 'panels', 'wire'],
    without: [query],
  },
  { entry: '.', names: ['WidgetCard'], rooms: ['fields', 'internal', 'widgets', 'wire'], without: [query] },
  {
    entry: '.',
    names: ['DashboardAppFrame'],
    rooms: ['bridge', 'context', 'dashboard-apps', 'host', 'internal', 'wire'],
    without: [query],
  },
  { entry: '.', names: ['createHttpClient'], rooms: ['client', 'internal', 'wire'], without: [query, 'react'] },
  { entry: '.', names: ['parsePanelSchema', 'readJson'], rooms: ['wire'], without: [query, 'react'] },
  { entry: '.', names: ['SidebarProvider', 'ConversationSidebar', 'createHttpClient'], tools: [] },
  { entry: './app-sdk', tools: ['app-sdk'], without: [query, 'react'] },
  { entry: './app-sdk/react', tools: ['app-sdk'], without: [query] },
  { entry: './server', tools: ['server'], without: [query, 'react'] },
  { entry: './server/node', tools: ['server'], without: [query, 'react'] },
  { entry: './testing', tools: ['testing', 'conformance'] },
  { entry: './workbench', tools: ['workbench', 'tools', 'diagnosis'] },
  { entry: './settings', tools: ['settings', 'workbench', 'tools', 'diagnosis'] },
  { entry: './adapters', rooms: ['adapters', 'context', 'wire'], without: [query, 'react'] },
  { entry: './element', tools: ['element'] },
  ...['ar', 'de', 'en', 'tools/ar', 'tools/de', 'tools/en'].map((file) => ({
    entry: './locales/*',
    file,
    rooms: ['internal', 'locales'],
    without: [query, 'react'],
  })),
];

/** What is in a bundle and must not be there, in words. */
export function faultsOf({ entry, file, names, rooms, tools: own = [], without = [] }, { sources, packages }) {
  const what = `${entry.replace('*', file)}${names ? ` { ${names.join(', ')} }` : ''}`;
  const roomOf = (source) => source.split('/')[0];
  const isForeign = (room) => (rooms ? !rooms.includes(room) : tools.includes(room) && !own.includes(room));
  const foreign = sources.filter((source) => source.includes('/') && isForeign(roomOf(source)));
  const unwanted = packages.filter((name) => without.some((other) => name === other || name.startsWith(`${other}/`)));
  if (sources.length === 0) return [`${what}: its bundle is empty, so nothing was proven`];
  return [
    ...foreign.map((source) => `${what}: src/${source} is in its bundle`),
    ...unwanted.map((name) => `${what}: its bundle imports ${name}`),
  ];
}
