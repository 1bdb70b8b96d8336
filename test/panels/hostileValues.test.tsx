import { conformance } from 'deskside/testing';
import { describe, expect, it } from 'vitest';
import { type HostileCase, testArea, textOf, unknownVerdict } from '../support/hostile.js';
import {
  nineTypes,
  type PanelView,
  rowOf,
  schemaText,
  shownOf,
  sibling,
  stateOf,
  viewsOf,
} from '../support/panelViews.js';
import { locales, timeZones } from '../support/places.js';

interface Drawn {
  readonly view: PanelView;
  /** What stands beside the label. */
  readonly shown: string;
  readonly row: Element;
}

/** A field of one type beside a sibling that must keep its place; also diagnosed, which must not throw. */
function draw(schema: string, data: string, options?: Parameters<typeof viewsOf>[2]): readonly Drawn[] {
  const texts = [schemaText({ F: schema, Next: sibling.schema }), `{"F":${data},"Next":${sibling.data}}`] as const;
  conformance.normalisePanel(...texts);
  return viewsOf(...texts, options).map((view) => {
    expect(shownOf(view, 'Next')).toBe('SIBLING-OK');
    const shown = shownOf(view, 'F');
    expect(shown).not.toMatch(/undefined|Invalid|∞/);
    expect(shown.length).toBeLessThan(5_000);
    return { view, shown, row: rowOf(view, 'F') };
  });
}

function codesOf(schema: string, data: string): readonly string[] {
  return conformance.normalisePanel(schemaText({ F: schema }), `{"F":${data}}`).diagnostics.map(({ code }) => code);
}

/** What a case says that the page must and must not hold. */
function expectWords({ contains = [], mustNot = [] }: HostileCase['expect'], { shown }: Drawn): void {
  for (const words of contains)
    expect(
      words.split('|').some((word) => shown.includes(word)),
      shown,
    ).toBe(true);
  for (const word of mustNot.filter((candidate) => /^(NaN|0|Yes|No|1970|Invalid Date)$/.test(candidate))) {
    expect(shown).not.toContain(word);
  }
}

const isBlank = ({ row, shown }: Drawn): boolean => shown === '—' && row.getAttribute('data-state') === 'empty';

/** The text as it came, with a mark that it does not fit where the type is another one. */
const isRaw = ({ row, shown }: Drawn, raw: unknown): boolean =>
  shown === (typeof raw === 'string' ? raw : JSON.stringify(raw)) && row.getAttribute('data-state') === 'mismatch';

/** The value that JSON text stands for; text that is no JSON stands for itself. */
function meantBy(input: unknown): unknown {
  const text = textOf(input);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** What {@link meantBy} gives, as JSON text for a field's value. */
const fieldText = (input: unknown): string =>
  meantBy(input) === textOf(input) ? JSON.stringify(textOf(input)) : textOf(input);

function checkCurrency(hostile: HostileCase): void {
  const { input, expect: wanted } = hostile;
  const code = (input as { code?: unknown }).code;
  for (const drawn of draw(nineTypes.Currency, fieldText(input))) {
    expectWords(wanted, drawn);
    const signs = drawn.shown.match(/\p{Sc}/gu) ?? [];
    if (wanted.verdict === 'formatted') expect(signs).toEqual(['₹']);
    else if (wanted.verdict === 'fallback') expect(signs.filter((sign) => sign !== code)).toEqual([]);
    else if (wanted.verdict === 'blank') expect(isBlank(drawn)).toBe(true);
    else if (wanted.verdict === 'raw') expect(isRaw(drawn, meantBy(input))).toBe(true);
    else if (wanted.verdict === 'raw-or-blank') expect(isRaw(drawn, input) || isBlank(drawn)).toBe(true);
    else if (wanted.verdict === 'formatted-or-raw') expect(signs.length === 1 || isRaw(drawn, input)).toBe(true);
    else if (wanted.verdict === 'bounded') expect(drawn.shown.length).toBeLessThan(100);
    else unknownVerdict(hostile);
  }
}

describe('R21 hostile money', () => {
  testArea('currency', checkCurrency);

  it('leaves a panel whose answer is no JSON unread, and says so', () => {
    const { model, diagnostics } = conformance.normalisePanel(schemaText({ F: nineTypes.Currency }), '{"F":INR 4999}');
    expect(model).toEqual({ kind: 'invalid' });
    expect(diagnostics[0]?.code).toBe('response.not-json');
  });

  it.each([
    ['{"code":"INR","value":4999}', '₹4,999'],
    ['{"code":" inr ","value":4999}', '₹4,999'],
    ['{"code":"INR","value":4999.5}', '₹4,999.50'],
    ['{"code":"INR","value":-4999}', '-₹4,999'],
    ['{"code":"INR","value":0}', '₹0'],
    ['{"code":"JPY","value":4999}', 'JP¥4,999'],
    ['{"code":"KWD","value":1.234}', 'KWD 1.234'],
    ['{"code":"XYZ","value":4999}', 'XYZ 4,999'],
    ['{"code":"rupees","value":4999}', '4,999 rupees'],
    ['{"code":"<b>INR</b>","value":1}', '1 <b>INR</b>'],
    ['{"code":"\\u202eINR","value":1}', '1 INR'],
    ['{"code":["INR"],"value":4999}', '4,999'],
    ['{"code":{},"value":4999}', '4,999'],
    ['{"code":356,"value":4999}', '4,999'],
    ['4999', '4,999'],
    ['"4999"', '4,999'],
    ['{"code":"INR","value":"4999.50"}', '₹4,999.50'],
    ['{"code":"INR","value":9007199254740993}', '₹9,007,199,254,740,993'],
    ['{"code":"INR","value":123456789012345678901234567890.25}', '₹123,456,789,012,345,678,901,234,567,890.25'],
    ['{"code":"INR","value":1e400}', '1e400 INR'],
    ['{"code":"INR","value":0.001}', '₹0.001'],
    ['{"code":"INR","value":""}', '—'],
    ['{}', '—'],
    ['[]', '—'],
    ['{"code":"INR","value":{}}', '{"code":"INR","value":{}}'],
    ['{"code":"INR","value":[4999]}', '{"code":"INR","value":[4999]}'],
    ['{"code":"INR","value":true}', '{"code":"INR","value":true}'],
    ['{"code":"INR","value":null}', '—'],
    ['{"Code":"INR","Value":4999}', '{"Code":"INR","Value":4999}'],
    ['[4999,"INR"]', '[4999,"INR"]'],
    ['true', 'true'],
  ])('%s is %s', (data, shown) => {
    for (const drawn of draw(nineTypes.Currency, data)) expect(drawn.shown.replaceAll('\u00a0', ' ')).toBe(shown);
  });

  it.each([
    ['{"code":"","value":4999}', ['value.currency-code-malformed']],
    ['{"code":"INR","value":"4999"}', ['value.number-as-text']],
    ['4999', ['value.currency-code-malformed']],
    ['{"code":"INR","value":"abc"}', ['value.wrong-type']],
    ['{"code":"INR","value":4999}', []],
  ])('tells the integrator of %s: %j', (data, codes) => {
    expect(codesOf(nineTypes.Currency, data)).toEqual(codes);
  });
});

function checkNumber(hostile: HostileCase): void {
  const { input, expect: wanted } = hostile;
  if (wanted.verdict === 'error-card') {
    for (const view of viewsOf(schemaText({ MRR: nineTypes.Number }), textOf(input)))
      expect(stateOf(view)).toBe('invalid');
    return;
  }
  for (const drawn of draw(nineTypes.Number, textOf(input))) {
    expectWords(wanted, drawn);
    const digits = drawn.shown.replace(/\D/g, '');
    if (wanted.verdict === 'exact-or-flagged') expect(digits === textOf(input) || drawn.shown.includes('≈')).toBe(true);
    else if (wanted.verdict === 'formatted') expect(drawn.shown).toMatch(/^-?[\d,.]+$/);
    else if (wanted.verdict === 'formatted-or-raw') expect(digits).not.toBe('');
    else if (wanted.verdict === 'bounded') expect(drawn.shown.length).toBeLessThan(100);
    else if (wanted.verdict === 'raw') expect(isRaw(drawn, input)).toBe(true);
    else if (wanted.verdict === 'blank') expect(isBlank(drawn)).toBe(true);
    else unknownVerdict(hostile);
  }
}

describe('R22 hostile numbers', () => {
  testArea('number', checkNumber);

  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['-0.0', '0'],
    ['4999', '4,999'],
    ['1.005', '1.005'],
    ['0.1', '0.1'],
    ['12345678.9', '12,345,678.9'],
    ['9007199254740991', '9,007,199,254,740,991'],
    ['9007199254740992', '9,007,199,254,740,992'],
    ['9007199254740993', '9,007,199,254,740,993'],
    ['-9007199254740993', '-9,007,199,254,740,993'],
    ['0.12345678901234567', '0.12345678901234567'],
    ['100000000000000000000000', '100,000,000,000,000,000,000,000'],
    ['1e308', '1e+308'],
    ['1e400', '1e400'],
    ['-1E999', '-1E999'],
    ['"4999"', '4,999'],
    ['" 4999 "', '4,999'],
    ['"9007199254740993"', '9,007,199,254,740,993'],
    ['"4,999"', '4,999'],
    ['"4.999,00"', '4.999,00'],
    ['"0x10"', '0x10'],
    ['"1e3"', '1e3'],
    ['"Infinity"', 'Infinity'],
    ['"-"', '-'],
    ['"٤٩"', '٤٩'],
    ['true', 'true'],
    ['false', 'false'],
    ['[1]', '[1]'],
    ['{"value":1}', '{"value":1}'],
    ['""', '—'],
    ['" "', '—'],
    ['[]', '—'],
  ])('%s is shown as %s', (data, shown) => {
    for (const drawn of draw(nineTypes.Number, data)) expect(drawn.shown).toBe(shown);
  });

  it('keeps the digits of long numbers in fields of text, tags, lists and objects too', () => {
    const long = '12345678901234567890';
    for (const [schema, data] of [
      ['{}', long],
      [nineTypes.Tags, `[${long}]`],
      ['{"type":"array"}', `[${long}]`],
      ['{"type":"object"}', `{"id":${long}}`],
      [nineTypes.Boolean, long],
      [nineTypes.Text, `{"id":${long}}`],
      ['{"x-deskside":{"display":"code"}}', long],
    ] as const) {
      for (const { shown } of draw(schema, data)) expect(shown, schema).toContain(long);
    }
  });

  it('is no panel at all when the answer is nothing but a long number', () => {
    for (const view of viewsOf(schemaText({ text: '{}' }), '9007199254740993')) expect(stateOf(view)).toBe('invalid');
  });
});

/** The day that a `<time>` shows in every place, by locale. */
function daysOf(data: string): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    locales.map((locale) => [
      locale,
      new Set(
        timeZones.flatMap((timeZone) =>
          draw(nineTypes.Date, data, { locale, timeZone }).map(
            ({ row }) => row.querySelector('time')?.textContent ?? '',
          ),
        ),
      ),
    ]),
  );
}

function checkDate(hostile: HostileCase): void {
  const { input, expect: wanted } = hostile;
  if (wanted.verdict === 'date') {
    const days = daysOf(textOf(input));
    const shifts = String(input).includes('T');
    for (const [locale, shown] of days) {
      const possible = [-1, 0, 1]
        .slice(shifts ? 0 : 1, shifts ? 2 : 2)
        .map((shift) => longDay(String(input), locale, shift));
      expect(possible).toEqual(expect.arrayContaining([...shown]));
      if (!shifts) expect(shown.size).toBe(1);
    }
    return;
  }
  for (const locale of locales) {
    for (const timeZone of timeZones) {
      for (const drawn of draw(nineTypes.Date, textOf(input), { locale, timeZone })) {
        expectWords(wanted, drawn);
        expect(drawn.row.querySelector('time')).toBeNull();
        if (wanted.verdict === 'raw' || wanted.verdict === 'unsupported') expect(isRaw(drawn, input)).toBe(true);
        else if (wanted.verdict === 'blank') expect(isBlank(drawn)).toBe(true);
        else unknownVerdict(hostile);
      }
    }
  }
}

/** The written day, or one beside it, in a locale's long form. */
function longDay(written: string, locale: string, shift = 0): string {
  const day = new Date(`${written.slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + shift);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

describe('R23 hostile dates, in five time zones and four locales', () => {
  testArea('date', checkDate);

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '0000-01-01',
    '2026-8-1',
    '26-08-01',
    '20260801',
    '2026/08/01',
    '01.08.2026',
    '1 August 2026',
    '2026-08',
    '2026',
    '2026-W31-6',
    '2026-213',
    '+002026-08-01',
    '-2026-08-01',
    '2026-08-01T24:00:00Z',
    '2026-08-01T23:60:00Z',
    '2026-08-01T1:2:3Z',
    '2026-08-01T10:00:00+99:00',
    '2026-08-01T10:00:00 Europe/Paris',
    '2026-08-01 PST',
    '２０２６-０８-０１',
    '٢٠٢٦-٠٨-٠١',
    '2026‑08‑01',
    '1785542400',
    'null',
  ])('%j is no date: it stays as it came', (input) => {
    for (const timeZone of timeZones) {
      const [drawn] = draw(nineTypes.Date, JSON.stringify(input), { timeZone }) as [Drawn];
      expect(drawn.shown).toBe(input);
      expect(drawn.row.querySelector('time')).toBeNull();
    }
    expect(codesOf(nineTypes.Date, JSON.stringify(input))).toEqual(['value.not-a-date']);
  });

  it.each(['true', '{}', '[1]', '["2026-08-01"]', '1e300', '9007199254740993', '{"$date":"2026-08-01"}'])(
    '%s is no date either',
    (data) => {
      for (const { row } of draw(nineTypes.Date, data)) {
        expect(row.getAttribute('data-state')).toBe('mismatch');
        expect(row.querySelector('time')).toBeNull();
      }
    },
  );

  it.each([
    '2024-02-29',
    '1970-01-01',
    '1969-12-31',
    '0001-01-01',
    '9999-12-31',
    '2000-02-29',
    '2026-03-29',
    ' 2026-08-01 ',
  ])('%j is that day everywhere', (input) => {
    for (const [locale, days] of daysOf(JSON.stringify(input)))
      expect([...days]).toEqual([longDay(input.trim(), locale)]);
  });
});

const kinds: Readonly<Record<string, string>> = {
  boolean: nineTypes.Boolean,
  tags: nineTypes.Tags,
  label: nineTypes.Badge,
  phone: nineTypes.Phone,
};

function checkKind(hostile: HostileCase): void {
  const { kind, value } = hostile.input as { kind: string; value: unknown };
  const wanted = hostile.expect;
  const schema = kinds[kind];
  if (!schema) return unknownVerdict(hostile);
  for (const drawn of draw(schema, textOf(value))) {
    expectWords(wanted, drawn);
    const tone = drawn.row.querySelector('[data-tone]')?.getAttribute('data-tone');
    const links = [...drawn.row.querySelectorAll('a')].map(({ protocol }) => protocol);
    if (wanted.verdict === 'raw') expect([isRaw(drawn, value), links]).toEqual([true, []]);
    else if (wanted.verdict === 'blank') expect(isBlank(drawn)).toBe(true);
    else if (wanted.verdict === 'blank-or-unsupported') expect(isBlank(drawn) || isRaw(drawn, value)).toBe(true);
    else if (wanted.verdict === 'siblings-kept')
      expect(drawn.row.querySelectorAll('.deskside-tag').length).toBeGreaterThan(1);
    else if (wanted.verdict === 'bounded') expect(drawn.row.querySelectorAll('*').length).toBeLessThan(200);
    else if (wanted.verdict === 'label') expect([drawn.shown, tone]).toEqual(['Active', wanted.tone]);
    else if (wanted.verdict === 'phone') expect([drawn.shown, links]).toEqual([value, ['tel:']]);
    else unknownVerdict(hostile);
  }
}

describe('R25 values that do not fit their type', () => {
  testArea('kind', checkKind);

  it.each([
    ['Boolean', '"true"', 'true'],
    ['Boolean', '"Yes"', 'Yes'],
    ['Boolean', '0', '0'],
    ['Boolean', '1', '1'],
    ['Boolean', '[true]', '[true]'],
    ['Boolean', '{"value":true}', '{"value":true}'],
    ['Tags', '42', '42'],
    ['Tags', '{"0":"VIP"}', '{"0":"VIP"}'],
    ['Tags', '"[\\"VIP\\"]"', '["VIP"]'],
    ['Tags', '[null,"",[]]', '[null,"",[]]'],
    ['Badge', '"Active"', 'Active'],
    ['Badge', '{"label":42}', '{"label":42}'],
    ['Badge', '{"label":{"label":"x"}}', '{"label":{"label":"x"}}'],
    ['Badge', '12345678901234567890', '12345678901234567890'],
    ['Phone', '919876543210', '919876543210'],
    ['Phone', '"+1 (555) x"', '+1 (555) x'],
    ['Phone', '"12"', '12'],
    ['Phone', '"1234567890123456"', '1234567890123456'],
    ['Phone', '"javascript:alert(1)"', 'javascript:alert(1)'],
    ['Text', '42', '42'],
    ['Text', 'false', 'false'],
    ['Text', '{"a":[1,{"b":null}]}', '{"a":[1,{"b":null}]}'],
    ['URL', 'true', 'true'],
  ] as const)('%s: %s stands as %s, marked', (type, data, shown) => {
    for (const drawn of draw(nineTypes[type], data)) {
      expect(drawn.shown).toBe(shown);
      expect(drawn.row.getAttribute('data-state')).toBe('mismatch');
      expect(drawn.row.querySelector('a')).toBeNull();
      expect(drawn.row.querySelector('[role="img"]')?.getAttribute('aria-label')).toMatch(/fit/);
    }
    expect(codesOf(nineTypes[type], data)).toEqual(['value.wrong-type']);
  });

  it.each(Object.entries(nineTypes))(
    '%s: null, blank text and nothing at all are a dash, never zero or No',
    (_, schema) => {
      for (const data of ['null', '""', '"  "', '"\\t\\n"', '[]']) {
        for (const drawn of draw(schema, data)) expect(isBlank(drawn), data).toBe(true);
        expect(codesOf(schema, data)).toEqual([]);
      }
    },
  );
});
