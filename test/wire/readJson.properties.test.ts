import { type ExactNumber, parsePanelInstalls, parsePanelSchema, readJson } from 'deskside';
import { conformance } from 'deskside/testing';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyJson, textOf } from '../support/arbitrary.js';

describe('readJson', () => {
  /** The same value with every number that is kept as text turned into a double, as JSON.parse reads it. */
  const asDoubles = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Object.getPrototypeOf(value) !== Object.prototype && !Array.isArray(value))
      return Number((value as ExactNumber).text);
    if (Array.isArray(value)) return value.map(asDoubles);
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, asDoubles(member)]));
  };

  it('agrees with JSON.parse', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const text = textOf(value);
        expect(asDoubles(readJson(text).value)).toEqual(JSON.parse(text));
      }),
      { numRuns: 300 },
    );
  });

  it('refuses exactly the texts that JSON.parse refuses', () => {
    const alphabet = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      '0',
      '1',
      '9007199254740993',
      '1e400',
      '-',
      '.',
      'e',
      'null',
      '\\',
      ' ',
      'a',
    );
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        let accepted = true;
        try {
          JSON.parse(text);
        } catch {
          accepted = false;
        }
        expect(readJson(text).diagnostics.length === 0).toBe(accepted);
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps the digits of any whole number, and shows them', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 10n ** 16n, max: 10n ** 40n }), fc.boolean(), (number, negative) => {
        const text = `${negative ? '-' : ''}${number}`;
        expect(String(readJson(text).value)).toBe(text);
        const { model } = conformance.normalisePanel('{"properties":{"N":{"type":"number"}}}', `{"N":${text}}`);
        expect(model).toMatchObject({ rows: [{ raw: text, state: 'value' }] });
        const html = conformance.renderPanelToString('{"properties":{"N":{"type":"number"}}}', `{"N":${text}}`);
        expect(html).toContain(number.toLocaleString('en-GB'));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the other parsers', () => {
  it('never throw', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        parsePanelSchema(input);
        parsePanelInstalls(input);
        parsePanelInstalls([input]);
      }),
      { numRuns: 500 },
    );
  });
});
