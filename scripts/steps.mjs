const bin = {
  attw: 'node_modules/@arethetypeswrong/cli/dist/index.js',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  knip: 'node_modules/knip/bin/knip.js',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  playwright: 'node_modules/@playwright/test/cli.js',
  publint: 'node_modules/publint/src/cli.js',
  sizeLimit: 'node_modules/size-limit/bin.js',
  storybook: 'node_modules/storybook/dist/bin/dispatcher.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
};

/**
 * What `npm test` and the gates do, in order. The quick gates come first; each build is made once, before whatever
 * needs it. `commands` are files of Node with their arguments, `makes` is the folder that a step builds, and `needs`
 * are folders that earlier steps must have built.
 */
export const steps = [
  { name: 'types', isGate: true, commands: [[bin.tsc, '--noEmit']] },
  { name: 'lint', isGate: true, commands: [[bin.oxlint, '--type-aware', '--deny-warnings']] },
  {
    name: 'lint and format (biome)',
    isGate: true,
    commands: [[bin.biome, 'ci', '--colors=off', '--error-on-warnings', '.']],
  },
  { name: 'unused code (knip)', isGate: true, commands: [[bin.knip, '--no-progress']] },
  { name: 'validators are current', isGate: true, commands: [['scripts/validators.mjs', '--check']] },
  { name: 'the reference is current', isGate: true, commands: [['scripts/reference.mjs', '--check']] },
  {
    name: 'build the library',
    isGate: true,
    makes: 'dist',
    commands: [
      [bin.vite, 'build', '--logLevel', 'warn'],
      [bin.vite, 'build', '-c', 'vite.element.config.ts', '--logLevel', 'warn'],
      [bin.tsc, '-p', 'tsconfig.build.json'],
    ],
  },
  {
    // against the built types, as a reader's editor does; those in TypeScript are part of "types"
    name: 'samples in JavaScript',
    isGate: true,
    needs: ['dist'],
    commands: [[bin.tsc, '-p', 'docs/samples/tsconfig.javascript.json']],
  },
  { name: 'built files hold no unsafe calls', isGate: true, needs: ['dist'], commands: [['scripts/scan-built.mjs']] },
  { name: 'package (publint)', isGate: true, needs: ['dist'], commands: [[bin.publint, '--strict']] },
  {
    name: 'package types (attw)',
    isGate: true,
    needs: ['dist'],
    commands: [
      [
        bin.attw,
        '--pack',
        '.',
        '--profile',
        'esm-only',
        '--exclude-entrypoints',
        './styles.css',
        './tools.css',
        './schemas/*.json',
        './conformance/*.json',
      ],
    ],
  },
  { name: 'one tool a bundle', isGate: true, needs: ['dist'], commands: [['scripts/trees.mjs']] },
  { name: 'size budgets', isGate: true, needs: ['dist'], commands: [[bin.sizeLimit]] },
  {
    name: 'build the stories',
    isTest: true,
    isGate: true,
    makes: 'storybook-static',
    commands: [[bin.storybook, 'build', '--disable-telemetry', '--loglevel', 'warn', '-o', 'storybook-static']],
  },
  {
    name: 'build the demo',
    isTest: true,
    isGate: true,
    makes: 'dist-demo',
    commands: [
      [bin.vite, 'build', '-c', 'demo/vite.client.config.ts', '--logLevel', 'warn'],
      [bin.vite, 'build', '-c', 'demo/vite.apps.config.ts', '--logLevel', 'warn'],
      [bin.vite, 'build', '-c', 'demo/vite.server.config.ts', '--logLevel', 'warn'],
    ],
  },
  {
    name: 'unit, server, browser, stories',
    isTest: true,
    report: 'vitest',
    commands: [[bin.vitest, 'run', '--reporter=default', '--reporter=./scripts/vitest-report.mjs']],
  },
  {
    name: 'end to end',
    isTest: true,
    report: 'playwright',
    needs: ['dist-demo', 'storybook-static'],
    commands: [[bin.playwright, 'test']],
  },
  {
    name: 'real origins',
    isTest: true,
    report: 'origins',
    commands: [
      [bin.vite, 'build', '-c', 'test/origins/vite.config.ts', '--logLevel', 'warn'],
      [bin.playwright, 'test', '-c', 'playwright.origins.config.ts'],
    ],
  },
  {
    name: 'no secret in what was built and reported',
    isTest: true,
    isGate: true,
    commands: [['scripts/scan-secrets.mjs']],
  },
];
