import { fixtures } from 'deskside/testing';
import type { PanelAppSettings } from '../../src/wire/index.js';
import { type FakeRecords, ownApp, scriptedWidgets } from '../../test/settings/fakeClient.js';

/** An app of the whole helpdesk, which this account may install and not change. */
export const globalApp: PanelAppSettings = {
  _id: '64app002',
  name: 'Billing',
  icon: null,
  type: 'panel',
  accountId: null,
  liveVersionId: '64ver002',
  versions: [
    {
      _id: '64ver002',
      appId: '64app002',
      endpoint: null,
      schema: fixtures.panelSchema,
      auth: null,
      hasClientSecret: false,
      status: 'live',
    },
  ],
};

/** The document's panel with a vendor that is connected by OAuth2. */
export const connectedApp: PanelAppSettings = {
  ...ownApp,
  versions: ownApp.versions.map((version) => ({
    ...version,
    hasClientSecret: true,
    auth: {
      type: 'oauth2',
      oauth2: {
        grantType: 'AuthorizationCode',
        authURL: 'https://accounts.mycrm.example/oauth/authorize',
        accessTokenURL: 'https://accounts.mycrm.example/oauth/token',
        clientId: 'helpdesk',
        scope: ['contacts.read'],
      },
    },
  })),
};

/** An account in use: panels of its own and of the helpdesk, widgets of which one is off, apps of which one is refused. */
export const inUse: FakeRecords = {
  apps: [ownApp, globalApp],
  installs: [fixtures.panelInstall],
  widgets: scriptedWidgets.map((widget) => (widget.id === 'wholesale' ? { ...widget, active: false } : widget)),
  dashboardApps: [
    fixtures.dashboardApp,
    {
      id: 2,
      title: 'Loyalty',
      content: [{ type: 'frame', url: 'https://loyalty.example/card' }],
      'x-deskside': { placement: 'sidebar', permissions: ['clipboard-write'], scope: { messages: 'none' } },
    },
    { id: 3, title: 'Old ERP', content: [{ type: 'frame', url: 'http://erp.example/' }] },
  ],
};
