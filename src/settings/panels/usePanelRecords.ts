import { panelInstallsOptions } from '../../client/index.js';
import { useTools } from '../../tools/index.js';
import { type Records, useRecords, withRecord } from '../list/useRecords.js';
import { panelAppsOptions } from './panelAppsOptions.js';
import { keyOf, type PanelRecord, panelRecords } from './panelRecord.js';

/** The panels of the account, of two lists: its apps, and what of them is installed. */
export interface PanelRecords extends Pick<Records<PanelRecord>, 'state' | 'retry'> {
  /** What is known of a panel by now; the record itself when the lists are without it. */
  readonly newest: (record: PanelRecord) => PanelRecord;
  /** Puts a panel that was saved into both lists. */
  readonly put: (record: PanelRecord) => void;
  /** Takes a panel that was deleted out of them. */
  readonly forget: (record: PanelRecord) => void;
}

/** Fetches the account's panels, and keeps them as they are changed. */
export function usePanelRecords(): PanelRecords {
  const { client } = useTools();
  const apps = useRecords(panelAppsOptions(client));
  const installs = useRecords(panelInstallsOptions(client));
  const state = joined(apps.state, installs.state);
  return {
    state,
    retry: () => {
      apps.retry();
      installs.retry();
    },
    newest: (record) =>
      (state.kind === 'ready' && state.list.find((other) => keyOf(other) === keyOf(record))) || record,
    put: ({ app, install }) => {
      apps.change((list) => withRecord(list, app, ({ _id }) => _id === app._id));
      if (install) installs.change((list) => withRecord(list, install, ({ _id }) => _id === install._id));
    },
    forget: ({ app, install }) => {
      if (app.accountId !== null) apps.change((list) => list.filter(({ _id }) => _id !== app._id));
      installs.change((list) =>
        list.filter((other) => (app.accountId === null ? other._id !== install?._id : other.appId !== app._id)),
      );
    },
  };
}

type State<T> = Records<T>['state'];

function joined(
  apps: State<PanelRecord['app']>,
  installs: State<NonNullable<PanelRecord['install']>>,
): State<PanelRecord> {
  if (apps.kind === 'failed') return apps;
  if (installs.kind === 'failed') return installs;
  if (apps.kind === 'loading' || installs.kind === 'loading') return { kind: 'loading' };
  return { kind: 'ready', list: panelRecords(apps.list, installs.list) };
}
