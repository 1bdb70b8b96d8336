import { de } from 'deskside/locales/de';
import { toolsDe } from 'deskside/locales/tools/de';
import { Settings, type SettingsClient, ToolsProvider } from 'deskside/settings';

const messages = { ...de, ...toolsDe };

export const GermanSettings = ({ client }: { client: SettingsClient }) => (
  <ToolsProvider client={client} locale="de" messages={messages}>
    <Settings />
  </ToolsProvider>
);
