import { startChildren } from './children.js';

const integrationNames = ['crm', 'subscription', 'orders', 'billing'] as const;
export type IntegrationName = (typeof integrationNames)[number];

/** The addresses of a vendor's sign-in server, as the document's `auth` block names them. */
export interface SignIn {
  readonly authURL: string;
  readonly accessTokenURL: string;
}

/** The sample integrations, each a server of its own in a process of its own. */
export interface Integrations {
  /** The render endpoint of each. The port is another one after each start. */
  readonly endpoints: Readonly<Record<IntegrationName, string>>;
  /** Where the ones with a sign-in of their own are asked for consent and for tokens. */
  readonly signIns: Readonly<Partial<Record<IntegrationName, SignIn>>>;
  stop(): void;
}

export async function startIntegrations(): Promise<Integrations> {
  const { ports, stop } = await startChildren('integrations', integrationNames);
  const endpointOf = (name: IntegrationName): string => `http://127.0.0.1:${ports[name]}/panel/render`;
  return {
    endpoints: {
      crm: endpointOf('crm'),
      subscription: endpointOf('subscription'),
      orders: endpointOf('orders'),
      billing: endpointOf('billing'),
    },
    signIns: {
      billing: {
        // A browser goes there: on another name than the helpdesk's, so that it takes no session along.
        authURL: `http://localhost:${ports.billing}/oauth/authorize`,
        accessTokenURL: `http://127.0.0.1:${ports.billing}/oauth/token`,
      },
    },
    stop,
  };
}
