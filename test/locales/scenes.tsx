import { act, fireEvent, screen } from '@testing-library/react';
import { DashboardAppTabs, type Messages, Panel, type RequestFailure, WidgetList } from 'deskside';
import { fixtures } from 'deskside/testing';
import { appOf, clientWith, contextOf, frameOf, frames, load } from '../dashboard-apps/support.js';
import { pass, recordingClient } from '../panels/support.js';
import { itemOf, widgetClient, widgetOf } from '../widgets/support.js';
import { failingClient, type Language, patternOf, showIn, textsIn } from './support.js';

/** The browser has lost or found its connection. */
export const connection = (state: 'online' | 'offline'): void => act(() => void window.dispatchEvent(new Event(state)));

/** What is drawn, which messages must be seen there, and how it is brought about. */
export type Scene = readonly [
  name: string,
  sees: readonly (keyof Messages)[],
  draw: (language: Language) => Promise<void>,
];

const install = fixtures.panelInstall;

/** The document's panel, whose calls are answered in turn. */
export const panel =
  (...answers: readonly unknown[]) =>
  async (language: Language): Promise<void> => {
    const { client, calls } = recordingClient();
    showIn(language, <Panel install={install} />, { client });
    await pass();
    for (const [index, answer] of answers.entries()) {
      if (index > 0) press(language.messages.refresh);
      await pass();
      if (answer instanceof Error) calls[index]?.fail({ failure: 'http', status: 404 });
      else calls[index]?.answer(answer);
      await pass();
    }
  };

/** Presses the button that is called by a message. */
function press(message: string): void {
  fireEvent.click(screen.getByRole('button', { name: patternOf(message) }));
}

const failed = (failure: RequestFailure, status?: number) => async (language: Language) => {
  showIn(language, <Panel install={install} />, { client: failingClient({ failure, status }) });
  await pass(60_000);
};

/** A panel in each of its states. */
export const panelScenes: readonly Scene[] = [
  ['loading', ['loading', 'refresh'], panel()],
  [
    'slow',
    ['slow'],
    async (language) => {
      await panel()(language);
      await pass(2000);
    },
  ],
  ['ready', ['loaded', 'updated', 'refresh', 'yes', 'copy'], panel(fixtures.panelResponse)],
  ['with empty and odd values', ['noValue', 'none', 'mismatched', 'no'], panel({ Plan: '', MRR: 'x', Active: false })],
  ['with many tags', ['more'], panel({ Tags: Array.from({ length: 60 }, (_, index) => `${index}`) })],
  ['that answers nothing', ['emptyTitle'], panel({})],
  ['that answers other keys', ['mismatchTitle', 'mismatchText'], panel({ email: 'x' })],
  ['that answers no object', ['invalidTitle'], panel(['x'])],
  ['that is old', ['staleTitle', 'httpTitle', 'retry'], panel(fixtures.panelResponse, new Error('404'))],
  ['that fails', ['httpTitle', 'httpText', 'retry'], failed('http', 500)],
  ['to be reconnected', ['reconnectTitle', 'reconnectText', 'retry'], failed('reconnect', 401)],
  ['without an answer in time', ['timeoutTitle', 'timeoutText', 'retry'], failed('timeout')],
  ['that is out of reach', ['networkTitle', 'networkText', 'retry'], failed('network')],
  ['that is not readable', ['unreadableTitle', 'unreadableText', 'retry'], failed('invalid')],
  ['switched off', ['inactiveTitle', 'inactiveText'], failed('inactive', 409)],
  [
    'offline',
    ['offlineTitle', 'offlineText'],
    async (language) => {
      const { client } = recordingClient();
      const { change } = showIn(language, <Panel install={install} />, { client });
      connection('offline');
      change({ context: contextOf('B') });
      await pass();
    },
  ],
];

const item = itemOf('', { Account: null }, { actions: ['A', 'B', 'C', 'D'].map((label) => ({ label })) });
const widgets = ['CRM', 'ERP', 'WMS', 'PIM'].map((id, order) => widgetOf(id, order));

/** The stack of widgets. */
export const widgetScenes: readonly Scene[] = [
  ['loading', ['widgets', 'loading', 'refresh'], async (language) => void (await showWidgets(language))],
  [
    'ready, empty, in error and unreadable',
    [
      'loaded',
      'updated',
      'untitled',
      'noAction',
      'moreActions',
      'noValue',
      'widgetEmpty',
      'widgetErrorTitle',
      'widgetInvalidTitle',
      'widgetInvalidText',
    ],
    async (language) => {
      const of = await showWidgets(language);
      of('CRM').answer({ title: 'CRM', items: [item] });
      of('ERP').answer({ title: 'ERP', items: [] });
      of('WMS').answer({ title: 'WMS', items: [], error: { message: 'X1' } });
      of('PIM').answer('x');
      await pass();
    },
  ],
  [
    'failed',
    ['httpTitle', 'httpText', 'retry'],
    async (language) => {
      const of = await showWidgets(language);
      of('CRM').fail({ failure: 'http', status: 404 });
      await pass();
    },
  ],
  [
    'whose list failed',
    ['widgetsFailed', 'retry'],
    async (language) => {
      showIn(language, <WidgetList />, { client: failingClient({ failure: 'http', status: 404 }) });
      await pass();
    },
  ],
];

async function showWidgets(language: Language): Promise<ReturnType<typeof widgetClient>['of']> {
  const { client, of } = widgetClient(widgets);
  showIn(language, <WidgetList />, { client });
  await pass();
  return of;
}

const orders = fixtures.dashboardApp;
const twoPages = { ...orders, content: [...orders.content, ...appOf('b').content] };

/** The tabs of one app, which is opened. */
async function showTabs(language: Language, app = orders): Promise<ReturnType<typeof showIn>> {
  const shown = showIn(language, <DashboardAppTabs />, { client: clientWith([app]), context: contextOf('A') });
  await pass();
  fireEvent.click(screen.getByRole('tab', { name: app.title }));
  return shown;
}

/** The tabs of dashboard apps. */
export const tabScenes: readonly Scene[] = [
  [
    'loading',
    ['appTabs', 'messagesTab', 'appLoading', 'appReload', 'appOpen'],
    async (language) => void (await showTabs(language)),
  ],
  ['with two pages', ['appFrameTitle'], async (language) => void (await showTabs(language, twoPages))],
  [
    'slow',
    ['appSlow'],
    async (language) => {
      await showTabs(language);
      await pass(4000);
    },
  ],
  [
    'ready',
    ['appLoaded'],
    async (language) => {
      await showTabs(language);
      load();
    },
  ],
  [
    'quiet',
    ['appQuiet'],
    async (language) => {
      await showTabs(language);
      load();
      await pass(60_000);
    },
  ],
  [
    'failed',
    ['appFailedTitle', 'appFailedText', 'appRetry', 'appOpenShort'],
    async (language) => {
      await showTabs(language);
      await pass(60_000);
    },
  ],
  [
    'forbidden by the page',
    ['appBlockedTitle', 'appBlockedText', 'appOpenShort'],
    async (language) => {
      await showTabs(language);
      const violation = { effectiveDirective: 'frame-src', blockedURI: frameOf().src, disposition: 'enforce' };
      fireEvent(document, Object.assign(new Event('securitypolicyviolation', { bubbles: true }), violation));
    },
  ],
  [
    'kept for another conversation',
    ['appElsewhere'],
    async (language) => {
      const { change } = await showTabs(language);
      load(frames()[0]);
      change({ context: contextOf('B') });
      await pass();
    },
  ],
  [
    'whose list failed',
    ['appsFailed', 'appRetry'],
    async (language) => {
      showIn(language, <DashboardAppTabs />, { client: failingClient({ failure: 'http', status: 404 }) });
      await pass();
    },
  ],
];

/** What the server and the helpdesk said, as far as it is English. */
export const foreign = [
  ...textsIn([install.app.name, fixtures.panelSchema, fixtures.panelResponse, orders.title, item]),
  'conversation of A',
  'conversation of B',
];
