import 'deskside/styles.css';
import { render, screen } from '@testing-library/react';
import { PanelFields } from 'deskside';
import { fixtures } from 'deskside/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { colour, contrastOf, faintIn, hasEdge, prefer, textsIn } from './look.js';
import { draw, everyLook, scenes } from './panelScenes.js';

afterEach(async () => {
  await prefer({});
});

const tones = ['gray', 'green', 'blue', 'yellow', 'red', 'purple', 'orange'];
const ground = (element: Element): string => getComputedStyle(element).backgroundColor;
const badge = (tone: string): HTMLElement =>
  screen.getByText(`A ${tone} badge`).closest('.deskside-badge') as HTMLElement;

describe('the measure of contrast itself', () => {
  it('is 21:1 for black on white, and finds what is faint', () => {
    const { container } = render(
      <div style={{ background: '#fff' }}>
        <p style={{ color: '#000' }}>black</p>
        <p style={{ color: '#777' }}>gray</p>
        <p style={{ color: '#000', opacity: 0.4 }}>veiled</p>
      </div>,
    );
    expect(contrastOf(screen.getByText('black'))).toBeCloseTo(21, 5);
    expect(contrastOf(screen.getByText('gray'))).toBeCloseTo(4.48, 2);
    expect(faintIn(container).join()).toMatch(/gray.*veiled/);
    expect(textsIn(container)).toHaveLength(3);
  });
});

describe.each(['light', 'dark'])('badges in the %s theme', (theme) => {
  const fields = (data: object, schema: object = everyLook.schema) =>
    render(
      <div data-deskside-theme={theme} style={{ background: 'Canvas' }}>
        <PanelFields schema={schema} data={data} />
      </div>,
    );

  it('have a ground of their own for each tone, and a text of at least 4.5:1 on it', () => {
    fields(everyLook.data);
    expect(new Set(tones.map((tone) => ground(badge(tone)))).size).toBe(tones.length);
    for (const tone of tones) expect(contrastOf(badge(tone)), tone).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['#ffff00', '#fefefe', 'transparent', '#000', 'white', 'rgba(0,0,0,0)', 'var(--x)', 'url(x)', '#ff000001'])(
    'take no colour from the data that could not be read: %s',
    (color) => {
      fields({ red: { label: 'Label', color } });
      expect(contrastOf(screen.getByText('Label'))).toBeGreaterThanOrEqual(4.5);
      expect(document.querySelector('.deskside [style]')).toBeNull();
    },
  );
});

describe('which theme is shown', () => {
  const text = (): HTMLElement => screen.getByText('Priya Sharma');
  const fields = <PanelFields schema={fixtures.panelSchema} data={fixtures.panelResponse} />;
  const isLight = (): boolean => colour(getComputedStyle(text()).color)[0] < 128;

  it('is light on a page that says nothing, though the system prefers dark', async () => {
    await prefer({ 'prefers-color-scheme': 'dark' });
    render(fields);
    expect(isLight()).toBe(true);
  });

  it.each([
    ['light', 'light dark', true],
    ['dark', 'light dark', false],
    ['dark', 'light', true],
    ['light', 'dark', false],
  ])('follows the page: system %s, color-scheme %s', async (system, colorScheme, light) => {
    await prefer({ 'prefers-color-scheme': system });
    render(<div style={{ colorScheme }}>{fields}</div>);
    expect(isLight()).toBe(light);
  });

  it('follows the system when it is told to, and the nearest of several words', async () => {
    await prefer({ 'prefers-color-scheme': 'dark' });
    const { rerender } = render(<div data-deskside-theme="system">{fields}</div>);
    expect(isLight()).toBe(false);
    rerender(
      <div data-deskside-theme="dark">
        <div data-deskside-theme="light">{fields}</div>
      </div>,
    );
    expect(isLight()).toBe(true);
  });
});

describe('where the system has its own colours', () => {
  it('a badge keeps a visible edge and its words', async () => {
    await prefer({ 'forced-colors': 'active' });
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    render(<PanelFields schema={everyLook.schema} data={everyLook.data} />);
    for (const tone of tones) expect(hasEdge(badge(tone)), tone).toBe(true);
    // meaning is never in the colour alone
    for (const word of ['Yes', 'No', 'Customer']) {
      expect(hasEdge(screen.getByText(word, { selector: '.deskside-badge, .deskside-badge *' })), word).toBe(true);
    }
  });

  it('a notice keeps a visible edge', async () => {
    await prefer({ 'forced-colors': 'active' });
    const container = await draw(scenes['http error'] as (typeof scenes)[string]);
    expect(hasEdge(container.querySelector('.deskside-notice') as HTMLElement)).toBe(true);
  });

  it('the open panel is still told from the others on the rail', async () => {
    await prefer({ 'forced-colors': 'active' });
    await draw(scenes['ready'] as (typeof scenes)[string]);
    expect(hasEdge(screen.getByRole('button', { pressed: true }))).toBe(true);
  });
});

describe('motion', () => {
  const moving = (root: Element): number =>
    [...root.querySelectorAll('*')].filter((element) => getComputedStyle(element).animationName !== 'none').length;

  it.each(['loading', 'refreshing'])('is shown while %s, and not where the system asks for less', async (name) => {
    const container = await draw(scenes[name] as (typeof scenes)[string]);
    await prefer({ 'prefers-reduced-motion': 'no-preference' });
    expect(moving(container)).toBeGreaterThan(0);
    await prefer({ 'prefers-reduced-motion': 'reduce' });
    expect(moving(container)).toBe(0);
    expect(container.getAnimations({ subtree: true })).toEqual([]);
  });
});
