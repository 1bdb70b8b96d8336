import { parsePanelSchema } from 'deskside';
import { fixtures } from 'deskside/testing';
import { describe, expect, it, vi } from 'vitest';

const fieldOf = (property: unknown, root: object = {}) =>
  parsePanelSchema({ ...root, properties: { F: property } }).value.fields[0];

const codesOf = (schema: unknown): readonly string[] => parsePanelSchema(schema).diagnostics.map(({ code }) => code);

describe('parsePanelSchema', () => {
  it('has a field for each property of the document’s schema, in its order, and nothing to say', () => {
    const { value, diagnostics } = parsePanelSchema(fixtures.panelSchema);
    expect(value.fields.map(({ key }) => key)).toEqual(Object.keys(fixtures.panelResponse));
    expect(value.usable).toBe(true);
    expect(diagnostics).toEqual([]);
  });

  it('reads the JSON string that the document stores', () => {
    expect(parsePanelSchema(JSON.stringify(fixtures.panelSchema))).toEqual(parsePanelSchema(fixtures.panelSchema));
  });

  it('takes the label from the title, and from the key without one', () => {
    expect(fieldOf({ title: ' Monthly revenue ' })?.label).toBe('Monthly revenue');
    for (const title of [undefined, '', '  ', 42, null, {}]) expect(fieldOf({ title })?.label).toBe('F');
    expect(fieldOf({ title: 'Monthly revenue' })?.key, 'the key stays the key').toBe('F');
  });

  it('has one type, which is not "null"', () => {
    expect(fieldOf({ type: ['string', 'null'] })?.type).toBe('string');
    expect(fieldOf({ type: ['null', 'integer'] })?.type).toBe('integer');
    expect(fieldOf({ type: 'boolean' })?.type).toBe('boolean');
    for (const type of [['string', 'number'], 'null', [], undefined, null, 'quantum', 42, {}]) {
      expect(fieldOf({ type })?.type).toBeUndefined();
    }
  });

  it('follows a local $ref into $defs and definitions, escaped names too', () => {
    const root = {
      $defs: { 'a/b': { type: 'number' }, 'c~d': { type: 'boolean' } },
      definitions: { e: { $ref: '#/$defs/a~1b' } },
    };
    expect(fieldOf({ $ref: '#/$defs/a~1b' }, root)?.type).toBe('number');
    expect(fieldOf({ $ref: '#/$defs/c~0d' }, root)?.type).toBe('boolean');
    expect(fieldOf({ $ref: '#/definitions/e' }, root)?.type).toBe('number');
    expect(fieldOf({ type: 'array', items: { $ref: '#/$defs/a~1b' } }, root)?.items['type']).toBe('number');
  });

  it('lets what stands beside a $ref win over its target', () => {
    const root = { $defs: { a: { type: 'string', title: 'Theirs', format: 'date' } } };
    expect(fieldOf({ $ref: '#/$defs/a', title: 'Ours' }, root)).toMatchObject({ label: 'Ours', format: 'date' });
  });

  it('finds the fields through a $ref of the whole schema', () => {
    const { value } = parsePanelSchema({ $ref: '#/$defs/panel', $defs: { panel: { properties: { Plan: {} } } } });
    expect(value.fields.map(({ key }) => key)).toEqual(['Plan']);
  });

  it.each([
    '#/$defs/missing',
    '#/toString',
    '#/__proto__',
    'https://evil.example/x',
    '#anchor',
    '',
    '##',
    '#/properties/F',
    '#/$defs/ring',
    42,
  ])('leaves a field without a type, and says so, when its $ref is %j', (ref) => {
    const schema = {
      properties: { F: { $ref: ref } },
      $defs: { ring: { $ref: '#/$defs/gnir' }, gnir: { $ref: '#/$defs/ring' } },
    };
    expect(parsePanelSchema(schema).value.fields[0]?.type).toBeUndefined();
    expect(codesOf(schema)).toEqual(['schema.ref']);
  });

  it.each(
    [
      null,
      undefined,
      42,
      true,
      'x',
      '"x"',
      [],
      {},
      { type: 'object' },
      { properties: null },
      { properties: [] },
      { properties: {} },
    ].map((input) => [input]),
  )('is not usable when it is %j, and says why', (input) => {
    const { value, diagnostics } = parsePanelSchema(input);
    expect(value).toEqual({ fields: [], usable: false });
    expect(diagnostics.map(({ code }) => code)).toEqual([input === 'x' ? 'schema.not-json' : 'schema.not-object']);
  });

  it('says which type it does not know', () => {
    expect(parsePanelSchema({ properties: { F: { type: 'quantum' } } }).diagnostics).toEqual([
      { code: 'schema.unknown-type', path: '/properties/F', message: 'schema unknown type: quantum' },
    ]);
  });

  it('points to a property by JSON Pointer', () => {
    const { diagnostics } = parsePanelSchema({ properties: { 'a/b~c': { type: 'quantum' } } });
    expect(diagnostics[0]?.path).toBe('/properties/a~1b~0c');
  });

  it('warns of keys that JavaScript moves to the front', () => {
    expect(codesOf({ properties: { b: {}, 1: {}, a: {} } })).toEqual(['schema.integer-key']);
    expect(codesOf('{"properties":{"2024":{},"a":{}}}')).toEqual(['schema.integer-key']);
    for (const key of ['01', '1.5', '-1', '1a', ' 1']) expect(codesOf({ properties: { [key]: {} } })).toEqual([]);
  });

  it('runs no pattern of the schema', () => {
    const exec = vi.spyOn(RegExp.prototype, 'exec');
    const test = vi.spyOn(RegExp.prototype, 'test');
    fieldOf({ type: 'string', pattern: '^CANARY$' });
    const run = [exec, test].flatMap(({ mock }) => mock.contexts.map(String));
    expect(run.join()).not.toContain('CANARY');
  });

  it('does not change what it was given', () => {
    const schema = Object.freeze({
      properties: Object.freeze({ F: Object.freeze({ $ref: '#/$defs/a' }) }),
      $defs: Object.freeze({ a: {} }),
    });
    expect(() => parsePanelSchema(schema)).not.toThrow();
  });
});
