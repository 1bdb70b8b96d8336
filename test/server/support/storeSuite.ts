import type { HostOptions, Store } from 'deskside/server';
import { afterAll, beforeAll, describe } from 'vitest';
import { type Integrator, startIntegrator } from './integrator.js';
import { type TestHost, testHost } from './testHost.js';

/** What the tests of a suite share: one database, one integrator, one host. */
export interface World {
  readonly store: Store;
  readonly integrator: Integrator;
  readonly test: TestHost;
}

/** The embedded database needs 5 s for its first start, and more on a busy machine. */
export const startTimeout = 60_000;

/** Runs tests in one world. Afterwards, no secret may have left the host. */
export function describeWorld(
  name: string,
  open: () => Promise<Store>,
  tests: (world: () => World) => void,
  options: Partial<HostOptions> = {},
): void {
  describe(name, () => {
    let world: World;
    beforeAll(async () => {
      const store = await open();
      world = { store, integrator: await startIntegrator(), test: testHost(store, options) };
    }, startTimeout);
    afterAll(async () => {
      await world.integrator.close();
      await world.test.host.close();
      world.test.expectNoLeak();
    });
    tests(() => world);
  });
}
