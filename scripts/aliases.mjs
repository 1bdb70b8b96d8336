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
  { find: /^deskside\/locales\/(\w+)$/, replacement: source('locales/$1.ts') },
  { find: /^deskside\/styles\.css$/, replacement: source('styles/index.css') },
  { find: /^deskside$/, replacement: source('index.ts') },
];
