import { fireEvent, render, screen, within } from '@testing-library/react';
import {
  type AppFrameState,
  type ConversationContext,
  type DashboardApp,
  DashboardAppFrame,
  type DashboardAppFrameProps,
  type DashboardAppSettings,
  type Diagnostic,
  type SidebarClient,
} from 'deskside';
import { fixtures } from 'deskside/testing';
import { vi } from 'vitest';
import { conversationOf, recordingClient } from '../panels/support.js';

/** The text by which a page asks, as the document has it. */
export const request = 'chatwoot-dashboard-app:fetch-info';

/** The document's "Customer Orders", or one like it. */
export function appOf(title = 'Customer Orders', id: DashboardApp['id'] = title, url?: string): DashboardApp {
  const host = title.toLowerCase().replaceAll(/\W+/g, '-');
  return { id, title, content: [{ type: 'frame', url: url ?? `https://${host}.example/` }] };
}

/** The same with settings of Deskside's own. */
export function withSettings(settings: DashboardAppSettings, app = appOf()): DashboardApp {
  return { ...app, 'x-deskside': settings };
}

/** Every frame on the page, hidden ones included, in order. */
export function frames(): readonly HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')];
}

/** The frame of this name; fails unless there is exactly one. */
export function frameOf(name = 'Customer Orders'): HTMLIFrameElement {
  const [frame, ...others] = frames().filter(({ title }) => title === name);
  if (!frame || others.length > 0) throw new Error(`${others.length + (frame ? 1 : 0)} frames are called “${name}”`);
  return frame;
}

/** What a frame's page is told from now on, with where each message was addressed to. */
export function toldTo(frame: HTMLIFrameElement): { readonly text: string; readonly target: unknown }[] {
  const told: { text: string; target: unknown }[] = [];
  vi.spyOn(frame.contentWindow as Window, 'postMessage').mockImplementation((text: unknown, target?: unknown) => {
    told.push({ text: text as string, target });
  });
  return told;
}

/** The page in a frame has loaded. */
export function load(frame = frameOf()): void {
  fireEvent.load(frame);
}

/** The page in a frame posts a message to its parent. */
export function say(data: unknown, frame = frameOf(), origin = new URL(frame.src).origin): void {
  fireEvent(window, new MessageEvent('message', { data, origin, source: frame.contentWindow }));
}

/** Renders one app, and remembers what its host was told. */
export function showFrame(props: Partial<DashboardAppFrameProps> = {}) {
  const states: AppFrameState[] = [];
  const diagnostics: Diagnostic[] = [];
  const all = {
    app: appOf(),
    context: fixtures.appContext,
    onStateChange: (state: AppFrameState) => void states.push(state),
    onDiagnostic: (told: Diagnostic) => void diagnostics.push(told),
    ...props,
  };
  const result = render(<DashboardAppFrame {...all} />);
  const change = (next: Partial<DashboardAppFrameProps>): void =>
    result.rerender(<DashboardAppFrame {...Object.assign(all, next)} />);
  return { ...result, states, diagnostics, change };
}

/** A client that has these apps. */
export function clientWith(apps: readonly DashboardApp[], id?: string): SidebarClient {
  return { ...recordingClient(id).client, listDashboardApps: async () => apps };
}

/** A tab by its name. */
export function tab(name: string): HTMLElement {
  return within(screen.getByRole('tablist')).getByRole('tab', { name });
}

/** Opens a tab, as a click does. */
export function open(name: string): void {
  fireEvent.click(tab(name));
}

/** The document's conversation with another customer. */
export function contextOf(customer: string): ConversationContext {
  return conversationOf(customer);
}
