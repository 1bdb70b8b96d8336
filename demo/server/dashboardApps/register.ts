import type { DashboardApp } from 'deskside';
import type { Host } from 'deskside/server';
import type { AppOrigins } from '../../shared/sampleApps.js';
import type { Sessions } from '../desk/session.js';
import { accountId } from '../team.js';
import { type SampleApp, sampleApps } from './samples.js';

/**
 * Registers the sample apps where they are missing, through the host's own API. What an admin changed in one stays; only
 * its address is written at each start, because the apps' servers get new ports.
 */
export async function registerSampleApps(host: Host, origins: AppOrigins, sessions: Sessions): Promise<void> {
  const cookie = (await sessions.start()).split(';')[0] ?? '';
  const call = async (method: string, path: string, app?: object): Promise<unknown> => {
    const answer = await host.fetch(
      new Request(`http://127.0.0.1/api/v1/accounts/${accountId}/dashboard_apps${path}`, {
        method,
        headers: { 'content-type': 'application/json', cookie },
        ...(app && { body: JSON.stringify({ dashboard_app: app }) }),
      }),
    );
    if (!answer.ok) throw new Error(`The sample apps could not be registered: ${await answer.text()}`);
    return answer.json();
  };

  const registered = (await call('GET', '')) as readonly DashboardApp[];
  // One after another: the tabs stand in the order in which the apps were registered.
  for (const sample of sampleApps) {
    const content = [{ type: 'frame', url: origins[sample.name] + sample.path }];
    const known = registered.find((app) => isSample(app, sample));
    if (known) await call('PATCH', `/${known.id}`, { content });
    else await call('POST', '', { title: sample.title, content, 'x-deskside': sample.settings });
  }
}

function isSample({ content }: DashboardApp, { path }: SampleApp): boolean {
  const url = content[0]?.url ?? '';
  return URL.canParse(url) && new URL(url).hostname === 'localhost' && new URL(url).pathname === path;
}
