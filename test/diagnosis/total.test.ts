import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  correctedSchema,
  findingsOf,
  readingsOf,
  redacted,
  sampleFrom,
  schemaFindings,
  schemaFrom,
  writeRecording,
} from '../../src/diagnosis/index.js';
import type { Recording } from '../../src/wire/index.js';
import { anyJson, anyPanel, anyWidget } from '../support/arbitrary.js';
import { bestOf } from '../support/bestOf.js';
import { hostileCases, textOf } from '../support/hostile.js';
import { appPage, panelCall, scriptRun } from './support.js';

const snapshot = (): unknown => Object.getOwnPropertyDescriptors(Object.prototype);
const before = snapshot();
afterEach(() => expect(snapshot(), 'Object.prototype is as it was').toEqual(before));

/** Everything that can be asked of a recording; what it says is made of sentences that can be read and are not endless. */
function judgeAll(recording: Recording): void {
  const helpdeskOrigin = 'https://desk.example';
  for (const { cause, cure, path } of [...findingsOf(recording), ...findingsOf(recording, { helpdeskOrigin })]) {
    for (const words of [cause, cure]) {
      expect(words).toMatch(/\p{L}/u);
      expect(words).toMatch(/[^\s.!?]\.$/);
    }
    expect(cause.length, cause).toBeLessThan(1500);
    expect(cause + cure).not.toMatch(/[\0-\x08\x0b-\x1f\u202a-\u202e\u2066-\u2069\u200b]|undefined|\[object/);
    expect(path).toMatch(/^(\/|$)/);
  }
  for (const { shown, raw } of readingsOf(recording)) expect(shown + raw).not.toMatch(/\[object|Invalid Date/);
  writeRecording(redacted(recording, ['secret']));
}

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  anyJson.map((value) => JSON.stringify(value) ?? ''),
  anyJson.map((value) => (JSON.stringify(value) ?? '').replace(/\d+/, 'NaN').slice(0, -1)),
);

const anyRecording: fc.Arbitrary<Recording> = fc
  .record({
    kind: fc.constantFrom('panel' as const, 'widget' as const, 'app' as const),
    status: fc.oneof(fc.constant(200), fc.integer()),
    headers: fc.dictionary(
      fc.constantFrom('content-type', 'location', 'x-frame-options', 'content-security-policy'),
      fc.oneof(fc.string(), fc.constantFrom("frame-ancestors 'self' https://*:x", 'text/html', 'DENY, x', '//[')),
    ),
    text: anyText,
    schema: fc.oneof(anyJson, anyText),
    config: anyJson as fc.Arbitrary<never>,
    durationMs: fc.double(),
    failure: fc.option(
      fc.record({ code: fc.constantFrom('exception', 'endpoint_timeout', '', 'x'), message: anyText }),
    ),
    traceback: fc.option(anyText, { nil: undefined }),
    url: fc.option(fc.oneof(fc.string(), fc.webUrl())),
    isThere: fc.boolean(),
  })
  .map(({ url, isThere, ...changes }) => ({
    ...panelCall({ ...changes, ...(!isThere && { response: null }) }),
    request: { method: 'POST', url, headers: {}, body: '' },
  }));

describe('nothing throws and every sentence can be read', () => {
  it('whatever the recording', () => {
    fc.assert(fc.property(anyRecording, judgeAll), { numRuns: 100 });
  });

  it('whatever the panel or the widget', () => {
    fc.assert(
      fc.property(anyPanel, anyWidget, ({ schema, data, config }, widget) => {
        judgeAll(panelCall({ schema, config: config as never, text: JSON.stringify(data) }));
        judgeAll(scriptRun({ text: JSON.stringify(widget) }));
      }),
    );
  });
});

describe('the hostile cases', () => {
  it.each(hostileCases.filter(({ area }) => area !== 'python').map((hostile) => [hostile.id, hostile] as const))(
    '%s',
    (_, { input }) => {
      const text = textOf(input);
      const { schema = text, data = text } = parts(input);
      for (const form of [schema, JSON.stringify(schema)]) judgeAll(panelCall({ schema: form, text: data }));
      judgeAll(scriptRun({ text: data }));
      judgeAll(
        appPage({ 'content-security-policy': `frame-ancestors ${text.slice(0, 500)}`, location: text.slice(0, 500) }),
      );
      schemaFindings(schema);
      sampleFrom(schema);
      schemaFrom(data);
      correctedSchema(schema, data);
    },
  );

  it('that are deep or large are judged in good time', () => {
    const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    const wide = JSON.stringify(
      Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`field ${index}`, 'x'])),
    );
    const other = JSON.stringify({
      properties: JSON.parse(wide.replaceAll('field', 'fiield').replaceAll('"x"', '{}')),
    });
    const long = `{"a":"${'b\\"'.repeat(300_000)}", "c": NaN,}`;
    for (const text of [deep, long, '['.repeat(50_000), '"'.repeat(100_000)]) {
      expect(bestOf(1000, () => judgeAll(panelCall({ schema: deep, text })))).toBeLessThan(1000);
    }
    expect(bestOf(2000, () => judgeAll(panelCall({ schema: other, text: wide })))).toBeLessThan(2000);
    expect(bestOf(2000, () => correctedSchema(other, wide))).toBeLessThan(2000);
  });
});

/** The two sides of a case that brings its own schema. */
function parts(input: unknown): { readonly schema?: string; readonly data?: string } {
  if (typeof input !== 'object' || input === null || !('schema' in input)) return {};
  return { schema: textOf(input.schema), data: textOf('data' in input ? input.data : {}) };
}
