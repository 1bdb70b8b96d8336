import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const integrationNames = ['crm', 'subscription', 'orders'] as const;
export type IntegrationName = (typeof integrationNames)[number];

/** The sample integrations, each a server of its own in a process of its own. */
export interface Integrations {
  /** The render endpoint of each. The port is another one after each start. */
  readonly endpoints: Readonly<Record<IntegrationName, string>>;
  stop(): void;
}

export async function startIntegrations(): Promise<Integrations> {
  const children = integrationNames.map((name) =>
    fork(fileURLToPath(new URL(`./integrations/${name}.js`, import.meta.url))),
  );
  const stop = (): void => {
    for (const child of children) if (child.connected) child.disconnect();
  };
  try {
    const entries = await Promise.all(
      children.map(async (child, n) => [integrationNames[n], await endpointOf(child)] as const),
    );
    return { endpoints: Object.fromEntries(entries) as Record<IntegrationName, string>, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

async function endpointOf(child: ChildProcess): Promise<string> {
  const gone = once(child, 'exit').then(() => {
    throw new Error('A sample integration ended before it was ready; the reason stands above.');
  });
  const [message] = await Promise.race([once(child, 'message'), gone]);
  return `http://127.0.0.1:${(message as { port: number }).port}/panel/render`;
}
