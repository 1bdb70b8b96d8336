import { createSettingsClient, Settings, ToolsProvider } from 'deskside/settings';
import 'deskside/styles.css';
import 'deskside/tools.css';

const client = createSettingsClient({ baseUrl: '', accountId: '64acc001' });

export function SettingsPage() {
  return (
    <ToolsProvider
      client={client}
      channels={[{ id: 'whatsapp', name: 'WhatsApp' }]}
      businesses={[{ id: 'b1', name: 'Main shop' }]}
    >
      <Settings />
    </ToolsProvider>
  );
}
