import { spawnSync } from 'node:child_process';
import { createPython3Runner } from 'deskside/server/node';
import { describe, expect, it } from 'vitest';
import { documentExamples } from './suites/documentExamples.js';
import { faults } from './suites/faults.js';
import { hostile } from './suites/hostile.js';
import { lifecycle } from './suites/lifecycle.js';
import { requests } from './suites/requests.js';
import { results } from './suites/results.js';
import { describeRunner, noContext } from './support/runner.js';

const isThere = process.platform !== 'win32' && spawnSync('python3', ['--version']).status === 0;

describe.skipIf(!isThere)('with a python3 on this machine', () => {
  describeRunner(
    'the python3 runner',
    () => createPython3Runner({ fetch: globalThis.fetch }),
    documentExamples,
    results,
    requests,
    hostile,
    faults,
    lifecycle,
  );
});

describe.skipIf(!isThere)('a script that writes to the descriptor of the runner', () => {
  it.each([
    ['b"\\xff" * 100', 'a frame that is too large'],
    ['b"\\0\\0\\0\\2{}"', 'a message that says nothing'],
    ['b"\\0\\0\\0\\1x"', 'no message'],
  ])('%s, %s, ends as crashed', async (bytes) => {
    const runner = createPython3Runner({ poolSize: 0 });
    const run = await runner.run(`import os\nos.write(3, ${bytes})\nwhile True: pass`, noContext);
    await runner.close();
    expect(run).toMatchObject({ ok: false, error: { code: 'crashed' } });
  });
});

it('says which command it misses', () => {
  expect(() => createPython3Runner({ command: 'python-that-is-not-there' })).toThrow(
    expect.objectContaining({
      code: 'package_missing',
      message: expect.stringContaining('"python-that-is-not-there"'),
    }),
  );
});
