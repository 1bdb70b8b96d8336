import { fireEvent, screen } from '@testing-library/react';
import { createHttpClient, Panel, type PanelInstall, type SidebarClient, usePanelInstalls } from 'deskside';
import { createHandlers, fixtures } from 'deskside/testing';
import { type HttpHandler, HttpResponse, http } from 'msw';
import type { ReactNode } from 'react';
import { dragging, inWords } from '../arrange/support.js';

const documented = 'https://desk.example/api/accounts/64acc001/integration-app';

/** A new client for each test: requests of one client are shared. */
export const newClient = (): SidebarClient =>
  createHttpClient({ baseUrl: 'https://desk.example', accountId: '64acc001' });

/** The document's install, and a second one of another app. */
const installs: readonly PanelInstall[] = [
  { ...fixtures.panelInstall, config: fixtures.panelConfig },
  {
    ...fixtures.panelInstall,
    _id: '64inst02',
    appId: '64app002',
    app: { ...fixtures.panelInstall.app, _id: '64app002', name: 'Orders' },
  },
];

/** One `PATCH` as the server got it. */
export interface Patch {
  readonly path: string;
  readonly body: unknown;
}

/** A server that keeps configs as the documented one does, and whose state a test may read and change. */
export function configServer(first: readonly PanelInstall[] = installs): {
  readonly handlers: readonly HttpHandler[];
  readonly patches: readonly Patch[];
  /** How often the list of installs was asked for. */
  readonly lists: () => number;
  /** What an install holds, as {@link inWords} writes it. */
  held(id?: string): string;
  /** Another agent saves. */
  byOthers(config: PanelInstall['config']): void;
  /** Answers a `PATCH` in another way, or nothing special after `undefined`. */
  answerPatch(answer: (() => Response | Promise<Response> | undefined) | undefined): void;
} {
  let stored = first;
  let lists = 0;
  let special: (() => Response | Promise<Response> | undefined) | undefined;
  const patches: Patch[] = [];
  const handlers = [
    http.get(`${documented}/install`, () => {
      lists += 1;
      return HttpResponse.json(stored as never);
    }),
    http.patch(`${documented}/:appId/version/:versionId/install/:installId`, async ({ params, request }) => {
      const body = (await request.json()) as Pick<PanelInstall, 'config'>;
      patches.push({ path: new URL(request.url).pathname, body });
      const answer = await special?.();
      if (answer) return answer;
      stored = stored.map((one) => (one._id === params['installId'] ? { ...one, ...body } : one));
      return HttpResponse.json(stored.find(({ _id }) => _id === params['installId']) as never);
    }),
    ...createHandlers({ baseUrl: 'https://desk.example' }),
  ];
  return {
    handlers,
    patches,
    lists: () => lists,
    held: (id = '64inst01') => inWords(stored.find(({ _id }) => _id === id)?.config ?? undefined),
    byOthers: (config) => {
      stored = stored.map((one, index) => (index === 0 ? { ...one, config } : one));
    },
    answerPatch: (answer) => {
      special = answer;
    },
  };
}

/** The panels of the account, as a helpdesk shows them. `twice` shows each in two places. */
export function Panels({ twice }: { readonly twice?: boolean }): ReactNode {
  const { installs } = usePanelInstalls();
  const panels = installs.map((install) => <Panel key={install._id} install={install} />);
  return (
    <>
      {panels}
      {twice && <aside aria-label="once more">{panels}</aside>}
    </>
  );
}

/** The button in the heading of a panel. */
export const arrangeButton = (name = 'My CRM Panel', root: HTMLElement = document.body): HTMLElement => {
  const found = root.querySelector<HTMLElement>(`[aria-label="Arrange the fields of ${name}"]`);
  if (!found) throw new Error(`There is no panel “${name}”.`);
  return found;
};

/** Waits for the panels and opens the editor of one. */
export async function arrange(name = 'My CRM Panel'): Promise<void> {
  await screen.findAllByText('₹4,999');
  fireEvent.click(arrangeButton(name));
  await screen.findByText('Preview');
  await dragging();
}

/** Presses a button by its label. */
export const press = (label: string): void => void fireEvent.click(screen.getByLabelText(label));

/** The labels of a panel's values, in order. */
export const valuesIn = (root: ParentNode): string =>
  [...root.querySelectorAll('.deskside-field > dt')].map(({ textContent }) => textContent).join(', ');

/** The panel of a name. */
export const panel = (name = 'My CRM Panel', root: HTMLElement = document.body): HTMLElement =>
  arrangeButton(name, root).closest('section') as HTMLElement;
