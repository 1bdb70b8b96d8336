import type { SidebarWidget } from 'deskside';
import type { Host, WidgetSource } from 'deskside/server';
import type { Sessions } from '../desk/session.js';
import { accountId } from '../team.js';
import { documentedAddress, sampleWidgets } from './samples.js';

/** Where a script of an earlier start found the systems. */
const earlierAddress = /http:\/\/127\.0\.0\.1:\d+(?=\/)/g;

/**
 * Makes the sample widgets where they are missing, through the host's own API. What an admin changed in one stays; only
 * the address in its script is written at each start, because the sample systems get a new port.
 */
export async function registerSampleWidgets(host: Host, address: string, sessions: Sessions): Promise<void> {
  const cookie = (await sessions.start()).split(';')[0] ?? '';
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await host.fetch(
      new Request(`http://127.0.0.1/api/accounts/${accountId}/sidebar-widgets${path}`, {
        method,
        headers: { 'content-type': 'application/json', cookie },
        ...(body && { body: JSON.stringify(body) }),
      }),
    );
    if (!answer.ok) throw new Error(`The sample widgets could not be made: ${await answer.text()}`);
    return answer.json();
  };

  const known = new Set<string>();
  for (const { id } of (await call('GET', '')) as readonly SidebarWidget[]) {
    const { source } = (await call('GET', `/${id}`)) as { readonly source: WidgetSource };
    if (source.type !== 'python') continue;
    const script = source.script.replaceAll(earlierAddress, address);
    for (const { path } of sampleWidgets) if (script.includes(`"${address}${path}"`)) known.add(path);
    if (script !== source.script) await call('PATCH', `/${id}`, { source: { type: 'python', script } });
  }
  // One after another: they stand in the order in which they were made.
  for (const sample of sampleWidgets) {
    if (known.has(sample.path)) continue;
    const script = sample.script.replaceAll(documentedAddress, address);
    await call('POST', '', { name: sample.name, source: { type: 'python', script } });
  }
}
