import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placedFields, sameConfig, toFieldConfig } from '../../src/panels/placements.js';
import { type FieldSchema, orderFields, plainField } from '../../src/wire/index.js';
import config from '../fixtures/panel-config.json';
import schema from '../fixtures/panel-schema.json';
import { anyJson } from '../support/arbitrary.js';

const keys = [
  'Full Name',
  'Email',
  'Plan',
  'MRR',
  'Tags',
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  'order',
  '1',
];

/** The fields of a schema, with a taste for names that mean something to objects. */
const anyFields: fc.Arbitrary<readonly FieldSchema[]> = fc
  .uniqueArray(fc.oneof(fc.constantFrom(...keys), fc.string()), { maxLength: 8 })
  .map((names) => names.map(plainField));

const anyPlacement = fc.oneof(
  fc.record(
    {
      order: fc.oneof(fc.double(), fc.integer({ min: -3, max: 9 }), anyJson),
      visible: fc.oneof(fc.boolean(), anyJson),
      width: anyJson,
      ['__proto__']: anyJson,
    },
    { requiredKeys: [] },
  ),
  anyJson,
);

/** What an install may hold: mostly placements of known keys, sometimes no config at all. */
const anyConfig: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...keys), fc.string()), anyPlacement), { maxLength: 8 })
      .map((entries) => Object.fromEntries(entries)),
  },
  { weight: 1, arbitrary: anyJson },
);

const holds = (check: (fields: readonly FieldSchema[], config: unknown) => void): void =>
  fc.assert(fc.property(anyFields, anyConfig, check), { numRuns: 500 });

/** Every member of an object, `__proto__` too, as pairs: an assertion on objects would not see that one. */
const membersOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];

const memberOf = (value: unknown, key: string): unknown => membersOf(value).find(([name]) => name === key)?.[1];

describe('what an editor makes of any config', () => {
  it('lists every field once, hidden ones too', () => {
    holds((fields, stored) => {
      const listed = placedFields(fields, stored).map(({ field }) => field.key);
      expect(listed.toSorted()).toEqual(fields.map(({ key }) => key).toSorted());
    });
  });

  it('has the order in which the panel shows them, and hides what the panel leaves out', () => {
    holds((fields, stored) => {
      const seen = placedFields(fields, stored).filter(({ visible }) => visible);
      expect(seen.map(({ field }) => field)).toEqual(orderFields(fields, stored));
    });
  });

  it('marks as new what a saved order lacks, and nothing where no order was saved', () => {
    holds((fields, stored) => {
      const named = new Set(membersOf(stored).map(([key]) => key));
      const isArranged = fields.some(({ key }) => named.has(key));
      for (const { field, isNew } of placedFields(fields, stored))
        expect(isNew).toBe(isArranged && !named.has(field.key));
    });
  });
});

describe('what is saved', () => {
  it('numbers every field of the schema from 1 without gaps, and says of each whether it is seen', () => {
    holds((fields, stored) => {
      const placed = placedFields(fields, stored);
      const saved = toFieldConfig(placed, stored);
      placed.forEach(({ field, visible }, index) => {
        expect(memberOf(memberOf(saved, field.key), 'order')).toBe(index + 1);
        expect(memberOf(memberOf(saved, field.key), 'visible')).toBe(visible);
      });
    });
  });

  it('is read back as it was meant, and saving it again changes nothing', () => {
    holds((fields, stored) => {
      const placed = placedFields(fields, stored);
      const saved = toFieldConfig(placed, stored);
      const readBack: unknown = JSON.parse(JSON.stringify(saved));
      expect(placedFields(fields, readBack)).toEqual(placed.map((one) => ({ ...one, isNew: false })));
      expect(JSON.stringify(toFieldConfig(placedFields(fields, readBack), readBack))).toBe(JSON.stringify(saved));
    });
  });

  it('keeps whatever else was stored: keys that the schema lacks, and further members of a placement', () => {
    holds((fields, stored) => {
      const saved = toFieldConfig(placedFields(fields, stored), stored);
      const ours = new Set(fields.map(({ key }) => key));
      for (const [key, before] of membersOf(stored)) {
        const after = memberOf(saved, key);
        if (!ours.has(key)) expect(JSON.stringify(after)).toBe(JSON.stringify(before));
        else
          for (const [member, value] of membersOf(before).filter(([name]) => !['order', 'visible'].includes(name)))
            expect(JSON.stringify(memberOf(after, member))).toBe(JSON.stringify(value));
      }
      const known = new Set([...ours, ...membersOf(stored).map(([key]) => key)]);
      expect(membersOf(saved)).toHaveLength(known.size);
    });
  });

  it('reaches no prototype, whatever a field is called', () => {
    const stored: unknown = JSON.parse('{"__proto__":{"order":1,"visible":false,"polluted":true}}');
    const saved = toFieldConfig(placedFields(['__proto__', 'Plan'].map(plainField), stored), stored);
    expect(JSON.stringify(saved)).toBe(
      '{"__proto__":{"order":1,"visible":false,"polluted":true},"Plan":{"order":2,"visible":true}}',
    );
    expect(Object.getPrototypeOf(saved)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });
});

describe('two configs say the same', () => {
  it('in whatever order their keys stand', () => {
    fc.assert(
      fc.property(anyConfig, (one) => {
        const turned = Object.fromEntries(membersOf(one).toReversed());
        expect(sameConfig(one, one)).toBe(true);
        if (membersOf(one).length > 0) expect(sameConfig(one, turned)).toBe(true);
      }),
    );
  });

  it('but not when a place, a member or a key differs', () => {
    const one = { Plan: { order: 1, visible: true } };
    for (const other of [
      null,
      {},
      { Plan: { order: 2, visible: true } },
      { Plan: { order: 1, visible: false } },
      { Plan: { order: 1 } },
      { Plan: { order: 1, visible: true, width: 1 } },
      { plan: { order: 1, visible: true } },
      { ...one, Email: {} },
    ])
      expect(sameConfig(one, other), JSON.stringify(other)).toBe(false);
    expect(sameConfig(null, undefined)).toBe(true);
  });
});

it('the document’s config gives its own order, Tags hidden in its place, and what it does not name last', () => {
  const fields = Object.keys(schema.properties).map(plainField);
  const placed = placedFields(fields, config);
  expect(placed.map(({ field, visible }) => `${field.key}${visible ? '' : ' (hidden)'}`)).toEqual([
    'Full Name',
    'Email',
    'MRR',
    'Tags (hidden)',
    'Plan',
    'Renewal Date',
    'Active',
  ]);
  expect(toFieldConfig(placed, config)).toEqual({
    ...config,
    'Renewal Date': { order: 6, visible: true },
    Active: { order: 7, visible: true },
  });
});
