import 'deskside/styles.css';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { faintIn, hasEdge, lostIn, prefer } from '../panels/look.js';
import { cardScenes, drawScene, drawWidget, widgetScenes } from './widgetScenes.js';

afterEach(() => prefer({}));

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

async function expectNothingFound(container: HTMLElement): Promise<void> {
  const { violations } = await axe.run(container, {
    runOnly: { type: 'tag', values: standard },
    rules: { 'target-size': { enabled: true } },
  });
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
  expect(found).toEqual([]);
  expect(faintIn(container)).toEqual([]);
}

const sidebar = (width: number, theme = 'light', dir = 'ltr') =>
  function Sidebar(ui: ReactNode): ReactNode {
    return (
      <main
        data-testid="frame"
        data-deskside-theme={theme}
        dir={dir}
        style={{ inlineSize: width, background: 'Canvas' }}
      >
        {ui}
      </main>
    );
  };
const frameIn = (container: HTMLElement): Element => container.querySelector('main') as Element;

describe.each(['light', 'dark'])(
  'in the %s theme axe finds nothing, and every text has a contrast of 4.5:1',
  (theme) => {
    it.each(Object.entries(widgetScenes))('in a widget that is %s', async (_, scene) => {
      await expectNothingFound(await drawWidget(scene, sidebar(320, theme)));
    });

    it.each(Object.keys(cardScenes))('in a card: %s', async (name) => {
      await expectNothingFound(drawScene(name, sidebar(320, theme)));
    });
  },
);

describe('no widget loses anything', () => {
  it.each(Object.keys(cardScenes).flatMap((name) => [240, 320, 480].map((width) => [name, width] as const)))(
    '%s at %i px, from left to right and from right to left',
    async (name, width) => {
      await page.viewport(640, 900);
      for (const dir of ['ltr', 'rtl']) {
        const container = drawScene(name, sidebar(width, 'light', dir));
        expect(lostIn(frameIn(container)).filter((lost) => !lost.includes('hides part'))).toEqual([]);
      }
    },
  );

  it.each(Object.entries(widgetScenes))('a widget that is %s, at 240 px', async (_, scene) => {
    expect(lostIn(frameIn(await drawWidget(scene, sidebar(240))))).toEqual([]);
  });
});

describe('what the system asks for', () => {
  it('forced colours leave every item, badge and button an edge', async () => {
    await prefer({ 'forced-colors': 'active' });
    const container = drawScene('every look', sidebar(320));
    for (const part of container.querySelectorAll('.deskside-item, .deskside-badge, .deskside-notice')) {
      expect(hasEdge(part), part.className).toBe(true);
    }
  });

  it('less motion stills the chevrons', async () => {
    const chevron = (): string => {
      const summary = document.querySelector('summary') as Element;
      return getComputedStyle(summary, '::after').transitionDuration;
    };
    drawScene('every look', sidebar(320));
    await prefer({ 'prefers-reduced-motion': 'no-preference' });
    expect(chevron()).not.toBe('0s');
    await prefer({ 'prefers-reduced-motion': 'reduce' });
    expect(chevron()).toBe('0s');
  });
});

describe('a closed section', () => {
  it('stays where searching in the page finds it, and opens when it is found', async () => {
    const container = drawScene('every look', sidebar(320));
    const calls = [...container.querySelectorAll('dd')].find(({ textContent }) => textContent?.includes('8120'));
    const fold = calls?.closest('details');
    if (!calls || !fold) throw new Error('there is no such section');
    fold.open = false;
    expect(getComputedStyle(fold, '::details-content').contentVisibility).toBe('hidden');
    expect(fold.contains(calls), 'it is in the document').toBe(true);
    expect(calls.getClientRects().length > 0 && calls.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
  });
});
