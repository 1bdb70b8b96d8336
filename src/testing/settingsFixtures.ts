import type { PanelAppSettings, Recording, WidgetTest } from '../wire/index.js';
import { panelInstall, panelRequest, panelResponse, panelSchema } from './panelFixtures.js';
import { widgetResults } from './widgetFixtures.js';

const endpoint = 'https://crm.example.com/panel/render';

/** The document's "My CRM Panel" as the admins of its account see it. */
export const panelApp: PanelAppSettings = {
  ...panelInstall.app,
  liveVersionId: panelInstall.versionId,
  accountId: panelInstall.accountId,
  versions: [
    {
      _id: panelInstall.versionId,
      appId: panelInstall.appId,
      endpoint,
      schema: JSON.stringify(panelSchema),
      auth: null,
      hasClientSecret: false,
      status: 'live',
    },
  ],
  installs: [{ _id: panelInstall._id, hasCredential: true }],
};

const text = JSON.stringify(panelResponse);

/** A test of it that went well. */
export const panelRecording: Recording = {
  version: 1,
  kind: 'panel',
  recordedAt: '2026-08-01T10:00:00.000Z',
  request: {
    method: 'POST',
    url: endpoint,
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ ...panelRequest, credential: '…' }),
  },
  response: { status: 200, headers: { 'content-type': 'application/json' }, text, bytes: text.length },
  failure: null,
  durationMs: 412,
  schema: JSON.stringify(panelSchema),
  config: null,
};

/** A look at a dashboard app's page that went well. */
export const appRecording: Recording = {
  version: 1,
  kind: 'app',
  recordedAt: '2026-08-01T10:00:00.000Z',
  request: { method: 'GET', url: 'https://orders.example/', headers: { accept: 'text/html' }, body: '' },
  response: { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, text: '', bytes: 0 },
  failure: null,
  durationMs: 96,
};

/** A test of the document's CRM widget that went well. */
export const widgetTest: WidgetTest = { result: widgetResults.crm, logs: ['Asked the CRM'], durationMs: 380 };
