import { createEmbeddedPythonRunner } from 'deskside/server/node';
import { expect, it } from 'vitest';
import { documentExamples } from './suites/documentExamples.js';
import { faults } from './suites/faults.js';
import { hostile } from './suites/hostile.js';
import { lifecycle } from './suites/lifecycle.js';
import { requests } from './suites/requests.js';
import { results } from './suites/results.js';
import { survivors } from './support/processes.js';
import { describeRunner, noContext, returning } from './support/runner.js';

describeRunner(
  'the embedded runner',
  () => createEmbeddedPythonRunner({ fetch: globalThis.fetch }),
  documentExamples,
  results,
  requests,
  hostile,
  faults,
  lifecycle,
);

it('starts with the first run, whose time does not count the start, and closes with runs under way', async () => {
  const runner = createEmbeddedPythonRunner({ timeoutMs: 1000, poolSize: 0 });
  expect(await runner.run(returning('return {}'), noContext)).toMatchObject({ ok: true });
  const running = runner.run('while True: pass', noContext);
  const waiting = runner.run('while True: pass', noContext);
  await runner.close();
  const closed = { ok: false, error: { code: 'aborted', message: 'The runner was closed.' } };
  expect([await running, await waiting]).toMatchObject([closed, closed]);
  expect(await runner.run(returning('return {}'), noContext)).toMatchObject(closed);
  expect(survivors()).toEqual([]);
});

it.each([
  [{ timeoutMs: 0 }, 'timeoutMs'],
  [{ memoryMb: 1 }, 'memoryMb'],
  [{ maxResultBytes: Number.NaN }, 'maxResultBytes'],
  [{ poolSize: 20 }, 'poolSize'],
  [{ poolSize: 1.5 }, 'poolSize'],
])('refuses %j', (options, name) => {
  expect(() => createEmbeddedPythonRunner(options)).toThrow(
    expect.objectContaining({ code: 'invalid_option', message: expect.stringContaining(`"${name}"`) }),
  );
});
