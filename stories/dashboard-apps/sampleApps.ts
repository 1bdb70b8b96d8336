import type { DashboardApp, DashboardAppSettings } from 'deskside';
import { fixtures } from 'deskside/testing';

/**
 * The address of the sample page, which Storybook serves. A dashboard app must be on another origin than the page that
 * shows it; browsers find every name below `localhost` on this machine, so the same server has another origin there.
 *
 * @param query - `silent` asks for nothing, `endless` never ends loading
 */
export function sampleAddress(query?: 'silent' | 'endless'): string {
  const address = new URL('./sample-app.html', location.href);
  address.hostname = 'apps.localhost';
  address.search = query ?? '';
  return address.href;
}

/** The document's "Customer Orders" at an address that is there. */
export function sampleApp(url = sampleAddress(), settings?: DashboardAppSettings): DashboardApp {
  return { ...fixtures.dashboardApp, content: [{ type: 'frame', url }], 'x-deskside': settings };
}

/** Apps of these names, all of the sample page. */
export function sampleApps(titles: readonly string[], settings?: DashboardAppSettings): readonly DashboardApp[] {
  return titles.map((title, index) => ({ ...sampleApp(undefined, settings), id: index + 1, title }));
}
