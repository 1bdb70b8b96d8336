import { render, screen } from '@testing-library/react';
import { createHttpClient } from 'deskside';
import { createSettingsClient } from 'deskside/settings';
import { fixtures } from 'deskside/testing';
import { describe, expect, it } from 'vitest';
import { Sidebar } from '../../docs/samples/react/adapted.js';
import { SettingsPage } from '../../docs/samples/react/settingsPage.js';
import { GermanSettings } from '../../docs/samples/react/toolsLanguage.js';
import { Page as WorkbenchPage } from '../../docs/samples/react/workbenchPage.js';
import { contextOf } from '../../docs/samples/server/adapted.js';
import { samplesServer } from './samplesServer.js';

samplesServer();
const patient = { timeout: 15_000 };
const ticket = { id: 35436, status: 'open', requester: { id: 20978392, name: 'Priya Sharma' }, tags: ['vip'] };

describe('the samples of the tools', { timeout: 30_000 }, () => {
  it('“Settings”: an admin sees the account’s panels', async () => {
    render(<SettingsPage />);
    expect(await screen.findByRole('switch', { name: /My CRM Panel/ }, patient)).toBeVisible();
  });

  it('“Languages”: the pages for admins speak German', async () => {
    render(<GermanSettings client={createSettingsClient({ baseUrl: '', accountId: 'german' })} />);
    expect(await screen.findByRole('button', { name: 'Panel hinzufügen' }, patient)).toBeVisible();
  });

  it('“The workbench”: an author sees what there is to test', async () => {
    render(<WorkbenchPage contexts={[fixtures.context]} />);
    expect(await screen.findByRole('button', { name: /My CRM Panel/ }, patient)).toBeVisible();
  });

  it('“Adapters”: a ticket becomes a context, and without one it says so', async () => {
    const client = createHttpClient({ baseUrl: '', accountId: 'adapted' });
    const { rerender } = render(<Sidebar client={client} payload={{ ticket: {} }} />);
    expect(screen.getByText('No conversation is open.')).toBeVisible();
    rerender(<Sidebar client={client} payload={{ ticket }} />);
    expect((await screen.findAllByRole('region', {}, patient)).length).toBeGreaterThan(0);
  });

  it('“More, or something else”: what integrations should know is added', () => {
    expect(contextOf({ ticket })).toMatchObject({ conversation: { labels: ['vip'] }, business: { id: 'kettles' } });
  });
});
