import { HostProblem, notFound } from '../problem.js';
import type { PanelAppRecord } from '../store/panelApps.js';

/**
 * The app, if the account may change it.
 *
 * @throws HostProblem 404 when the account sees no such app; 403 when it is of the whole helpdesk
 */
export function ownApp(app: PanelAppRecord | null): PanelAppRecord {
  if (!app) throw notFound();
  if (app.accountId !== null) return app;
  throw new HostProblem(
    403,
    'forbidden',
    'This app is of the whole helpdesk, so an account cannot change it. Whoever runs the helpdesk can; to have one of your own, add another app.',
  );
}
