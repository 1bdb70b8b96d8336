import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { Panel, type PanelInstallPath, RequestError, type SidebarClient } from 'deskside';
import { describe, expect, it, vi } from 'vitest';
import { type Call, planInstall, recordingClient, show } from './support.js';

const signIn = 'https://accounts.mycrm.com/oauth/authorize?state=s';
type Connect = NonNullable<SidebarClient['connectPanelInstall']>;

/** A panel whose vendor nobody has connected yet. */
async function unconnected(connect?: Connect): Promise<readonly Call[]> {
  const { client, calls } = recordingClient();
  show(<Panel install={planInstall} />, { client: connect ? { ...client, connectPanelInstall: connect } : client });
  await act(async () => calls[0]?.fail({ failure: 'reconnect', status: 401, code: 'connection_required' }));
  await screen.findByText('My CRM Panel is not connected');
  return calls;
}

const button = (): HTMLElement | null => screen.queryByRole('button', { name: 'Connect' });

describe('a panel that must be connected', () => {
  it('offers the vendor’s sign-in, and asks again when the agent is back', async () => {
    const asked: PanelInstallPath[] = [];
    const calls = await unconnected(async (path) => {
      asked.push(path);
      return { authorizationUrl: signIn };
    });
    await act(async () => fireEvent.click(button() as HTMLElement));
    expect(asked).toEqual([{ appId: planInstall.appId, versionId: planInstall.versionId, installId: planInstall._id }]);
    const link = screen.getByRole('link', { name: 'Sign in to My CRM Panel' });
    expect(link).toHaveFocus();
    expect(link).toHaveAttribute('href', signIn);
    expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
    // Coming and going without having followed the link means nothing.
    fireEvent.focus(window);
    expect(calls).toHaveLength(1);
    fireEvent.click(link);
    await act(async () => fireEvent.focus(window));
    await waitFor(() => expect(calls).toHaveLength(2));
    await act(async () => calls[1]?.answer({ Plan: 'Pro' }));
    expect(await screen.findByText('Pro')).toBeVisible();
    expect(button()).toBeNull();
  });

  it.each([
    ['refuses', () => Promise.reject(new RequestError('no', { failure: 'reconnect', status: 403 }))],
    ['names no safe address', async () => ({ authorizationUrl: 'javascript:alert(1)' })],
  ] satisfies [string, Connect][])('says so when the host %s', async (_, connect) => {
    await unconnected(connect);
    await act(async () => fireEvent.click(button() as HTMLElement));
    expect(screen.getByText(/That did not work/)).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
    expect(button()).toBeVisible();
  });

  it('has no such button where the client cannot connect', async () => {
    await unconnected();
    expect(button()).toBeNull();
  });
});

it('a panel whose credential was refused by its endpoint offers no connection', async () => {
  const { client, calls } = recordingClient();
  const connectPanelInstall = vi.fn<Connect>();
  show(<Panel install={planInstall} />, { client: { ...client, connectPanelInstall } });
  await act(async () => calls[0]?.fail({ failure: 'reconnect', status: 401, code: 'endpoint_credential_refused' }));
  await screen.findByText('My CRM Panel needs to be reconnected');
  expect(button()).toBeNull();
});
