import { fileURLToPath } from 'node:url';

const source = (path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

/** `deskside` as its users write it, found in this repository's sources. The same names as "paths" in tsconfig.json. */
export const aliases = [
  { find: /^#host-defaults$/, replacement: source('server/defaults/node.ts') },
  { find: /^deskside\/app-sdk\/react$/, replacement: source('app-sdk/react/index.ts') },
  { find: /^deskside\/app-sdk$/, replacement: source('app-sdk/index.ts') },
  { find: /^deskside\/server\/node$/, replacement: source('server/node/index.ts') },
  { find: /^deskside\/server$/, replacement: source('server/index.ts') },
  { find: /^deskside\/testing$/, replacement: source('testing/index.ts') },
  { find: /^deskside\/workbench$/, replacement: source('workbench/index.ts') },
  { find: /^deskside\/settings$/, replacement: source('settings/index.ts') },
  { find: /^deskside\/element$/, replacement: source('element/index.ts') },
  { find: /^deskside\/adapters$/, replacement: source('adapters/index.ts') },
  { find: /^deskside\/locales\/([\w/]+)$/, replacement: source('locales/$1.ts') },
  { find: /^deskside\/tools\.css$/, replacement: source('styles/tools.css') },
  { find: /^deskside\/styles\.css$/, replacement: source('styles/index.css') },
  { find: /^deskside$/, replacement: source('index.ts') },
];
