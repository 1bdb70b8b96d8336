import { QueryClient } from '@tanstack/react-query';
import { act, fireEvent, screen } from '@testing-library/react';
import { Settings, ToolsProvider } from 'deskside/settings';
import { fixtures } from 'deskside/testing';
import { renderToString } from 'react-dom/server';
import { expect, it, onTestFinished } from 'vitest';
import { fakeClient } from './fakeClient.js';
import { input, openSettings, press, write } from './support.js';

const go = async (tab: string): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('tab', { name: tab })));

it('edits in one tab stay while another one is looked at', async () => {
  openSettings(<Settings defaultOpen="apps" />, { dashboardApps: [fixtures.dashboardApp] });
  await press('Edit Customer Orders');
  write('Name', 'Mine');
  await go('Panels');
  expect(await screen.findByText('No panels yet')).toBeVisible();
  await go('Dashboard apps');
  expect(input('Name')).toHaveValue('Mine');
});

it('a tab that nobody opened asks the server for nothing', () => {
  let asked = 0;
  openSettings(<Settings />, {
    calls: {
      listWidgets: async () => {
        asked++;
        return [];
      },
    },
  });
  expect(asked).toBe(0);
});

it('every word can be another one', async () => {
  openSettings(<Settings />, {}, { messages: { panelsTitle: 'Tafeln', addPanel: 'Neue Tafel' } });
  expect(screen.getByRole('tab', { name: 'Tafeln' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Neue Tafel' })).toBeInTheDocument();
});

it('a server can write it', () => {
  const queryClient = new QueryClient();
  onTestFinished(() => queryClient.clear());
  const html = renderToString(
    <ToolsProvider client={fakeClient().client} queryClient={queryClient}>
      <Settings />
    </ToolsProvider>,
  );
  expect(html).toContain('Add a panel');
  expect(html).not.toContain('style=');
});
