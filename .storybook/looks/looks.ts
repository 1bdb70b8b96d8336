import { prefer } from '../../test/panels/look.js';
import { layoutProblems } from './layoutProblems.js';
import { edgeProblems, motionProblems } from './mediaProblems.js';
import { type Back, set, spaceText, windowOf } from './moves.js';

/** One way in which a story is seen besides its own. */
export interface Look {
  /** How a failure names it. */
  readonly words: string;
  /** Whether axe judges it. Its rules have nothing to say of motion, nor of colours that the system chooses. */
  readonly axe: boolean;
  /** Takes the page there. */
  put(page: HTMLElement): Promise<Back>;
  /** What axe does not know: a sentence for each thing that is wrong. */
  find(): readonly string[];
}

const media = (words: string, features: Readonly<Record<string, string>>, find: Look['find']): Look => ({
  words,
  axe: false,
  put: async () => {
    await prefer(features);
    return () => prefer({});
  },
  find,
});

/** The sidebar fills a window that is 320 CSS pixels wide. */
const narrow = (words: string, height: number, more: (page: HTMLElement) => readonly Back[] = () => []): Look => ({
  words,
  axe: true,
  put: async (page) => {
    const backs = [set(page, { 'data-width': 'window' }), ...more(page)];
    await windowOf(320, height);
    return () => backs.map((back) => back());
  },
  find: layoutProblems,
});

/** The looks that every story is held to, in an order that changes the window seldom. */
export const looks = {
  reducedMotion: media('with reduced motion', { 'prefers-reduced-motion': 'reduce' }, motionProblems),
  // that the outline of the focus stays there too is in test/panels/themes.browser.test.tsx
  forcedColours: media('with forced colours', { 'forced-colors': 'active' }, edgeProblems),
  // a story in the dark is seen in the light
  theme: {
    words: 'in the other theme',
    axe: true,
    put: async (page) =>
      set(page, { 'data-deskside-theme': page.dataset['desksideTheme'] === 'dark' ? 'light' : 'dark' }),
    find: () => [],
  },
  width: narrow('at 320 px', 640),
  // with no room to spare, so that a side that was forgotten shows
  direction: narrow('in the other writing direction, at 320 px', 640, (page) => [
    set(page, { dir: page.dir === 'rtl' ? 'ltr' : 'rtl' }),
  ]),
  // what stands closer together must still be large enough to hit
  density: narrow('in the other density, at 320 px', 640, (page) => [
    set(page, { 'data-deskside-density': page.dataset['desksideDensity'] === 'compact' ? 'comfortable' : 'compact' }),
  ]),
  textSpacing: narrow('with the text spacing of WCAG 1.4.12, at 320 px', 640, () => [spaceText()]),
  // a window of 1280 × 1024 CSS pixels
  zoom: narrow('at 400 % zoom (320 × 256 px)', 256),
} satisfies Readonly<Record<string, Look>>;

/** The name of a look. */
export type LookName = keyof typeof looks;
