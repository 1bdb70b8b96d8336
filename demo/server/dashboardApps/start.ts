import { type AppName, type AppOrigins, appNames, type Surroundings } from '../../shared/sampleApps.js';
import { startChildren } from '../children.js';

/** The sample dashboard apps, each a server of its own in a process of its own. */
export interface SampleApps {
  readonly origins: AppOrigins;
  /** Tells the apps where the helpdesk is. They answer nothing before. */
  tellDesk(desk: string): void;
  stop(): void;
}

/**
 * Starts the apps on `localhost`, while the helpdesk is on `127.0.0.1`: cookies do not know ports, so that on one name
 * every app would be sent the agent's session.
 */
export async function startSampleApps(): Promise<SampleApps> {
  const { ports, tell, stop } = await startChildren('apps', appNames);
  const entries = appNames.map((name): [AppName, string] => [name, `http://localhost:${ports[name]}`]);
  const origins = Object.fromEntries(entries) as AppOrigins;
  return { origins, tellDesk: (desk) => tell({ desk, origins } satisfies Surroundings), stop };
}
