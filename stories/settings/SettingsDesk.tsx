import { ToolsProvider } from 'deskside/settings';
import { fixtures } from 'deskside/testing';
import { type ReactNode, useState } from 'react';
import { type FakeSettings, fakeClient } from '../../test/settings/fakeClient.js';
import { useToolsLanguage } from '../language.js';

/** What {@link SettingsDesk} takes. */
export interface SettingsDeskProps {
  /** What the story's server holds and answers. */
  readonly desk: FakeSettings;
  readonly children: ReactNode;
}

/** A helpdesk whose server is in memory: what is saved in a story stays until the story is left. */
export function SettingsDesk({ desk, children }: SettingsDeskProps): ReactNode {
  const [{ client }] = useState(() => fakeClient(desk));
  return (
    <ToolsProvider
      client={client}
      contexts={[fixtures.context]}
      timeZone="UTC"
      {...useToolsLanguage()}
      channels={[
        { id: 'whatsapp', name: 'WhatsApp' },
        { id: 'email', name: 'Email' },
      ]}
      businesses={[{ id: 'b1', name: 'Sharma & Daughters' }]}
    >
      {children}
    </ToolsProvider>
  );
}
