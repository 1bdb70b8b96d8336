import { act, fireEvent, screen, within } from '@testing-library/react';
import {
  ConversationSidebar,
  type ConversationSidebarProps,
  type DashboardApp,
  type PanelInstall,
  type SidebarClient,
  type SidebarStorage,
  type SidebarWidget,
  type WidgetContext,
} from 'deskside';
import { fixtures } from 'deskside/testing';
import { appOf, withSettings } from '../dashboard-apps/support.js';
import { type Call, pass, recordingClient, type Setting, show } from '../panels/support.js';
import { type Run, widgetClient, widgetOf } from '../widgets/support.js';

/** A panel of that name with the one field "Plan", on every channel unless told. */
export function panelOf(name: string, more: Partial<PanelInstall> = {}): PanelInstall {
  return {
    ...fixtures.panelInstall,
    _id: name,
    appId: `app of ${name}`,
    app: { ...fixtures.panelInstall.app, _id: `app of ${name}`, name },
    version: { ...fixtures.panelInstall.version, schema: { type: 'object', properties: { Plan: { type: 'string' } } } },
    ...more,
  };
}

/** An app of that name in the sidebar. */
export function sidebarApp(title: string): DashboardApp {
  return withSettings({ placement: 'sidebar' }, appOf(title));
}

/** What an account has. */
export interface Account {
  readonly panels?: readonly PanelInstall[];
  readonly widgets?: readonly SidebarWidget[];
  readonly apps?: readonly DashboardApp[];
}

/** A client of an account of its own, whose calls and runs wait until the test answers them. */
export function deskClient({ panels = [panelOf('CRM'), panelOf('Orders')], widgets = [], apps = [] }: Account = {}): {
  readonly client: SidebarClient;
  readonly calls: readonly Call[];
  readonly runs: readonly Run[];
  readonly of: (widgetId: string) => Run;
} {
  const widgetSide = widgetClient(widgets);
  const { client, calls } = recordingClient(widgetSide.client.id);
  const { listWidgets, runWidget } = widgetSide.client;
  return {
    ...widgetSide,
    calls,
    client: {
      ...client,
      listWidgets,
      runWidget,
      listPanelInstalls: async () => panels,
      listDashboardApps: async () => apps,
    },
  };
}

/** A storage of this test. */
export function memory(kept = new Map<string, string>()): SidebarStorage & { readonly kept: Map<string, string> } {
  return { kept, getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

/** A storage in which an agent has chosen before, for whatever account. */
export function chosen(choices: object): ReturnType<typeof memory> {
  const empty = memory();
  return { ...empty, getItem: (key) => empty.getItem(key) ?? JSON.stringify(choices) };
}

/** Shows the sidebar, and waits for its lists. */
export async function showSidebar(setting: Setting, props: ConversationSidebarProps = {}) {
  const result = show(<ConversationSidebar {...props} />, { storage: memory(), ...setting });
  await pass();
  return result;
}

/** The names of the icons. */
export function icons(): readonly (string | null)[] {
  const rail = screen.queryByRole('toolbar', { name: 'Panels' });
  return rail
    ? within(rail)
        .getAllByRole('button')
        .map((icon) => icon.getAttribute('aria-label'))
    : [];
}

/** The icon of a panel. */
export function icon(name: string): HTMLElement {
  return within(screen.getByRole('toolbar', { name: 'Panels' })).getByLabelText(name);
}

/** Presses the icon of a panel, and lets what it asks be asked. */
export async function press(name: string): Promise<void> {
  fireEvent.click(icon(name));
  await pass();
}

/** The ids of the sources in the column, in their order. */
export function column(): readonly (string | undefined)[] {
  return slots().map(({ dataset }) => dataset['source']);
}

/** The places in the column. */
function slots(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-source]')];
}

/** The place of one source. */
export function slot(id: string): HTMLElement {
  const found = slots().find(({ dataset }) => dataset['source'] === id);
  if (!found) throw new Error(`${id} is not in the column`);
  return found;
}

/** Opens the list in which the sidebar is customised. */
export function customise() {
  fireEvent.click(screen.getByLabelText('Customise the sidebar'));
  return within(screen.getByRole('region', { name: 'Your sidebar' }));
}

/** Presses a key where the focus is; whether a component or the sidebar has handled it. */
export function key(name: string, more: object = {}): boolean {
  let wasHandled = false;
  act(() => {
    wasHandled = !fireEvent.keyDown(document.activeElement ?? document.body, { key: name, code: name, ...more });
  });
  return wasHandled;
}

/** Whose run it is. */
export function customerOf({ customer }: WidgetContext): string {
  return String(customer?.['id']);
}

/** Answers every call and run that waits. */
export async function answerAll({ calls, runs }: { readonly calls: readonly Call[]; readonly runs: readonly Run[] }) {
  for (const { request, answer } of calls) answer({ Plan: `Plan of ${request.contactID}` });
  for (const { widgetId, context, answer } of runs)
    answer({
      title: widgetId,
      items: [{ title: widgetId, sections: [{ fields: { Customer: `${widgetId} of ${customerOf(context)}` } }] }],
    });
  await pass();
}

export { widgetOf };
