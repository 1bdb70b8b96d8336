// @vitest-environment node
import type { Store } from 'deskside/server';
import { createAnswerChecker, createPgliteStore } from 'deskside/server/node';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyJson, anyPanel } from '../../support/arbitrary.js';
import { documentAnswer, documentContext, documentSchema } from '../support/document.js';
import { type Integrator, startIntegrator } from '../support/integrator.js';
import { addInstalledPanel } from '../support/panel.js';
import { startTimeout } from '../support/storeSuite.js';
import { testHost } from '../support/testHost.js';

let store: Store;
let integrator: Integrator;
beforeAll(async () => {
  [store, integrator] = await Promise.all([createPgliteStore({ development: true }), startIntegrator()]);
}, startTimeout);
afterAll(async () => {
  await integrator.close();
  await store.close();
});

interface Told {
  readonly code: string;
  readonly path: string;
  readonly message: string;
}

/** The answer that an agent gets, and what its header tells. */
async function rendered(schema: unknown, text: string, options = {}) {
  const test = testHost(store, options);
  const panel = await addInstalledPanel(store, test, integrator.answering(200, text));
  await store.versions.update(panel.versionId, { schema });
  const answer = await test.call('POST', panel.render, documentContext);
  expect([answer.status, answer.text]).toEqual([200, text]);
  const header = answer.headers.get('deskside-diagnostics');
  return { header, told: header === null ? null : (JSON.parse(decodeURIComponent(header)) as Told[]) };
}

const wide = (count: number, of: unknown) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, of]));
const doubling = (levels: number) => ({
  $ref: `#/definitions/d${levels}`,
  definitions: Object.fromEntries([
    ['d0', { type: 'object', minProperties: 1 }],
    ...Array.from({ length: levels }, (_, at) => {
      const half = { $ref: `#/definitions/d${at}` };
      return [`d${at + 1}`, { allOf: [half, half] }];
    }),
  ]),
});

describe('the header deskside-diagnostics', () => {
  it.each([
    ['an object', documentSchema],
    ['a JSON string', JSON.stringify(documentSchema)],
  ])('is not there for the document’s own answer, with its schema as %s', async (_, schema) => {
    expect((await rendered(schema, documentAnswer)).header).toBeNull();
  });

  it.each([
    ['an object', documentSchema],
    ['a JSON string', JSON.stringify(documentSchema)],
  ])('tells what does not fit, and which key was meant, with the schema as %s', async (_, schema) => {
    const answer = { 'Full Name': 'Priya', MRR: { code: 'INR', value: '4999' }, full_name: 'Priya', Tags: 'VIP', x: 1 };
    const { told } = await rendered(schema, JSON.stringify(answer));
    expect(told).toEqual([
      { code: 'value.wrong-type', path: '/MRR/value', message: expect.stringContaining('must be number') },
      { code: 'value.wrong-type', path: '/Tags', message: expect.stringContaining('must be array') },
      { code: 'data.unknown-key', path: '/full_name', message: expect.stringContaining('did you mean “Full Name”?') },
      { code: 'data.unknown-key', path: '/x', message: expect.not.stringContaining('did you mean') },
    ]);
  });

  it('holds nothing of the values', async () => {
    const { header } = await rendered(documentSchema, '{"Plan":4999123,"Email":["private@example.com"]}');
    expect(header).not.toMatch(/4999123|private/);
  });

  it('stays under 4 KB of ASCII, whatever the keys are', async () => {
    const answer = { ...wide(300, 'ключ 😀'), ...Object.fromEntries([['\uD800\r\nx-evil: 1', 1]]) };
    for (const text of [JSON.stringify(answer), JSON.stringify({ ...wide(3, 1), ['ж'.repeat(900)]: 1 })]) {
      const { header, told } = await rendered({ type: 'object', properties: { 'Полное имя': {} } }, text);
      expect(header?.length).toBeLessThanOrEqual(4096);
      expect(header).toMatch(/^[\x21-\x7e]+$/);
      expect(told?.length).toBeGreaterThan(2);
    }
  });

  it('tells the first twenty of many', async () => {
    const { told } = await rendered({ properties: wide(200, { type: 'string' }) }, JSON.stringify(wide(200, 1)));
    expect(told).toHaveLength(20);
  });

  it('is not there when the option is null, or when a checker fails', async () => {
    const failing = () => {
      throw new Error('CANARY');
    };
    for (const checkAnswer of [null, failing]) {
      expect((await rendered(documentSchema, '{"x":1}', { checkAnswer })).header).toBeNull();
    }
  });

  it('holds what a checker of one’s own finds', async () => {
    const found = [{ code: 'value.date', path: '/a', message: 'é' }] as const;
    expect((await rendered({}, '{}', { checkAnswer: async () => found })).told).toEqual(found);
  });

  it.each([
    ['no object', 7],
    ['no JSON', '{"type":'],
    ['null', 'null'],
    ['a list', []],
    ['of an unknown type', { type: 'money' }],
    ['with a broken pattern', { properties: { a: { type: 'string', pattern: '(' } } }],
    ['with a reference to nowhere', { properties: { a: { $ref: '#/definitions/none' } } }],
    ['with a reference to elsewhere', { $ref: 'https://example.com/schema.json' }],
    ['that leads around in a circle', { allOf: [{ $ref: '#' }] }],
    ['that leads around in its references', { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/a' } } }],
    ['with a broken escape in a reference', { $ref: '#/%E0%A4%A' }],
    ['that is asynchronous', { $async: true, properties: { a: { type: 'string' } } }],
    ['in part asynchronous', { properties: { a: { $async: true, type: 'string' } } }],
    ['10,000 levels deep', `${'{"properties":{"a":'.repeat(10_000)}{}${'}}'.repeat(10_000)}`],
  ])('does no harm with a schema that is %s', async (_, schema) => {
    await rendered(schema, '{"a":1}');
  });
});

describe('the checker', () => {
  const check = createAnswerChecker();

  /** How long it takes, in milliseconds, the schema compiled. */
  async function timed(schema: unknown, text: string): Promise<number> {
    await Promise.resolve(check(schema, '{}')).catch(() => undefined);
    const started = performance.now();
    await Promise.resolve(check(schema, text)).catch(() => undefined);
    return performance.now() - started;
  }

  const entries = (length: number) => JSON.stringify({ a: Array.from({ length }, (_, at) => at) });
  it.each<[string, unknown, string]>([
    ['a pattern that tries every way', { properties: { a: { pattern: '^(a+)+$' } } }, `{"a":"${'a'.repeat(60)}!"}`],
    ['such a pattern for keys', { patternProperties: { '^(a+)+$': {} } }, `{"${'a'.repeat(60)}!":1}`],
    ['such a pattern for names', { propertyNames: { pattern: '^(a+)+$' } }, `{"${'a'.repeat(60)}!":1}`],
    ['a search for equal entries', { properties: { a: { uniqueItems: true } } }, entries(50_000)],
    ['references that double', doubling(40), '{"a":1}'],
    [
      'many rules for many values',
      { properties: { a: { items: { allOf: Array.from({ length: 100 }, () => ({ type: 'string' })) } } } },
      entries(100_000),
    ],
    [
      'many limits for long text',
      { allOf: Array.from({ length: 5000 }, () => ({ properties: { a: { maxLength: 9 } } })) },
      `{"a":"${'x'.repeat(900_000)}"}`,
    ],
    ['long keys among many', { properties: wide(5000, {}) }, `{"${'k'.repeat(900_000)}":1}`],
  ])('is not held up by %s', async (_, schema, text) => {
    expect(await timed(schema, text)).toBeLessThan(1_000);
  });

  it('compares with the one pattern that is documented', async () => {
    const schema = { properties: { Phone: { type: 'string', pattern: '^[+]?[0-9]{1,15}$' } } };
    expect(await check(schema, '{"Phone":"+919876543210"}')).toEqual([]);
    expect(await check(schema, '{"Phone":"call me"}')).toMatchObject([{ code: 'value.wrong-type', path: '/Phone' }]);
  });

  it.each(['https://json-schema.org/draft/2020-12/schema', 'http://json-schema.org/draft-04/schema#', 'my own'])(
    'compares with a schema of the draft %s',
    async ($schema) => {
      const schema = { $schema, $defs: { name: { type: 'string' } }, properties: { Name: { $ref: '#/$defs/name' } } };
      expect(await check(schema, '{"Name":"Priya"}')).toEqual([]);
      expect(await check(schema, '{"Name":1}')).toMatchObject([{ code: 'value.wrong-type', path: '/Name' }]);
    },
  );

  it('keeps no more than a few schemas, and mixes none of them up', async () => {
    for (let round = 0; round < 2; round += 1) {
      for (let at = 0; at < 250; at += 1) {
        const schema = { $id: 'https://example.com/same', properties: { [`a${at}`]: { type: 'string' } } };
        expect(await check(schema, `{"a${at}":"text"}`)).toEqual([]);
        expect(await check(schema, `{"a${at}":${at}}`)).toHaveLength(1);
      }
    }
  });

  it('gives a list for any panel, or fails for a schema that is no JSON, and changes no prototype', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          anyPanel.map(({ schema }) => schema as unknown),
          anyJson,
        ),
        anyPanel,
        async (schema, { data }) => {
          const found = await (async () => check(schema, JSON.stringify(data)))().catch(() => []);
          expect(Array.isArray(found)).toBe(true);
          for (const { path, code } of found) expect([typeof path, typeof code]).toEqual(['string', 'string']);
        },
      ),
      { numRuns: 200 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
