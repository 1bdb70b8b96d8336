import { QueryClient } from '@tanstack/react-query';
import { type ConversationContext, ConversationSidebar, type SidebarClient, SidebarProvider } from 'deskside';
import { fixtures } from 'deskside/testing';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import 'deskside/styles.css';

/** What the tests have of this page: a helpdesk with the whole sidebar, built for production. */
export interface SidebarPage {
  /** Shows the sidebar for a customer: a panel of so many fields, five widgets, and an app that is open. */
  mount(fields: number, hasApp: boolean): void;
  /** Goes to a conversation, and resolves when all of it stands: values, widgets, and the app's page. */
  visit(customer: number): Promise<void>;
  /** Goes to a conversation that was visited before. @returns how long it took in milliseconds, layout included */
  switchTo(customer: number): number;
  unmount(): void;
}

const root = document.createElement('section');
const { panelInstall, widgetResults, dashboardApp, context } = fixtures;
const results = Object.values(widgetResults);
const queryClient = new QueryClient();

const contextOf = (customer: number): ConversationContext => ({
  ...context,
  conversation: { ...context.conversation, id: customer },
  contact: { id: customer, name: `Customer ${customer}` },
});

/** The documents' own results, with the customer in each. */
const resultFor = (widgetId: string, customer: unknown): object => {
  const result = results[Number(widgetId) % results.length] ?? widgetResults.crm;
  return { ...result, items: result.items.map((item) => ({ ...item, subtitle: `Customer ${String(customer)}` })) };
};

function clientOf(fields: number, hasApp: boolean): SidebarClient {
  const keys = Array.from({ length: fields }, (_, index) => `Field ${index}`);
  const schema = { type: 'object', properties: Object.fromEntries(keys.map((key) => [key, { type: 'string' }])) };
  const content = [{ type: 'frame', url: 'https://app.example/documented' }] as const;
  const refuse = (): Promise<never> => Promise.reject(new Error('not on this page'));
  return {
    id: `desk/${fields}`,
    listPanelInstalls: async () => [{ ...panelInstall, version: { ...panelInstall.version, schema } }],
    listWidgets: async () => ['0', '1', '2', '3', '4'].map((id) => ({ id, name: id, active: true, order: Number(id) })),
    listDashboardApps: async () =>
      hasApp ? [{ ...dashboardApp, content, 'x-deskside': { placement: 'sidebar' as const } }] : [],
    renderPanel: async (_, { contactID }) => ({
      data: Object.fromEntries(keys.map((key, index) => [key, `${index} of customer ${contactID}`])),
    }),
    runWidget: async (widgetId, { customer }) => ({ data: resultFor(widgetId, customer?.['id']) }),
    createPanelInstall: refuse,
    updatePanelInstall: refuse,
  };
}

let mounted: Root | undefined;
let draw: (customer: number) => void = () => {};
const isReady = (customer: number): boolean =>
  root.querySelector('.deskside-skeleton, [data-state=loading]') === null &&
  [...root.querySelectorAll('[data-source]')].filter(({ textContent }) =>
    new RegExp(`ustomer ${customer}(?!\\d)`).test(textContent ?? ''),
  ).length === 6;

const page: SidebarPage = {
  mount(fields, hasApp) {
    document.querySelector('main')?.append(root);
    const reactRoot = createRoot(root);
    mounted = reactRoot;
    const client = clientOf(fields, hasApp);
    const choices = JSON.stringify({ openPanel: `panel:${panelInstall._id}`, openApps: [`app:${dashboardApp.id}`] });
    const storage = { getItem: () => choices, setItem: () => {} };
    draw = (customer) =>
      reactRoot.render(
        <SidebarProvider client={client} context={contextOf(customer)} queryClient={queryClient} storage={storage}>
          <ConversationSidebar />
        </SidebarProvider>,
      );
  },
  async visit(customer) {
    flushSync(() => draw(customer));
    while (!isReady(customer)) await new Promise((done) => requestAnimationFrame(done));
    const frame = [...root.querySelectorAll('iframe')].find((one) => !one.closest('[hidden]'));
    if (!frame) return;
    while (!frame.closest('[data-state=ready]')) await new Promise((done) => requestAnimationFrame(done));
  },
  switchTo(customer) {
    const began = performance.now();
    flushSync(() => draw(customer));
    root.getBoundingClientRect();
    const took = performance.now() - began;
    if (!isReady(customer)) throw new Error(`The conversation of customer ${customer} does not stand yet.`);
    return took;
  },
  unmount() {
    mounted?.unmount();
    queryClient.clear();
  },
};
Object.assign(window, { sidebar: page });
