import { QueryClient } from '@tanstack/react-query';
import { act, configure, fireEvent, type RenderResult, render, screen } from '@testing-library/react';
import { ToolsProvider, type ToolsProviderProps } from 'deskside/settings';
import { fixtures } from 'deskside/testing';
import type { ReactNode } from 'react';
import { onTestFinished } from 'vitest';
import { type FakeSettings, fakeClient } from './fakeClient.js';

// a busy machine is slow: what is awaited comes, but not always within Testing Library's one second
configure({ asyncUtilTimeout: 4000 });

// jsdom has the element without its methods. What they do to focus is seen in the stories, in a browser.
const dialog = HTMLDialogElement.prototype;
dialog.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
dialog.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};

/** Renders a part of the settings over a server in memory. */
export function openSettings(
  ui: ReactNode,
  desk: FakeSettings = {},
  more: Partial<ToolsProviderProps> = {},
): RenderResult & ReturnType<typeof fakeClient> & { readonly queryClient: QueryClient } {
  const fake = fakeClient(desk);
  const queryClient = new QueryClient();
  onTestFinished(() => queryClient.clear());
  const result = render(
    <ToolsProvider
      client={fake.client}
      queryClient={queryClient}
      contexts={[fixtures.context]}
      timeZone="UTC"
      {...more}
    >
      {ui}
    </ToolsProvider>,
  );
  return { ...result, ...fake, queryClient };
}

/** Presses a button once it is there, and lets what it began settle. */
export async function press(name: string): Promise<void> {
  // Whether each of a form's buttons can be seen is slow to find out in jsdom, and seen in the stories.
  const found = await screen.findByRole('button', { name, hidden: true });
  await act(async () => fireEvent.click(found));
}

/** An input of text by its label. */
export const input = (name: string): HTMLInputElement => screen.getByLabelText(name, { selector: 'input, textarea' });

/** Writes into an input, in place of what it holds. */
export function write(name: string | RegExp, value: string): void {
  fireEvent.change(screen.getByLabelText(name), { target: { value } });
}

/** Ticks or unticks what has a label. */
export function tick(name: string): void {
  fireEvent.click(screen.getByLabelText(name));
}

/** What the summary above a form says; `null` where there is none. */
export function summary(): readonly (string | null)[] | null {
  const title = screen.queryByText('This cannot be saved yet');
  const items = title?.parentElement?.querySelectorAll('li');
  return items ? [...items].map(({ textContent }) => textContent) : null;
}
