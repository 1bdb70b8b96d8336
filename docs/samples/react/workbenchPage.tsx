import 'deskside/styles.css';
import 'deskside/tools.css';
import { createSettingsClient, ToolsProvider, type ToolsProviderProps, Workbench } from 'deskside/workbench';

const client = createSettingsClient({ baseUrl: '', accountId: '1' });

export function Page({ contexts, loadContext }: Pick<ToolsProviderProps, 'contexts' | 'loadContext'>) {
  return (
    <ToolsProvider client={client} contexts={contexts} loadContext={loadContext}>
      <Workbench />
    </ToolsProvider>
  );
}
