import { act, fireEvent, screen, within } from '@testing-library/react';
import { PanelSettings } from 'deskside/settings';
import { fixtures } from 'deskside/testing';
import { describe, expect, it } from 'vitest';
import type { PanelAppSettings } from '../../src/wire/index.js';
import { type FakeSettings, goodRecording, ownApp } from './fakeClient.js';
import { input, openSettings, press, summary, write } from './support.js';

const installed = { apps: [ownApp], installs: [fixtures.panelInstall] };
const open = (desk: FakeSettings = installed) => openSettings(<PanelSettings />, desk);
const path = { appId: '64app001', versionId: '64ver001', installId: '64inst01' };

describe('a sign-in by OAuth2', () => {
  const auth = {
    type: 'oauth2',
    oauth2: {
      grantType: 'AuthorizationCode',
      authURL: 'https://vendor.example/authorize',
      accessTokenURL: 'https://vendor.example/token',
      clientId: 'desk',
      scope: ['read'],
    },
  };
  const connected = {
    ...installed,
    apps: [{ ...ownApp, versions: ownApp.versions.map((version) => ({ ...version, auth, hasClientSecret: true })) }],
  };

  it('keeps the client secret that is stored', async () => {
    const { sent } = open(connected);
    await press('Edit My CRM Panel');
    write(/^Scopes/, 'read write');
    await press('Save');
    const oauth2 = { ...auth.oauth2, scope: ['read', 'write'] };
    expect(sent).toEqual([['updatePanelVersion', '64app001', '64ver001', { auth: { type: 'oauth2', oauth2 } }]]);
  });

  it('asks for the client secret again when it would go to another server', async () => {
    const { sent } = open(connected);
    await press('Edit My CRM Panel');
    write('Token address', 'https://elsewhere.example/token');
    await press('Save');
    expect(sent).toEqual([]);
    expect(summary()).toEqual([expect.stringMatching(/^Enter the client secret/)]);
  });

  it('is offered as a link of the vendor, and checked when the admin is back', async () => {
    open(connected);
    await press('Edit My CRM Panel');
    await press('Connect');
    const link = await screen.findByRole('link');
    expect(link).toHaveAttribute('href', 'https://vendor.example/authorize');
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link);
    await act(async () => void fireEvent.focus(window));
    expect(await screen.findByText('Connected')).toBeInTheDocument();
  });

  it('is begun anew once the panel is another one', async () => {
    open(connected);
    await press('Edit My CRM Panel');
    await press('Connect');
    expect(await screen.findByRole('link')).toBeVisible();
    write('Endpoint', 'https://other.example/render');
    await press('Save');
    expect(screen.getByRole('button', { name: 'Connect' })).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('is not called connected while the vendor’s sign-in server is away', async () => {
    const failure = { code: 'token_endpoint_failed', message: 'The sign-in server did not renew the connection.' };
    open({ ...connected, calls: { testPanel: async () => ({ ...goodRecording, response: null, failure }) } });
    await press('Edit My CRM Panel');
    await press('Check the connection');
    expect(await screen.findByText(failure.message)).toBeVisible();
    expect(screen.queryByText('Connected')).toBeNull();
  });

  it('offers no link that is not one', async () => {
    open({
      ...connected,
      calls: { connectPanelInstall: async () => ({ authorizationUrl: 'javascript:alert(1)' }) },
    });
    await press('Edit My CRM Panel');
    await press('Connect');
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText(/could not do this/)).toBeInTheDocument();
  });
});

describe('versions', () => {
  const second = { ...(ownApp.versions[0] as object), _id: 'v2', endpoint: 'https://v2.example/render' };
  const two = { ...installed, apps: [{ ...ownApp, versions: [...ownApp.versions, second] } as PanelAppSettings] };

  it('can be added as a copy', async () => {
    const { sent } = open();
    await press('Edit My CRM Panel');
    await press('Add a version');
    const question = within(screen.getByRole('dialog', { name: 'Add a version of My CRM Panel?' }));
    await act(async () => question.getByRole('button', { name: 'Add a version' }).click());
    expect(sent).toMatchObject([['createPanelVersion', '64app001', { endpoint: ownApp.versions[0]?.endpoint }]]);
    expect(await screen.findByText('Version 2')).toBeInTheDocument();
  });

  it('are used here only when asked for, switched off and without a credential', async () => {
    const { sent } = open(two);
    await press('Edit My CRM Panel');
    await press('Use here: Version 2');
    const question = within(screen.getByRole('dialog', { name: 'Use Version 2 of My CRM Panel here?' }));
    await act(async () => question.getByRole('button', { name: 'Use here' }).click());
    expect(sent).toEqual([
      ['createPanelInstall', '64app001', 'v2', { channelIds: ['*'], config: null, status: 'inactive' }],
      ['deletePanelInstall', path],
    ]);
    expect(input('Endpoint')).toHaveValue('https://v2.example/render');
  });
});
