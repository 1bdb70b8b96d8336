import { describe, expect, it } from 'vitest';
import { type HostileCase, testArea, textOf, unknownVerdict } from '../support/hostile.js';
import { codesOf, drawField as draw, expectWords, isBlank, isRaw } from '../support/hostileField.js';
import { nineTypes } from '../support/panelViews.js';

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
  if (!schema) unknownVerdict(hostile);
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
      expect(drawn.row.querySelector('.deskside-mark')?.getAttribute('title')).toMatch(/type/);
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
