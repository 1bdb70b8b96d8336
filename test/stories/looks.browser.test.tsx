import 'deskside/styles.css';
import '../../.storybook/page.css';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { problemsOf } from '../../.storybook/looks/problemsOf.js';

const a11y = { options: { runOnly: { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag22aa'] } } };

afterEach(() => page.viewport(800, 600));

/** A story as the decorator draws it, with styles of its own. */
function draw(story: ReactNode, css = ''): HTMLElement {
  const { container } = render(
    <>
      <style>{css}</style>
      <div className="deskside page" data-deskside-theme="light" data-width="320" dir="ltr">
        <div className="page__sidebar">{story}</div>
      </div>
    </>,
  );
  return container.querySelector('.page') as HTMLElement;
}

const narrow = [
  'at 320 px',
  'in the other writing direction, at 320 px',
  'in the other density, at 320 px',
  'with the text spacing of WCAG 1.4.12, at 320 px',
  'at 400 % zoom (320 × 256 px)',
];

describe('the looks of a story', () => {
  it('find nothing wrong where nothing is', async () => {
    draw(
      <p>
        Plan <span className="deskside-badge">Pro</span>
      </p>,
    );
    expect(await problemsOf({ a11y })).toEqual([]);
  });

  it('find a text that can be read in the light theme alone', async () => {
    draw(<p className="dim">Plan</p>, '.dim { color: light-dark(#222, #444) }');
    expect(await problemsOf({ a11y })).toEqual([
      expect.stringMatching(
        /^in the other theme: color-contrast: <p class="dim"> “Plan”: .*insufficient color contrast/,
      ),
    ]);
  });

  it('find a box that is wider than the window', async () => {
    draw(<p className="wide">Plan</p>, '.wide { inline-size: 330px }');
    const places = ['0 to 330', '-10 to 320', '0 to 330', '0 to 330', '0 to 330'];
    expect(await problemsOf({ a11y })).toEqual(
      narrow.map(
        (look, index) => `${look}: reflow: <p class="wide"> “Plan” reaches from ${places[index]} px, of 320 px`,
      ),
    );
  });

  it('find what fits from left to right alone', async () => {
    draw(<p className="far">Plan</p>, '.far { position: relative; left: 10px; inline-size: 310px }');
    expect(await problemsOf({ a11y })).toEqual([
      'in the other writing direction, at 320 px: reflow: <p class="far"> “Plan” reaches from 20 to 330 px, of 320 px',
    ]);
  });

  it('find what is too small in the other density alone', async () => {
    draw(
      <p>
        <button className="a" type="button">
          A
        </button>
        <button className="a" type="button">
          B
        </button>
      </p>,
      '.a { box-sizing: border-box; inline-size: 24px; block-size: 24px; padding: 0 } [data-deskside-density=compact] .a { inline-size: 16px; block-size: 16px }',
    );
    expect(await problemsOf({ a11y })).toEqual([
      expect.stringMatching(/^in the other density, at 320 px: target-size: <button class="a"> “A”: .*24px/),
      expect.stringMatching(/^in the other density, at 320 px: target-size: <button class="a"> “B”: .*24px/),
    ]);
  });

  it('find a text that has no room to be spaced', async () => {
    draw(<p className="tight">Monthly plan</p>, '.tight { inline-size: 90px; overflow: hidden; white-space: nowrap }');
    expect(await problemsOf({ a11y })).toEqual([
      expect.stringMatching(/^with the text spacing of .*: reflow: <p class="tight"> .* is cut off: \d+ px in 90 px$/),
    ]);
  });

  it('find what is too wide in a low window alone', async () => {
    draw(<p className="low">Plan</p>, '.low { inline-size: max(100%, 600px - 100vh) }');
    expect(await problemsOf({ a11y })).toEqual([expect.stringMatching(/^at 400 % zoom .*: reflow: <p class="low">/)]);
  });

  it('find what goes on moving where motion is unwanted, and what would move', async () => {
    draw(
      <p className="turns">Plan</p>,
      '@keyframes turn { to { rotate: 1turn } } .turns { animation: turn 1s infinite; transition: scale 1s }',
    );
    expect(await problemsOf({ a11y })).toEqual([
      'with reduced motion: motion: <p class="turns"> “Plan” is moved by turn',
      'with reduced motion: motion: <p class="turns"> “Plan” would be moved by a transition of scale',
    ]);
  });

  it('find a badge that loses its shape with its ground', async () => {
    draw(<span className="deskside-badge">Pro</span>, '.deskside-badge { outline: none }');
    expect(await problemsOf({ a11y })).toEqual([
      'with forced colours: edge: <span class="deskside-badge"> “Pro” has no line round it',
    ]);
  });
});

describe('a story', () => {
  it('is left as it was', async () => {
    const story = draw(<p>Plan</p>);
    const before = story.outerHTML;
    await problemsOf({ a11y });
    expect(story.outerHTML).toBe(before);
    expect([innerWidth, innerHeight]).toEqual([800, 600]);
    expect(document.adoptedStyleSheets).toEqual([]);
    expect(matchMedia('(prefers-reduced-motion: reduce), (forced-colors: active)').matches).toBe(false);
  });

  it('may leave out a look for a reason', async () => {
    draw(<p className="dim">Plan</p>, '.dim { color: light-dark(#222, #444) }');
    expect(await problemsOf({ a11y, withoutLooks: { theme: 'the page in the frame is light' } })).toEqual([]);
  });

  it.each([
    [{ theme: ' ' }, /say why “theme” is left out/],
    [{ colour: 'light' }, /there is no look “colour”/],
  ])('may not leave out a look without one: %o', async (withoutLooks, why) => {
    draw(<p>Plan</p>);
    await expect(problemsOf({ a11y, withoutLooks: withoutLooks as { theme: string } })).rejects.toThrow(why);
  });
});
