import { brokenIntegrations } from '../shared/brokenIntegrations.js';
import type { SampleAddress } from '../shared/desk.js';
import type { AppOrigins } from '../shared/sampleApps.js';
import { sampleApps } from './dashboardApps/samples.js';
import type { Integrations } from './integrations.js';

interface Systems {
  readonly endpoints: Integrations['endpoints'];
  readonly origins: AppOrigins;
  /** Of the server that the widgets' scripts ask. */
  readonly widgets: string;
  /** Of the server of the broken integrations. */
  readonly brokenPort: number;
}

/** Where everything is that the demo brings along. The ports are others after each start. */
export function sampleAddresses({ endpoints, origins, widgets, brokenPort }: Systems): readonly SampleAddress[] {
  return [
    ...Object.entries(endpoints).map(([name, address]) => ({ name, kind: 'panel' as const, address })),
    { name: 'customers', kind: 'widget' as const, address: `${widgets}/customers` },
    ...sampleApps.map(({ name, title, path }) => ({
      name: title,
      kind: 'app' as const,
      address: origins[name] + path,
    })),
    ...brokenIntegrations.map(({ name, kind, path, mistake }) => ({
      name,
      kind,
      mistake,
      // Pages of others are on another name than the helpdesk: cookies do not know ports.
      address:
        kind === 'app'
          ? `http://localhost:${brokenPort}/${path}`
          : `http://127.0.0.1:${brokenPort}/${path}/panel/render`,
    })),
  ];
}
