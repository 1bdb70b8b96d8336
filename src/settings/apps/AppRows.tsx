import type { ReactNode } from 'react';
import { Badge, cleanText } from '../../fields/index.js';
import { useTools } from '../../tools/index.js';
import { type DashboardApp, faultsOfApp, readAppUrl } from '../../wire/index.js';
import { RecordRow } from '../list/RecordRow.js';

/** What {@link AppRows} takes. */
export interface AppRowsProps {
  readonly apps: readonly DashboardApp[];
  readonly onEdit: (app: DashboardApp) => void;
  readonly onDelete: (app: DashboardApp) => Promise<void>;
}

/** The dashboard apps in the order of their tabs. */
export function AppRows({ apps, onEdit, onDelete }: AppRowsProps): ReactNode {
  const { messages } = useTools();
  return (
    <ul className="deskside-settings__rows">
      {apps.map((app) => {
        const isRefused = faultsOfApp(app).length > 0;
        const inSidebar = app['x-deskside']?.placement === 'sidebar';
        return (
          <RecordRow
            key={app.id}
            name={app.title}
            note={<bdi>{placeOf(app)}</bdi>}
            loss={messages.appLoss}
            onEdit={() => onEdit(app)}
            onDelete={() => onDelete(app)}
          >
            <Badge tone={isRefused ? 'red' : 'gray'}>
              {isRefused ? messages.appNotShown : inSidebar ? messages.placeSidebar : messages.placeTab}
            </Badge>
          </RecordRow>
        );
      })}
    </ul>
  );
}

/** Whose page it is: the host, or the whole text where it is no address that can be loaded. */
function placeOf({ content }: DashboardApp): string {
  const url = content[0]?.url ?? '';
  const read = readAppUrl(url);
  return cleanText(read.kind === 'usable' ? new URL(read.href).host : url).slice(0, 200);
}
