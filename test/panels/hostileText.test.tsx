import { describe, expect, it } from 'vitest';
import { type HostileCase, testArea, textOf, unknownVerdict } from '../support/hostile.js';
import {
  nineTypes,
  type PanelView,
  rowOf,
  schemaText,
  serverView,
  sibling,
  stateOf,
  viewsOf,
} from '../support/panelViews.js';

/** A place where a text from the wire stands: the schema of the field `F`, and its value, each made of the text. */
interface Position {
  readonly schema: (text: string) => string;
  readonly data: (text: string) => string;
  /** Whether the text is the field's label and not its value. */
  readonly isLabel?: true;
}

const value = (schema: string, data: (text: string) => string = (text) => text): Position => ({
  schema: () => schema,
  data,
});

const positions: Readonly<Record<string, Position>> = {
  'a text': value(nineTypes.Text),
  'a text without a type': value('{}'),
  'an address': value(nineTypes.URL),
  'an address with a path': value(nineTypes.URL),
  'a badge': value(nineTypes.Badge, (text) => `{"label":${text},"color":"green"}`),
  'an option': value('{"enum":["x"]}'),
  'a tag': value(nineTypes.Tags, (text) => `["VIP",${text}]`),
  'an entry of a list': value('{"type":"array"}', (text) => `["first",${text}]`),
  'a deep entry of a list': value('{"type":"array"}', (text) => `[[[["first",${text}]]]]`),
  'a member of an object': value('{"type":"object"}', (text) => `{"member":${text}}`),
  'a code': value('{"x-deskside":{"display":"code"}}'),
  'a number': value(nineTypes.Number),
  'a date': value(nineTypes.Date),
  'a phone number': value(nineTypes.Phone),
  'a yes or no': value(nineTypes.Boolean),
  'an email address': value('{"format":"email"}'),
  'an amount': value(nineTypes.Currency),
  'a title': { schema: (text) => `{"title":${text}}`, data: () => '"x"', isLabel: true },
};

const onServer: typeof viewsOf = (...panel) => [serverView(...panel)];

/** The field in that place, with a neighbour. */
function drawIn({ schema, data }: Position, text: string, views = viewsOf): readonly PanelView[] {
  return views(schemaText({ F: schema(text), Next: sibling.schema }), `{"F":${data(text)},"Next":${sibling.data}}`);
}

/** The first row: that of the field. */
function fieldOf({ root }: PanelView): Element {
  const row = root.querySelector('.deskside-field');
  if (!row) throw new Error('There is no row.');
  return row;
}

/** What must hold of any text in any place: it is only text, and its neighbour stands. */
function expectSafe(view: PanelView): void {
  expect(
    view.root.querySelectorAll('img, script, b, i, svg, iframe, style, [onerror], [onload], [style]'),
  ).toHaveLength(0);
  expect(view.root.textContent).not.toMatch(
    /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])/,
  );
  expect(view.html).not.toMatch(/[\0\u202a-\u202e\u2066-\u2069]/);
  expect(rowOf(view, 'Next').querySelector('dd')?.textContent).toBe('SIBLING-OK');
}

/** Words of the text that stand on the page as they came; JSON escapes what a deep entry holds. */
function expectLiteral(field: Element, text: string): void {
  const shown = field.textContent ?? '';
  const escaped = JSON.stringify(text).slice(1, -1);
  expect(shown.includes(text) || shown.includes(escaped), `${shown} holds ${text}`).toBe(true);
}

function checkIn(position: Position, hostile: HostileCase): void {
  const text = textOf(hostile.input);
  // a million letters more would only prove the same a second time
  const views = drawIn(position, text, hostile.expect.verdict === 'bounded' ? onServer : viewsOf);
  for (const view of views) {
    expectSafe(view);
    const field = fieldOf(view);
    const { verdict } = hostile.expect;
    if (verdict === 'literal') expectLiteral(field, hostile.input as string);
    else if (verdict === 'isolated') expect(field.textContent).toContain('invoicegpj.exe');
    else if (verdict === 'printable') expect(field.textContent).toMatch(/a(\\u0000)?b(\\u0007)?c(\\u001b)?\[31md/);
    else if (verdict === 'empty') expect(field.textContent?.replace(/[^\p{L}—]/gu, '')).not.toBe('');
    else if (verdict === 'bounded') expect(view.root.textContent?.length).toBeLessThan(10_000);
    else unknownVerdict(hostile);
  }
}

describe.each(Object.entries(positions))('R15 hostile text as %s', (_, position) => {
  testArea('text', (hostile) => checkIn(position, hostile));
});

describe('R15 hostile text where a panel has no field to show', () => {
  testArea('text', ({ input }) => {
    const text = textOf(input);
    for (const view of viewsOf(schemaText({ Plan: '{}' }), `{${text}:1}`)) {
      expect(stateOf(view)).toBe('mismatch');
      expect(view.root.querySelectorAll('img, script, b, [style]')).toHaveLength(0);
      expect(view.root.textContent).not.toMatch(/[\0-\x08\u202a-\u202e\u2066-\u2069]/);
      expect(view.root.textContent?.length).toBeLessThan(2_000);
    }
  });
});

describe('R15 a text that nobody can see', () => {
  it.each([
    '\u200b',
    '\u200b\u2060\ufeff',
    '\u00ad',
    '\u3164',
    '\u115f',
    '\u180e',
    '\u2800\n\t ',
    '\ufe0f',
    '\u034f',
    '\u0000\u0001',
  ])('is empty: %j', (text) => {
    const [view] = drawIn(value(nineTypes.Text), JSON.stringify(text)) as [PanelView];
    expect(fieldOf(view).getAttribute('data-state')).toBe(text.includes('\u2800') ? 'value' : 'empty');
  });
});

describe('R15 a text that would reorder or hide its surroundings', () => {
  it.each([
    ['\u202eabc', 'abc'],
    ['\u2066\u2067\u2068\u2069abc', 'abc'],
    ['a\u200bb\u2060c', 'abc'],
    ['\ufeffabc', 'abc'],
    ['a\u0008b\u007fc\u009b', 'abc'],
    ['\ud800abc', 'abc'],
    ['abc\udc00', 'abc'],
  ])('%j is shown as %j', (text, shown) => {
    for (const name of ['a text', 'a badge', 'an option', 'a tag', 'a member of an object', 'a code', 'a title']) {
      for (const view of drawIn(positions[name] as Position, JSON.stringify(text))) {
        expect(fieldOf(view).textContent, name).toContain(shown);
        expectSafe(view);
      }
    }
  });

  it('stands apart from what is written the other way', () => {
    for (const view of drawIn(value(nineTypes.Text), '"שלום (Plan)"')) {
      expect(fieldOf(view).querySelector('dd > bdi')?.textContent).toBe('שלום (Plan)');
    }
  });
});

describe('R17 words of every script', () => {
  it.each([
    'مرحبا بالعالم ١٢٣',
    'سلام‌علیکم',
    'שָׁלוֹם עֲלֵיכֶם',
    'ภาษาไทยไม่เว้นวรรค',
    '日本語「テスト」',
    '한국어',
    'हिन्दी में क्षत्रिय',
    'Zürich — naïve café (e\u0301)',
    '👩‍👩‍👧‍👦 👍🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇮🇳 ❤️',
    '‏ראשון‎ first',
    '𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𠮷野家',
    'ﷺ ︎ ﷽',
    'a\tb\nc',
  ])('%j stands as it came', (text) => {
    for (const name of ['a text', 'a badge', 'a tag', 'an option', 'a code', 'a member of an object']) {
      for (const view of drawIn(positions[name] as Position, JSON.stringify(text))) {
        expect(fieldOf(view).textContent, name).toContain(text);
      }
    }
  });

  it('keeps the text of a label that is written from right to left', () => {
    for (const view of drawIn(positions['a title'] as Position, '"الاسم الكامل"')) {
      expect(fieldOf(view).querySelector('dt')?.textContent).toBe('الاسم الكامل');
    }
  });
});

describe('R33 the same words twice', () => {
  it('draws fields with one title, tags and entries of one name each in its place', () => {
    const schema = schemaText({
      a: '{"title":"Plan"}',
      b: '{"title":"Plan"}',
      Tags: nineTypes.Tags,
      List: '{"type":"array"}',
    });
    const data = '{"a":"1","b":"2","Tags":["VIP","VIP","VIP"],"List":["x","x",["x","x"]]}';
    // a warning about keys would fail the test: the console must stay silent
    for (const { root } of viewsOf(schema, data)) {
      expect([...root.querySelectorAll('dt')].map((label) => label.textContent)).toEqual([
        'Plan',
        'Plan',
        'Tags',
        'List',
      ]);
      expect(root.querySelectorAll('.deskside-tag')).toHaveLength(3);
      expect(root.querySelectorAll('li li')).toHaveLength(2);
    }
  });
});
