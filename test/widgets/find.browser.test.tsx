import 'deskside/styles.css';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, onTestFinished } from 'vitest';
import { drawCard, foldOf, itemOf } from './support.js';

/**
 * Goes to an element by its address. The browser opens what is closed around it by the very steps that its own search
 * takes ("ancestor revealing algorithm" of the HTML standard), which no script can start: `window.find` skips what is closed.
 */
function goTo(element: HTMLElement): void {
  onTestFinished(() => history.replaceState(null, '', location.pathname + location.search));
  element.id = 'sought';
  location.hash = '#sought';
}

describe('what the browser seeks in the page', () => {
  const items = [1, 2, 3, 4].map((n) => itemOf(`Item ${n}`, { F: `Value ${n}` }));

  it.each([
    ['an item', items],
    ['an item whose title is a link', items.map((item) => ({ ...item, link: 'https://a.example/' }))],
  ])('stands in %s that is closed, and opens it for good', async (_, given) => {
    const { again } = drawCard({ items: given });
    const value = screen.getByText('Value 4');
    expect([foldOf(value).open, value.checkVisibility({ contentVisibilityAuto: true })]).toEqual([false, false]);
    goTo(value);
    await waitFor(() => expect(foldOf(value).open).toBe(true));
    expect(value.checkVisibility({ contentVisibilityAuto: true })).toBe(true);
    again({ items: structuredClone(given) });
    expect(foldOf(screen.getByText('Value 4')).open).toBe(true);
  });
});
