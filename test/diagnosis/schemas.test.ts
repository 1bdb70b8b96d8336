import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedSchema, findingsOf, sampleFrom, schemaFindings, schemaFrom } from '../../src/diagnosis/index.js';
import { parsePanelSchema } from '../../src/wire/index.js';
import panelResponse from '../fixtures/panel-response.json';
import panelSchema from '../fixtures/panel-schema.json';
import { anyJson, anyPanel, anyProperty } from '../support/arbitrary.js';
import { answer, panelCall, schema } from './support.js';

/** What an answer is told beside a schema, without what the schema alone is told. */
const told = (schema: unknown, data: unknown) =>
  findingsOf(panelCall({ schema, text: JSON.stringify(data) }))
    .filter(({ code }) => !code.startsWith('schema.'))
    .map(({ code, path }) => code + path);

describe('the schema that is made of a sample', () => {
  it('is the documented one for the documented answer, but that an address of mail is known as one', () => {
    const { Email, ...rest } = panelSchema.properties;
    expect(schemaFrom(panelResponse)).toEqual({
      type: 'object',
      properties: { ...rest, Email: { ...Email, format: 'email' } },
    });
    expect(schemaFrom(JSON.stringify(panelResponse))).toEqual(schemaFrom(panelResponse));
  });

  it.each([
    ['2026-08-01T10:00:00Z', { type: 'string', format: 'date-time' }],
    ['2026-02-30', { type: 'string' }],
    ['https://crm.example/1', { type: 'string', format: 'uri' }],
    ['+919876543210', { type: 'string', pattern: '^[+]?[0-9]{1,15}$' }],
    ['10042', { type: 'string' }],
    [
      { label: 'VIP', color: 'sky' },
      { type: 'object', properties: { color: { type: 'string' }, label: { type: 'string' } } },
    ],
    [{ label: 'VIP', since: 2020 }, { type: 'object' }],
    [[1, 2], { type: 'array' }],
    [[], { type: 'array', items: { type: 'string' } }],
    [null, { type: 'string' }],
  ])('takes %j for %j', (value, property) => {
    expect(schemaFrom({ value })).toEqual({ type: 'object', properties: { value: property } });
  });

  it('reads that sample without a word', () => {
    const word = fc.string({ minLength: 1 }).filter((text) => !/^\d+$/.test(text));
    const value = fc.oneof(
      word,
      fc.integer(),
      fc.boolean(),
      fc.constantFrom('2026-08-01', '2026-08-01T10:00:00Z', 'https://good.example/', 'a@b.example', '+919876543210'),
      fc.record({ code: fc.constantFrom('INR', 'EUR'), value: fc.integer() }),
      fc.record({ label: word, color: fc.constantFrom('green', '#f00') }),
      fc.array(word, { minLength: 1 }),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.dictionary(word, value, { minKeys: 1, maxKeys: 8 }), (sample) => {
        const made = schemaFrom(sample);
        expect(parsePanelSchema(made).diagnostics).toEqual([]);
        expect(findingsOf(panelCall({ schema: made, text: JSON.stringify(sample) }))).toEqual([]);
      }),
    );
  });

  it('is one whatever came', () => {
    fc.assert(
      fc.property(fc.oneof(anyJson, fc.string()), (sample) => {
        expect(schemaFrom(sample)['type']).toBe('object');
      }),
    );
  });
});

describe('the sample that is made of a schema', () => {
  it('has every key of it, each with a value that is read without a word', () => {
    expect(Object.keys(sampleFrom(schema))).toEqual(Object.keys(answer));
    expect(sampleFrom({ properties: { Plan: { enum: ['Free', 'Pro'] } } })).toEqual({ Plan: 'Free' });
    expect(sampleFrom({ properties: { Use: { maximum: 1, 'x-deskside': { display: 'percent' } } } })).toEqual({
      Use: 0.42,
    });
    fc.assert(
      fc.property(fc.dictionary(fc.string(), anyProperty, { minKeys: 1, maxKeys: 6 }), (properties) => {
        const made = sampleFrom({ type: 'object', properties });
        expect(Object.keys(made).sort()).toEqual(Object.keys(properties).sort());
        expect(told({ type: 'object', properties }, made)).toEqual([]);
      }),
    );
  });

  it('is one whatever came', () => {
    fc.assert(
      fc.property(fc.oneof(anyJson, fc.string()), (input) => {
        expect(typeof sampleFrom(input)).toBe('object');
      }),
    );
  });
});

describe('the corrected schema', () => {
  it('spells keys as the answer does, in their places, and knows the keys that it lacked', () => {
    const { Email, 'Full Name': name, ...rest } = answer;
    const data = { full_name: name, email: Email, ...rest, Since: '2026-08-01' };
    const corrected = correctedSchema({ ...schema, required: ['Email', 'Seats'] }, data);
    expect(corrected?.changes).toEqual([
      { from: 'Full Name', to: 'full_name' },
      { from: 'Email', to: 'email' },
      { to: 'Since' },
    ]);
    expect(Object.keys(corrected?.schema['properties'] as object)).toEqual([
      'full_name',
      'email',
      'Seats',
      'MRR',
      'Active',
      'Since',
    ]);
    expect(corrected?.schema).toMatchObject({
      required: ['email', 'Seats'],
      properties: { email: schema.properties.Email, Since: { type: 'string', format: 'date' } },
    });
    expect(told(corrected?.schema, data)).toEqual([]);
  });

  it('keeps what points to a key that was renamed', () => {
    const pointing = { properties: { Email: { format: 'email' }, Copy: { $ref: '#/properties/Email' } } };
    const corrected = correctedSchema(pointing, { email: 'a@b.example', Copy: 'a@b.example' });
    expect(parsePanelSchema(corrected?.schema).diagnostics).toEqual([]);
  });

  it('is null where there is nothing to correct', () => {
    expect(correctedSchema(schema, answer)).toBeNull();
    expect(correctedSchema(schema, {})).toBeNull();
    expect(correctedSchema(schema, [1])).toBeNull();
  });

  it('leaves no key unknown, and no key behind, whatever came', () => {
    fc.assert(
      fc.property(anyPanel, anyJson, ({ schema, data }, more) => {
        const answer = { ...data, more };
        const corrected = correctedSchema(JSON.stringify(schema), answer);
        const codes = told(corrected ? corrected.schema : schema, answer);
        expect(codes.filter((code) => code.startsWith('data.'))).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(anyJson, anyJson, (schema, data) => {
        expect(correctedSchema(schema, data)).not.toBeUndefined();
      }),
    );
  });
});

describe('the checks of a schema while it is typed', () => {
  it('say nothing of the documented one', () => {
    expect(schemaFindings(JSON.stringify(panelSchema, null, 2))).toEqual([]);
  });

  it.each([
    ['', 'schema.not-json', 'There is no schema yet.'],
    ['{\n  "type": "object",\n}', 'schema.not-json', 'line 3, column 1'],
    ['{"properties": {"Plan": {type: "string"}}}', 'schema.not-json', 'column 26 there is a key without quotes'],
    ['true', 'schema.not-object', 'boolean'],
    ['{"type":"object"}', 'schema.not-object', 'not an object with properties'],
    ['{"$ref":"#/$defs/a"}', 'schema.ref', '#/$defs/a'],
  ])('refuse %j', (text, code, words) => {
    const [first] = schemaFindings(text);
    expect(first).toMatchObject({ code, severity: 'error' });
    expect(first?.cause).toContain(words);
    expect(`${first?.cause} ${first?.cure}`).toMatch(/\. .*\.$/s);
  });

  it.each([
    ['{"properties":{"Plan":{"type":"string","minLength":2}}}', 'schema.ignored-keyword', '“Plan”: minLength'],
    ['{"properties":{"Plan":{"type":"quantum"}}}', 'schema.unknown-type', '“Plan”: quantum'],
    ['{"properties":{"Plan":{"$ref":"#/no"}}}', 'schema.ref', '“Plan”'],
    ['{"properties":{"7":{"type":"string"}}}', 'schema.integer-key', '7'],
  ])('warn of %j', (text, code, words) => {
    const [first] = schemaFindings(text);
    expect(first).toMatchObject({ code, severity: 'warning' });
    expect(first?.cause).toContain(words);
  });

  it('never throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          anyJson.map((value) => JSON.stringify(value) ?? ''),
        ),
        (text) => {
          for (const { cause, cure } of schemaFindings(text)) expect(`${cause}|${cure}`).toMatch(/\.\|.*\.$/s);
        },
      ),
    );
  });
});
