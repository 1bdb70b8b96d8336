import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { RequestError } from 'deskside';
import { PanelSettings } from 'deskside/settings';
import { fixtures } from 'deskside/testing';
import { describe, expect, it } from 'vitest';
import type { PanelAppSettings } from '../../src/wire/index.js';
import { type FakeSettings, goodRecording, ownApp } from './fakeClient.js';
import { input, openSettings, press, summary, tick, write } from './support.js';

const installed = { apps: [ownApp], installs: [fixtures.panelInstall] };
const open = (desk: FakeSettings = installed) => openSettings(<PanelSettings />, desk);
const path = { appId: '64app001', versionId: '64ver001', installId: '64inst01' };
const lost = (): Promise<never> => Promise.reject(new RequestError('lost', { failure: 'network' }));
const globalApp: PanelAppSettings = {
  ...ownApp,
  accountId: null,
  versions: ownApp.versions.map((version) => ({ ...version, endpoint: null })),
};

describe('the list', () => {
  it('says of each panel whether it is on and where', async () => {
    open();
    expect(await screen.findByRole('switch', { name: 'Show My CRM Panel to agents' })).toBeChecked();
    expect(screen.getByText('All channels')).toBeInTheDocument();
  });

  it('has apps that are not installed, without a switch', async () => {
    open({ apps: [ownApp] });
    expect(await screen.findByText('Not added to this account')).toBeInTheDocument();
    expect(screen.queryByRole('switch')).toBeNull();
  });

  it('switches a panel off, and says so', async () => {
    const { sent } = open();
    fireEvent.click(await screen.findByRole('switch'));
    await waitFor(() => expect(sent).toEqual([['updatePanelInstall', path, { status: 'inactive' }]]));
    expect(await screen.findByText('My CRM Panel is off')).toBeInTheDocument();
    expect(screen.getByRole('switch')).not.toBeChecked();
  });

  it('names a switch after what it switches, on or off alike', async () => {
    open();
    const nameOn = (await screen.findByRole('switch', { checked: true })).getAttribute('aria-label');
    fireEvent.click(screen.getByRole('switch'));
    expect(await screen.findByRole('switch', { checked: false })).toHaveAccessibleName(nameOn ?? '');
    expect(nameOn).not.toMatch(/\b(is|on|off)\b/);
  });

  it('takes a switch back that was refused, and says why', async () => {
    open({ ...installed, calls: { updatePanelInstall: lost } });
    fireEvent.click(await screen.findByRole('switch'));
    expect(await screen.findByText(/did not answer/)).toBeInTheDocument();
    expect(screen.getByRole('switch')).toBeChecked();
  });
});

describe('a new panel', () => {
  const fillIn = async (): Promise<void> => {
    await press('Add a panel');
    write('Name', 'Orders');
    write('Endpoint', 'https://orders.example/render');
    write('Schema', '{"type":"object","properties":{"Total":{"type":"number"}}}');
    write('Secret', 's3cret');
  };

  it('is made of an app, a version and an install, and is off', async () => {
    const { sent } = open({});
    await fillIn();
    await press('Save');
    expect(sent).toEqual([
      ['createPanelApp', { name: 'Orders', icon: null, description: null }],
      [
        'createPanelVersion',
        'new-1',
        {
          endpoint: 'https://orders.example/render',
          schema: '{"type":"object","properties":{"Total":{"type":"number"}}}',
        },
      ],
      [
        'createPanelInstall',
        'new-1',
        'new-2',
        { channelIds: ['*'], status: 'inactive', config: null, credential: { apiKey: 's3cret' } },
      ],
    ]);
    expect(screen.getByText('Orders was saved')).toBeInTheDocument();
  });

  it('that failed in the middle goes on where it stopped and begins nothing twice', async () => {
    let isDown = true;
    const desk: FakeSettings = {};
    const { client, sent } = open(desk);
    const create = client.createPanelVersion;
    client.createPanelVersion = (...args) => (isDown ? lost() : create(...args));
    await fillIn();
    await press('Save');
    expect(summary()).toEqual([expect.stringMatching(/did not answer/)]);
    expect(input('Endpoint')).toHaveValue('https://orders.example/render');
    isDown = false;
    await press('Save');
    expect(sent.map(([name]) => name)).toEqual(['createPanelApp', 'createPanelVersion', 'createPanelInstall']);
  });

  it('can be tried out before it is saved', async () => {
    const tests: unknown[] = [];
    const { sent } = open({
      calls: {
        testPanel: async (test) => {
          tests.push(test);
          return goodRecording;
        },
      },
    });
    await fillIn();
    await press('Run test');
    expect(tests).toEqual([
      expect.objectContaining({ endpoint: 'https://orders.example/render', credential: { apiKey: 's3cret' } }),
    ]);
    expect(sent).toEqual([]);
  });

  it('hears of its schema while it is typed, with the place', async () => {
    open({});
    await press('Add a panel');
    expect(screen.getByText('The schema can be used.')).toBeInTheDocument();
    write('Schema', '{ "type": "object", }');
    expect(await screen.findByText(/line 1/i)).toBeInTheDocument();
    expect(input('Schema')).toBeInvalid();
  });

  it('is shown in the channels that are chosen', async () => {
    const { sent } = openSettings(<PanelSettings />, {}, { channels: [{ id: 'wa', name: 'WhatsApp' }] });
    await fillIn();
    tick('All channels');
    tick('WhatsApp');
    await press('Save');
    expect(sent.at(-1)?.[3]).toMatchObject({ channelIds: ['wa'] });
  });

  it('is shown in the channels whose ids are typed, whatever comma stands between them', async () => {
    const { sent } = openSettings(<PanelSettings />);
    await fillIn();
    tick('All channels');
    write('Channels', 'wa, email،sms  web');
    await press('Save');
    expect(sent.at(-1)?.[3]).toMatchObject({ channelIds: ['wa', 'email', 'sms', 'web'] });
  });
});

describe('an edited panel', () => {
  it('sends only what was changed', async () => {
    const { sent } = open();
    await press('Edit My CRM Panel');
    write(/^Description/, 'Who they are');
    await press('Save');
    expect(sent.map(([name]) => name)).toEqual(['updatePanelApp']);
  });

  it('never shows or sends a stored credential, unless it is replaced', async () => {
    const { sent } = open();
    await press('Edit My CRM Panel');
    expect(screen.queryByLabelText('Secret')).toBeNull();
    write('Credential', 'replace');
    expect(screen.getByLabelText('Secret')).toHaveValue('');
    write('Secret', 'fresh');
    await press('Save');
    expect(sent).toEqual([['updatePanelInstall', path, { credential: { apiKey: 'fresh' } }]]);
    expect(screen.queryByLabelText('Secret')).toBeNull();
  });

  it('sends no secret that was typed and then not wanted', async () => {
    const { sent } = open();
    await press('Edit My CRM Panel');
    write('Credential', 'replace');
    write('Secret', 'fresh');
    write('Credential', 'keep');
    write(/^Description/, 'Who they are');
    await press('Save');
    expect(sent.map(([name]) => name)).toEqual(['updatePanelApp']);
  });

  it('removes a credential when told so', async () => {
    const { sent } = open();
    await press('Edit My CRM Panel');
    write('Credential', 'remove');
    await press('Save');
    expect(sent).toEqual([['updatePanelInstall', path, { credential: null }]]);
  });

  describe('without a stored credential', () => {
    const bare: FakeSettings = {
      ...installed,
      apps: [{ ...ownApp, installs: [{ _id: path.installId, hasCredential: false }] }],
    };
    /** Apps that are listed at first, and never again: what is said after a change is known from its answer. */
    const listedOnce = (desk: FakeSettings): FakeSettings => {
      let isListed = false;
      const listPanelApps = async (): Promise<readonly PanelAppSettings[]> => {
        if (isListed) return new Promise(() => undefined);
        isListed = true;
        return desk.apps ?? [];
      };
      return { ...desk, calls: { listPanelApps } };
    };
    const noneStored = () => screen.queryByText('No credential is stored.');

    it('says so, offers nothing to keep, and takes one at once', async () => {
      const { sent } = open(listedOnce(bare));
      await press('Edit My CRM Panel');
      expect(noneStored()).toBeInTheDocument();
      expect(screen.queryByLabelText('Credential')).toBeNull();
      write('Secret', 'first');
      await press('Save');
      expect(sent).toEqual([['updatePanelInstall', path, { credential: { apiKey: 'first' } }]]);
      expect(noneStored()).toBeNull();
      expect(screen.getByLabelText('Credential')).toHaveValue('keep');
      expect(screen.getByText('A credential is stored. It is not shown.')).toBeInTheDocument();
    });

    it('does not warn that one will be lost', async () => {
      open(bare);
      await press('Edit My CRM Panel');
      write('Endpoint', 'https://other.example/render');
      expect(screen.queryByText(/The endpoint is now on another server/)).toBeNull();
    });

    it('sends none when none was entered', async () => {
      const { sent } = open(bare);
      await press('Edit My CRM Panel');
      write(/^Description/, 'Who they are');
      await press('Save');
      expect(sent.map(([name]) => name)).toEqual(['updatePanelApp']);
    });

    it('is tried out without one, and then with the one that is entered', async () => {
      const tests: object[] = [];
      const testPanel = async (test: object) => {
        tests.push(test);
        return goodRecording;
      };
      open({ ...bare, calls: { testPanel } });
      await press('Edit My CRM Panel');
      expect(screen.getByText('No credential is stored: the endpoint is called without one.')).toBeInTheDocument();
      await press('Run test');
      write('Secret', 'first');
      await press('Run test');
      expect(tests).toMatchObject([path, { credential: { apiKey: 'first' } }]);
    });

    it.each([
      ['removed', 'Credential', 'remove'],
      ['lost to another server', 'Endpoint', 'https://other.example/render'],
    ])('says so once it was %s', async (_, label, value) => {
      open(listedOnce(installed));
      await press('Edit My CRM Panel');
      expect(noneStored()).toBeNull();
      write(label, value);
      await press('Save');
      expect(noneStored()).toBeInTheDocument();
      expect(screen.queryByLabelText('Credential')).toBeNull();
    });

    it('says so once it was saved without one', async () => {
      open(listedOnce({}));
      await press('Add a panel');
      expect(noneStored()).toBeNull();
      write('Name', 'Orders');
      write('Endpoint', 'https://orders.example/render');
      await press('Save');
      expect(noneStored()).toBeInTheDocument();
    });
  });

  it('of which the server does not say whether a credential is stored claims neither', async () => {
    const { installs: _, ...untold } = ownApp;
    open({ ...installed, apps: [untold] });
    await press('Edit My CRM Panel');
    expect(screen.getByLabelText('Credential')).toHaveAccessibleDescription('What is stored is not shown.');
  });

  it('is tried out with its stored credential, until its endpoint is another one', async () => {
    const tests: object[] = [];
    open({
      ...installed,
      calls: {
        testPanel: async (test) => {
          tests.push(test);
          return goodRecording;
        },
      },
    });
    await press('Edit My CRM Panel');
    await press('Run test');
    write('Endpoint', 'https://other.example/render');
    expect(screen.getByText(/The endpoint is now on another server/)).toBeInTheDocument();
    await press('Run test');
    expect(tests[0]).toMatchObject(path);
    expect(tests[1]).toMatchObject({ endpoint: 'https://other.example/render' });
    expect(tests[1]).not.toHaveProperty('installId');
    expect(tests[1]).not.toHaveProperty('credential');
  });

  it('shows what the server refuses at its field', async () => {
    open({
      ...installed,
      calls: {
        updatePanelVersion: () =>
          Promise.reject(
            new RequestError('400', {
              failure: 'http',
              status: 400,
              errors: [{ path: '/endpoint', message: 'is a private address' }],
            }),
          ),
      },
    });
    await press('Edit My CRM Panel');
    write('Endpoint', 'https://10.0.0.1/render');
    await press('Save');
    expect(summary()).toEqual(['Is a private address.']);
    expect(input('Endpoint')).toBeInvalid();
    await press('Is a private address.');
    expect(input('Endpoint')).toHaveFocus();
  });

  it('that lost its credential says so, even when the saving ended only at the second attempt', async () => {
    let isDown = true;
    const { client } = open();
    const { updatePanelVersion: move, updatePanelInstall: change } = client;
    client.updatePanelVersion = async (...args) => ({ ...(await move(...args)), cleared: 1 });
    client.updatePanelInstall = (...args) => (isDown ? lost() : change(...args));
    await press('Edit My CRM Panel');
    write('Endpoint', 'https://other.example/render');
    tick('Show this panel to agents');
    await press('Save');
    expect(summary()).toEqual([expect.stringMatching(/did not answer/)]);
    isDown = false;
    await press('Save');
    expect(screen.getByText(/My CRM Panel was saved\. The credential .* is gone: enter it again/)).toBeInTheDocument();
  });

  it('has the order of its fields', async () => {
    const { sent } = open();
    await press('Edit My CRM Panel');
    await press('Move Plan to the top');
    await press('Save');
    expect(sent).toEqual([
      ['updatePanelInstall', path, { config: expect.objectContaining({ Plan: { order: 1, visible: true } }) }],
    ]);
  });
});

describe('deleting', () => {
  it('takes the app of the account', async () => {
    const { sent } = open();
    await press('Delete My CRM Panel');
    const question = within(screen.getByRole('dialog', { name: 'Delete My CRM Panel?' }));
    await act(async () => question.getByRole('button', { name: 'Delete' }).click());
    expect(sent).toEqual([['deletePanelApp', '64app001']]);
    expect(await screen.findByText('No panels yet')).toBeInTheDocument();
  });

  it('takes of a panel of the whole helpdesk only what is the account’s', async () => {
    const { sent } = open({ ...installed, apps: [globalApp] });
    await press('Delete My CRM Panel');
    const question = within(screen.getByRole('dialog'));
    await act(async () => question.getByRole('button', { name: 'Delete' }).click());
    expect(sent).toEqual([['deletePanelInstall', path]]);
    expect(await screen.findByText('Not added to this account')).toBeInTheDocument();
  });
});

it('a panel of the whole helpdesk is installed, and not changed', async () => {
  const { sent } = open({ apps: [globalApp] });
  await press('Edit My CRM Panel');
  expect(screen.queryByLabelText('Endpoint')).toBeNull();
  write('Secret', 'mine');
  tick('Show this panel to agents');
  await press('Save');
  expect(sent).toEqual([
    [
      'createPanelInstall',
      '64app001',
      '64ver001',
      { channelIds: ['*'], status: 'active', config: null, credential: { apiKey: 'mine' } },
    ],
  ]);
});
