import { QueryClient } from '@tanstack/react-query';
import { act, screen } from '@testing-library/react';
import { createHttpClient } from 'deskside';
import { fixtures } from 'deskside/testing';
import { hydrateRoot } from 'react-dom/client';
import { expect, it, onTestFinished, vi } from 'vitest';
import { PanelPage, takeOver, writePage } from '../../docs/samples/react/serverRendering.js';
import { samplesServer } from './samplesServer.js';

const server = samplesServer();
const { context, panelInstall: install } = fixtures;
const newClient = () => createHttpClient({ baseUrl: 'https://desk.example', accountId: '1' });

it('“Server rendering”: the page holds the values, is taken over without a word, and asks nothing again', async () => {
  const { html, state } = await writePage(newClient(), context);
  expect(html).toContain('₹4,999');
  const asked = vi.fn();
  server.events.on('request:start', asked);
  onTestFinished(() => server.events.removeAllListeners());
  const place = document.createElement('div');
  place.innerHTML = html;
  document.body.append(place);
  const queryClient = new QueryClient();
  takeOver(queryClient, state);
  const complaints: unknown[] = [];
  const page = <PanelPage client={newClient()} context={context} queryClient={queryClient} install={install} />;
  const root = await act(() =>
    hydrateRoot(place, page, { onRecoverableError: (error) => void complaints.push(error) }),
  );
  onTestFinished(() => {
    act(() => root.unmount());
    queryClient.clear();
    place.remove();
  });
  expect(complaints).toEqual([]);
  expect(screen.getByText('₹4,999')).toBeVisible();
  expect(asked).not.toHaveBeenCalled();
});
