import { startChildren } from './children.js';

const integrationNames = ['crm', 'subscription', 'orders'] as const;
export type IntegrationName = (typeof integrationNames)[number];

/** The sample integrations, each a server of its own in a process of its own. */
export interface Integrations {
  /** The render endpoint of each. The port is another one after each start. */
  readonly endpoints: Readonly<Record<IntegrationName, string>>;
  stop(): void;
}

export async function startIntegrations(): Promise<Integrations> {
  const { ports, stop } = await startChildren('integrations', integrationNames);
  const endpointOf = (name: IntegrationName): string => `http://127.0.0.1:${ports[name]}/panel/render`;
  return {
    endpoints: { crm: endpointOf('crm'), subscription: endpointOf('subscription'), orders: endpointOf('orders') },
    stop,
  };
}
