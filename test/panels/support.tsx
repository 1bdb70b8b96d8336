import { QueryClient } from '@tanstack/react-query';
import { act, configure, type RenderResult, render } from '@testing-library/react';
import {
  type ConversationContext,
  type PanelAnswer,
  type PanelInstall,
  type RenderRequest,
  RequestError,
  type RequestErrorDetails,
  type SidebarClient,
  SidebarProvider,
  type SidebarProviderProps,
} from 'deskside';
import { fixtures } from 'deskside/testing';
import type { ReactNode } from 'react';
import { onTestFinished, vi } from 'vitest';

// a busy machine is slow: what is awaited comes, but not always within Testing Library's one second
configure({ asyncUtilTimeout: 4000 });

/** One render call that a {@link recordingClient} was asked for, to be answered when the test says so. */
export interface Call {
  readonly appId: string;
  readonly request: RenderRequest;
  readonly signal: AbortSignal | undefined;
  readonly answer: (data: unknown, maxAgeMs?: number) => void;
  readonly fail: (details: RequestErrorDetails) => void;
}

/** A client whose render calls wait until the test answers them. */
export function recordingClient(id = 'desk/acc-1'): {
  readonly client: SidebarClient;
  readonly calls: readonly Call[];
} {
  const calls: Call[] = [];
  const client: SidebarClient = {
    id,
    listPanelInstalls: async () => [fixtures.panelInstall],
    renderPanel: (appId, request, { signal } = {}) =>
      new Promise<PanelAnswer>((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
        calls.push({
          appId,
          request,
          signal,
          answer: (data, maxAgeMs) => resolve({ data, maxAgeMs }),
          fail: (details) => reject(new RequestError(`test: ${details.failure}`, details)),
        });
      }),
    createPanelInstall: () => Promise.reject(new Error('not in this test')),
    updatePanelInstall: () => Promise.reject(new Error('not in this test')),
  };
  return { client, calls };
}

/** The document's conversation, or one like it with another customer. */
export function conversationOf(customer = '64abc123', conversation: object = {}): ConversationContext {
  return {
    ...fixtures.context,
    conversation: { ...fixtures.context.conversation, id: `conversation of ${customer}`, ...conversation },
    contact: { id: customer },
  };
}

/** A panel with the one field "Plan". */
export const planInstall: PanelInstall = {
  ...fixtures.panelInstall,
  version: { ...fixtures.panelInstall.version, schema: { type: 'object', properties: { Plan: { type: 'string' } } } },
};

/** What a test says of the provider; the rest has defaults. */
export type Setting = Partial<SidebarProviderProps> & Pick<SidebarProviderProps, 'client'>;

/** A cache that ends with the test. */
export function ownCache(): QueryClient {
  const cache = new QueryClient();
  onTestFinished(() => cache.clear());
  return cache;
}

/** Renders inside a provider; `setting` changes what the provider says, `ui` what stands in it. */
export function show(ui: ReactNode, setting: Setting): RenderResult & { readonly change: Change } {
  let now = { ui, setting: { queryClient: ownCache(), context: conversationOf(), ...setting } };
  const tree = (): ReactNode => <SidebarProvider {...now.setting}>{now.ui}</SidebarProvider>;
  const result = render(tree());
  const change: Change = ({ ui = now.ui, ...setting }) => {
    now = { ui, setting: { ...now.setting, ...setting } };
    result.rerender(tree());
  };
  return { ...result, change };
}

/** Renders again with other props. */
export type Change = (next: Partial<SidebarProviderProps> & { readonly ui?: ReactNode }) => void;

/** Lets faked time pass, and everything that waits for it settle. */
export async function pass(milliseconds = 0): Promise<void> {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
}

/** Everything that the live regions below `root` have said, in order, as a screen reader would have. */
export function listenTo(root: HTMLElement): { readonly polite: string[]; readonly assertive: string[] } {
  const said = { polite: [] as string[], assertive: [] as string[] };
  const last = new Map<Element, string>();
  const read = (tell: boolean): void => {
    for (const region of root.querySelectorAll('[role="status"], [role="alert"]')) {
      const text = region.textContent?.trim() ?? '';
      if (tell && text && text !== (last.get(region) ?? ''))
        said[region.getAttribute('role') === 'alert' ? 'assertive' : 'polite'].push(text);
      last.set(region, text);
    }
  };
  read(false);
  const observer = new MutationObserver(() => read(true));
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  onTestFinished(() => observer.disconnect());
  return said;
}
