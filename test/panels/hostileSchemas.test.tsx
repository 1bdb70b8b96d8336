import { parsePanelSchema } from 'deskside';
import { conformance, fixtures } from 'deskside/testing';
import { describe, expect, it, vi } from 'vitest';
import { bestOf } from '../support/bestOf.js';
import { type HostileCase, testArea, textOf, unknownVerdict } from '../support/hostile.js';
import { labelsOf, schemaText, serverView, shownOf, sibling, stateOf, viewsOf } from '../support/panelViews.js';

interface SchemaCase {
  readonly schema: unknown;
  readonly data: unknown;
}

/** The schema in every form in which it may come: as the text of an object, and as text stored in a text. */
function formsOf(schema: string): readonly string[] {
  return [schema, JSON.stringify(schema)];
}

/** No throw, nothing asked of the network, and something to read on the page; in good time. */
function expectFast(schema: string, data: string, maxMs: number): void {
  const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.reject(new Error('no network')));
  const open = vi.spyOn(XMLHttpRequest.prototype, 'open');
  for (const form of formsOf(schema)) {
    expect(bestOf(maxMs, () => conformance.normalisePanel(form, data))).toBeLessThanOrEqual(maxMs);
  }
  const { model } = conformance.normalisePanel(schema, data);
  const came = model.kind === 'fields' ? model.rows.filter(({ raw }) => raw !== 'undefined') : [];
  for (const view of viewsOf(schema, data)) {
    expect(stateOf(view)).toBe(model.kind);
    expect(view.root.textContent).not.toBe('');
    for (const { label } of came) expect(shownOf(view, label)).not.toMatch(/^(—|)$/);
  }
  expect(fetch).not.toHaveBeenCalled();
  expect(open).not.toHaveBeenCalled();
}

function checkSchema(hostile: HostileCase): void {
  const input = hostile.input as SchemaCase;
  const [schema, data] = [textOf(input.schema), textOf(input.data)];
  const { verdict, maxMs = 50, kind } = hostile.expect;
  expectFast(schema, data, maxMs);
  if (verdict === 'fast') return;
  const { model, diagnostics } = conformance.normalisePanel(schema, data);
  const [row] = model.kind === 'fields' ? model.rows : [];
  if (verdict === 'kind') expect([row?.type, row?.state, diagnostics]).toEqual([kind, 'value', []]);
  else if (verdict === 'no-link') {
    for (const { root } of viewsOf(schema, data)) expect(root.querySelector('a')).toBeNull();
  } else if (verdict === 'text') {
    expect(row?.type).toBe('text');
    expect(diagnostics.map(({ code }) => code)).toEqual(['schema.unknown-type']);
  } else unknownVerdict(hostile);
}

const chain = (length: number): string => {
  const links = Array.from({ length }, (_, i) => `"d${i}":{"$ref":"#/$defs/d${i + 1}"}`);
  return `{"properties":{"P":{"$ref":"#/$defs/d0"}},"$defs":{${links.join()}}}`;
};

const more: Readonly<Record<string, readonly [schema: string, data: string]>> = {
  'a pattern that never ends': [
    '{"properties":{"P":{"pattern":"^(([a-z])+.)+[A-Z]([a-z])+$"}}}',
    `{"P":"${'a'.repeat(5_000)}"}`,
  ],
  'a pattern property that never ends': [
    '{"patternProperties":{"^(a+)+$":{}},"properties":{"P":{}}}',
    `{"P":"${'a'.repeat(40)}!"}`,
  ],
  'a chain of 10,000 references': [chain(10_000), '{"P":"x"}'],
  'a field that is the whole schema': ['{"properties":{"P":{"$ref":"#"}}}', '{"P":"x"}'],
  'a reference to itself': ['{"properties":{"P":{"$ref":"#/properties/P"}}}', '{"P":"x"}'],
  'three that refer in a ring': [
    '{"properties":{"P":{"$ref":"#/$defs/a"}},"$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"#/$defs/c"},"c":{"$ref":"#/$defs/a"}}}',
    '{"P":"x"}',
  ],
  'items that refer to themselves': [
    '{"properties":{"P":{"type":"array","items":{"$ref":"#/properties/P/items"}}}}',
    '{"P":"x"}',
  ],
  'references that are no text': [
    '{"properties":{"P":{"$ref":{"toString":1}},"Q":{"$ref":42},"R":{"$ref":null}}}',
    '{"P":"x","Q":"y","R":"z"}',
  ],
  'types that are no text': [
    '{"properties":{"P":{"type":{"toString":1}},"Q":{"type":[[["string"]]]},"R":{"type":42},"S":{"type":[{"valueOf":1}]}}}',
    '{"P":"x","Q":"y","R":"z","S":"s"}',
  ],
  'keywords that are no objects': [
    '{"properties":{"P":{"properties":[],"items":7,"enum":"x","format":{},"pattern":[],"title":{}}}}',
    '{"P":"x"}',
  ],
  'fields that are no schemas': [
    '{"properties":{"P":null,"Q":true,"R":false,"S":"string","T":[],"U":42}}',
    '{"P":"p","Q":"q","R":"r","S":"s","T":"t","U":"u"}',
  ],
  'properties that are no object': ['{"properties":[{"type":"string"}]}', '{"P":"x"}'],
  'no properties at all': ['{"properties":{}}', '{"P":"x"}'],
  'a schema that is an array': ['[{"properties":{"P":{}}}]', '{"P":"x"}'],
  'a schema that is a number': ['9007199254740993', '{"P":"x"}'],
  'a schema that is a text': ['"P"', '{"P":"x"}'],
  'a schema that is nothing': ['', '{"P":"x"}'],
  'a schema that is HTML': ['<!doctype html>', '{"P":"x"}'],
  'an enum of 100,000': [
    `{"properties":{"P":{"enum":[${Array.from({ length: 100_000 }, (_, i) => i).join()}]}}}`,
    '{"P":"x"}',
  ],
  'allOf, anyOf, oneOf, not, if': [
    '{"allOf":[{"$ref":"#"}],"properties":{"P":{"allOf":[{"type":"number"}],"anyOf":[false],"oneOf":[],"not":{},"if":true,"then":false}}}',
    '{"P":"x"}',
  ],
  'names that objects inherit': [
    '{"properties":{"P":{"$ref":"#/__proto__/toString"},"Q":{"$ref":"#/constructor"}},"__proto__":{"toString":{"type":"number"}}}',
    '{"P":"x","Q":"y"}',
  ],
  'garbage in x-deskside': [
    '{"properties":{"P":{"x-deskside":42},"Q":{"x-deskside":{"display":"quantum","colors":7}},"R":{"enum":["r"],"x-deskside":{"colors":{"__proto__":"red"}}},"S":{"x-deskside":{"display":{"toString":1},"sensitive":"yes"}}}}',
    '{"P":"p","Q":"q","R":"r","S":"s"}',
  ],
  'a maximum that is no number': [
    '{"properties":{"P":{"x-deskside":{"display":"percent"},"maximum":{"valueOf":1,"toString":2}},"Q":{"x-deskside":{"display":"progress"},"maximum":0}}}',
    '{"P":42,"Q":42}',
  ],
};

describe('S03 schemas that would hang or break a validator', () => {
  testArea('schema', checkSchema);

  it.each(Object.entries(more))('%s: drawn in 50 ms', (_, [schema, data]) => {
    expectFast(schema, data, 50);
  });

  it('20,000 properties beside an answer are drawn in 50 ms as well', () => {
    const schema = textOf({ type: 'object', properties: { $object: { n: 20_000 } } });
    expectFast(schema, '{"f0":"x"}', 50);
    expect(conformance.normalisePanel(schema, '{"f0":"x"}').diagnostics.map(({ code }) => code)).toEqual([
      'schema.too-large',
    ]);
  });
});

describe('S05 addresses in a schema', () => {
  const schema = JSON.stringify({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://evil.example/schema.json',
    type: 'object',
    properties: {
      P: { $ref: 'https://evil.example/p.json' },
      Q: { $ref: 'other.json#/q' },
      R: { $dynamicRef: '#meta', $ref: '//evil.example' },
      S: { type: 'string', contentMediaType: 'https://evil.example' },
    },
  });

  it('are never fetched, in no way that a page has', () => {
    const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.reject(new Error('no network')));
    const open = vi.spyOn(XMLHttpRequest.prototype, 'open');
    for (const { root } of viewsOf(schema, '{"P":"p","Q":"q","R":"r","S":"s"}')) {
      expect(root.querySelectorAll('img, script, link, iframe, object, embed, video, audio, source')).toHaveLength(0);
      expect(root.textContent).toBe('PpQqRrSs');
    }
    expect([fetch, open].map((spy) => spy.mock.calls.length)).toEqual([0, 0]);
  });

  it('are told to the integrator as references that are not followed', () => {
    const told = conformance.normalisePanel(schema, '{"P":"p"}').diagnostics;
    expect(told.filter(({ code }) => code === 'schema.ref').map(({ path }) => path)).toEqual([
      '/properties/P',
      '/properties/Q',
      '/properties/R',
    ]);
  });
});

describe('S06 a schema as an object and as text', () => {
  const data = JSON.stringify(fixtures.panelResponse);

  it('is the same panel', () => {
    const [asObject, asText] = formsOf(JSON.stringify(fixtures.panelSchema)).map((form) => serverView(form, data).html);
    expect(asText).toBe(asObject);
    expect(parsePanelSchema(JSON.stringify(fixtures.panelSchema))).toEqual(parsePanelSchema(fixtures.panelSchema));
  });

  it.each(['{"type":"object","properties":', '{', 'undefined', "{'type':'object'}", '\u0000'])(
    'shows every value as text when %j is no JSON, and says so',
    (schema) => {
      for (const view of viewsOf(schema, '{"Plan":"Pro","MRR":{"code":"INR","value":4999},"Active":true}')) {
        expect(labelsOf(view)).toEqual(['Plan', 'MRR', 'Active']);
        expect(shownOf(view, 'Plan')).toBe('Pro');
        expect(shownOf(view, 'Active')).toBe('true');
        expect(shownOf(view, 'MRR')).toContain('4999');
      }
      const codes = conformance.normalisePanel(schema, '{"Plan":"Pro"}').diagnostics.map(({ code }) => code);
      expect(codes).toEqual(['schema.not-json']);
    },
  );

  it('is refused unread when it is longer than what is read', () => {
    const schema = `{"properties":{"Plan":{"title":"${'x'.repeat(3_000_000)}"}}}`;
    const { model, diagnostics } = conformance.normalisePanel(schema, '{"Plan":"Pro"}');
    expect(model.kind).toBe('fields');
    expect(diagnostics.map(({ code }) => code)).toEqual(['schema.too-large']);
  });
});

describe('S07 the kind of a field', () => {
  const kinds: readonly (readonly [schema: string, data: string, kind: string])[] = [
    ['{"type":["null","string"],"format":"date-time","readOnly":true}', '"2026-08-01T10:00:00Z"', 'date-time'],
    ['{"type":["number","null"]}', '1', 'number'],
    ['{"type":["boolean"]}', 'true', 'boolean'],
    ['{"type":["array","null"],"items":{"type":["string","null"]}}', '["x"]', 'tags'],
    ['{"type":"array","items":{"$ref":"#/$defs/name"}}', '["x"]', 'tags'],
    ['{"items":{"type":"string"}}', '["x"]', 'tags'],
    ['{"type":"array","items":{"type":"number"}}', '[1]', 'list'],
    ['{"type":"array"}', '[1]', 'list'],
    ['{"type":"array","items":{"type":["string","number"]}}', '[1]', 'list'],
    ['{"type":"array","items":{"type":"string"},"x-deskside":{"display":"list"}}', '["x"]', 'list'],
    ['{"$ref":"#/definitions/money"}', '{"code":"INR","value":1}', 'currency'],
    ['{"$ref":"#/definitions/money","title":"MRR"}', '{"code":"INR","value":1}', 'currency'],
    ['{"properties":{"code":true,"value":true,"extra":{}}}', '{"code":"INR","value":1}', 'currency'],
    ['{"type":"object","properties":{"code":{}}}', '{"code":"x"}', 'key-value'],
    ['{"type":"object","properties":{"label":{}}}', '{"label":"x"}', 'badge'],
    ['{"type":"object","properties":{"color":{}}}', '{"color":"red"}', 'key-value'],
    ['{"type":"object"}', '{"a":1}', 'key-value'],
    ['{"type":"string","enum":["a","b"]}', '"a"', 'enum'],
    ['{"enum":["a","b"]}', '"a"', 'enum'],
    ['{"type":"integer","enum":[1,2]}', '1', 'number'],
    ['{"type":"string","const":"a"}', '"a"', 'text'],
    ['{"type":"string","format":"email"}', '"a@b.example"', 'email'],
    ['{"type":"string","format":"tel"}', '"+919876543210"', 'phone'],
    ['{"type":"string","format":"phone"}', '"+919876543210"', 'phone'],
    ['{"type":"string","format":"ipv4"}', '"127.0.0.1"', 'text'],
    ['{"type":"string","format":"DATE"}', '"2026-08-01"', 'text'],
    ['{"type":"string","pattern":"^[+]?[0-9]{1,14}$"}', '"123"', 'text'],
    ['{"type":"string","properties":{"label":{}},"items":{"type":"string"}}', '"x"', 'text'],
    ['{"type":"array","properties":{"code":{},"value":{}}}', '[1]', 'list'],
    ['{"type":"object","items":{"type":"string"}}', '{"a":1}', 'key-value'],
    ['{"type":["string","number"]}', '"x"', 'text'],
    ['{"type":[]}', '"x"', 'text'],
    ['{"type":"null"}', '"x"', 'text'],
    ['{"type":"String"}', '"x"', 'text'],
    ['true', '1', 'text'],
    ['{"type":"number","x-deskside":{"display":"percent"}}', '42', 'percent'],
    ['{"type":"number","x-deskside":{"display":"progress"}}', '42', 'progress'],
    [
      '{"type":"string","format":"date-time","x-deskside":{"display":"relative"}}',
      '"2026-08-01T10:00:00Z"',
      'relative',
    ],
    ['{"type":"string","x-deskside":{"display":"code"}}', '"ORD-1"', 'code'],
    ['{"type":"string","x-deskside":{"display":"code","sensitive":true}}', '"4242"', 'masked'],
    ['{"type":"string","x-deskside":{"sensitive":"true"}}', '"x"', 'text'],
  ];

  it.each(kinds)('%s is, for %s, a field of type %s', (schema, data, kind) => {
    const definitions =
      '"definitions":{"money":{"type":"object","properties":{"code":{},"value":{}}}},"$defs":{"name":{"type":"string"}}';
    const whole = `{"properties":{"F":${schema},"Next":${sibling.schema}},${definitions}}`;
    const { model } = conformance.normalisePanel(whole, `{"F":${data},"Next":${sibling.data}}`);
    const [row, next] = model.kind === 'fields' ? model.rows : [];
    expect([row?.type, row?.state]).toEqual([kind, 'value']);
    expect(next?.value).toBe('SIBLING-OK');
  });

  it('comes from the schema, never from the value', () => {
    const looksLike = [
      '"2026-08-01"',
      '"https://good.example"',
      '"+919876543210"',
      '"a@b.example"',
      '"true"',
      '"4999"',
    ];
    for (const data of looksLike) {
      const { model } = conformance.normalisePanel(schemaText({ F: '{"type":"string"}' }), `{"F":${data}}`);
      expect(model.kind === 'fields' && model.rows[0]?.type).toBe('text');
    }
  });
});
