import { screen, waitFor } from '@testing-library/react';
import { type OpenMemory, WidgetCard } from 'deskside';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { itemOf } from './support.js';

const widget = { items: [1, 2, 3, 4].map((n) => itemOf(`Item ${n}`, { F: `Value ${n}` })) };
const values = (): (string | null)[] => screen.queryAllByText(/^Value/).map(({ textContent }) => textContent);

/** Draws as a page does: what Testing Library draws is whole before anybody can look. */
function mount(): (openMemory?: OpenMemory) => void {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  const draw = (openMemory?: OpenMemory): void =>
    flushSync(() => root.render(<WidgetCard widget={widget} openMemory={openMemory} />));
  draw();
  return draw;
}

describe('a card with more than three items', () => {
  const surroundings = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean | undefined };
  let before: boolean | undefined;
  beforeEach(() => {
    before = surroundings.IS_REACT_ACT_ENVIRONMENT;
    surroundings.IS_REACT_ACT_ENVIRONMENT = false;
  });
  afterEach(() => {
    surroundings.IS_REACT_ACT_ENVIRONMENT = before;
  });

  it('shows what is open at once, and has the rest in the page soon after', async () => {
    mount();
    expect(values()).toEqual(['Value 1']);
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
    await waitFor(() => expect(values()).toEqual(['Value 1', 'Value 2', 'Value 3', 'Value 4']));
  });

  it('shows what is opened before that', () => {
    const draw = mount();
    draw({ get: (key) => /Item [13]/.test(key), set: () => {} });
    expect(values()).toEqual(['Value 1', 'Value 3']);
  });

  it('is whole when it comes from a server', () => {
    expect(renderToString(<WidgetCard widget={widget} />)).toMatch(/Value 1.*Value 2.*Value 3.*Value 4/s);
  });
});
