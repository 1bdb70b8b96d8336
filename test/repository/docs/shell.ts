import { readdirSync } from 'node:fs';
import { textOf } from './blocks.js';

const { scripts, ...pkg } = JSON.parse(textOf('package.json')) as {
  name: string;
  scripts: Record<string, string>;
  bin?: Record<string, string>;
  peerDependencies: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

/** What `npx` may be asked for: our own command, what is installed here, and what makes a project. */
const commands = new Set([pkg.name, ...readdirSync('node_modules/.bin'), 'create-next-app@latest']);

const packages = new Set([
  pkg.name,
  ...Object.keys({ ...pkg.peerDependencies, ...pkg.dependencies, ...pkg.devDependencies }),
  'react',
  'react-dom',
]);

/** Checks for the beginnings of lines; each says what is wrong, or nothing. */
const checks: readonly (readonly [RegExp, (match: RegExpExecArray) => string | false])[] = [
  [/^(#|$)/, () => false],
  [/^npm (test|start)\b/, ([, name = '']) => !scripts[name] && `no script "${name}"`],
  [/^npm run (\S+)/, ([, name = '']) => !scripts[name] && `no script "${name}"`],
  [
    /^npm (?:install|i) (.+)$/,
    ([, names = '']) => names.split(' ').find((name) => !name.startsWith('-') && !packages.has(name)) ?? false,
  ],
  [/^npm create vite@latest\b/, () => false],
  [/^npx (?:-y )?(\S+)/, ([, name = '']) => !commands.has(name) && `no command "${name}"`],
  [/^(curl|cd|openssl|node) /, () => false], // the lines of curl are sent to a host by test/server/docs
];

/** What is wrong with one line of a shell block. */
export function shellFault(line: string): string | false {
  const bare = line.replace(/\s+#.*$/, '').trim();
  for (const [pattern, fault] of checks) {
    const match = pattern.exec(bare);
    if (match) return fault(match) && `${line}: ${fault(match)}`;
  }
  return `${line}: what is this?`;
}
