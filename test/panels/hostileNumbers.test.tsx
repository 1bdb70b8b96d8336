import { describe, expect, it } from 'vitest';
import { type HostileCase, testArea, textOf, unknownVerdict } from '../support/hostile.js';
import { drawField as draw, expectWords, isBlank, isRaw } from '../support/hostileField.js';
import { nineTypes, schemaText, stateOf, viewsOf } from '../support/panelViews.js';

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
