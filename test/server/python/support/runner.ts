import type { PooledPythonRunner } from 'deskside/server/node';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { survivors } from './processes.js';

/** The runner of a describe block, once it is there. */
export type TheRunner = () => PooledPythonRunner;

/** Tests that share a runner whose interpreters are ready. When they are done, none of its processes may be left. */
export function describeRunner(
  name: string,
  make: () => PooledPythonRunner,
  ...suites: readonly ((runner: TheRunner) => void)[]
): void {
  describe(name, () => {
    let runner: PooledPythonRunner;
    beforeAll(async () => {
      runner = make();
      await runner.warm();
    }, 60_000);
    afterAll(async () => {
      await runner.close();
      expect(survivors()).toEqual([]);
    });
    for (const suite of suites) suite(() => runner);
  });
}

/** A script whose function has this body. */
export const returning = (...body: readonly string[]): string =>
  ['def get_sidebar_data(context):', ...body.map((line) => `    ${line}`)].join('\n');

/** The context of scripts that do not look at it. */
export const noContext = '{"conversation":{},"customer":null,"business":null}';
