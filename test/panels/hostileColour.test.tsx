import { conformance } from 'deskside/testing';
import { describe, expect, it } from 'vitest';
import { type HostileCase, testArea, textOf, unknownVerdict } from '../support/hostile.js';
import { nineTypes, rowOf, schemaText, shownOf, sibling, viewsOf } from '../support/panelViews.js';

const tones = ['gray', 'green', 'blue', 'yellow', 'red', 'purple', 'orange'];

/** A badge, and an enum coloured by the schema: the two places into which a colour may come. */
function draw(color: string) {
  const option = `{"type":"string","enum":["Active"],"x-deskside":{"colors":{"Active":${color}}}}`;
  return viewsOf(
    schemaText({ Badge: nineTypes.Badge, Enum: option, Next: sibling.schema }),
    `{"Badge":{"label":"Active","color":${color}},"Enum":"Active","Next":${sibling.data}}`,
  );
}

/** The colour only ever becomes the name of a tone; nothing else of it reaches the page. */
function expectTone(color: string, allowed: readonly string[]): void {
  for (const view of draw(color)) {
    for (const label of ['Badge', 'Enum']) {
      const badge = rowOf(view, label).querySelector('[data-tone]');
      expect(allowed).toContain(badge?.getAttribute('data-tone'));
      expect(badge?.textContent).toBe('Active');
      expect(shownOf(view, label)).toBe('Active');
    }
    expect(view.html).not.toMatch(/\sstyle=|<style|<script|<img|url\(|evil\.example|position|expression/i);
    expect(shownOf(view, 'Next')).toBe('SIBLING-OK');
  }
}

function allowedTones({ tone = '' }: HostileCase['expect']): readonly string[] {
  return tones.filter((candidate) => new RegExp(`\\b${candidate}\\b`).test(tone));
}

function checkColour(hostile: HostileCase): void {
  if (!['tone', 'safe'].includes(hostile.expect.verdict)) unknownVerdict(hostile);
  const allowed = allowedTones(hostile.expect);
  expect(allowed).not.toEqual([]);
  expectTone(textOf(hostile.input), allowed);
}

describe('R08 hostile colours, drawn by the browser and by the server', () => {
  testArea('color', checkColour);

  it.each([
    ['grey', 'gray'],
    ['AMBER', 'yellow'],
    ['success', 'green'],
    ['Warning', 'yellow'],
    ['danger', 'red'],
    ['info', 'blue'],
    ['\tOrange\n', 'orange'],
    ['#f00', 'red'],
    ['#00FF00', 'green'],
    ['#0000ff', 'blue'],
    ['#ffff00', 'yellow'],
    ['#ff8800', 'orange'],
    ['#8800cc', 'purple'],
    ['#c0c0c0', 'gray'],
    ['#fff', 'gray'],
  ])('%j is %s', (input, tone) => {
    expectTone(JSON.stringify(input), [tone]);
  });

  it.each([
    'transparent',
    'inherit',
    'currentColor',
    'rebeccapurple',
    'rgb(255, 0, 0)',
    'hsl(0 100% 50%)',
    '#ff',
    '#ggg',
    '#ff0000ff',
    '##f00',
    'gray green',
    'green"',
    '" onmouseover="alert(1)',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'ｒｅｄ',
    '\u0000',
    '🟥',
    'x'.repeat(100_000),
  ])('%.40j is no colour that badges have: gray, and said so', (input) => {
    expectTone(JSON.stringify(input), ['gray']);
    const { diagnostics } = conformance.normalisePanel(
      schemaText({ Badge: nineTypes.Badge }),
      JSON.stringify({ Badge: { label: 'Active', color: input } }),
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(input.trim() === '\u0000' ? [] : ['value.colour']);
  });

  it.each([0, 255, true, {}, ['x'], { toString: 'x' }, [[['red;']]]].map((input) => [JSON.stringify(input)]))(
    '%s is no colour either',
    (input) => {
      for (const view of draw(input)) {
        expect(view.html).not.toMatch(/\sstyle=/);
        expect(rowOf(view, 'Badge').textContent).toContain('Active');
        expect(shownOf(view, 'Next')).toBe('SIBLING-OK');
      }
    },
  );
});
