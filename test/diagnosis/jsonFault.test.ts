import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../src/diagnosis/jsonFault.js';
import { anyJson } from '../support/arbitrary.js';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** JSON text with one slip in it. */
const nearlyJson = fc
  .tuple(
    anyJson,
    fc.nat(),
    fc.constantFrom('', ',', '"', "'", '{', ']', ':', 'NaN', '\\', '\n', '0', '.', 'e', '//'),
    fc.nat(2),
  )
  .map(([value, at, slip, taken]) => {
    const text = JSON.stringify(value, null, 1) ?? '';
    const place = at % (text.length + 1);
    return text.slice(0, place) + slip + text.slice(place + taken);
  });

describe('the place where a text stops being JSON', () => {
  it('is told exactly where the platform’s own parser refuses it', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyJson, fc.string(), fc.json()), (text) => {
        expect(jsonFault(text) === null).toBe(parses(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['{"a":1,}', 1, 8, 'nothing after a comma'],
    ['[1,\n2,\n]', 3, 1, 'nothing after a comma'],
    ['{"a" 1}', 1, 6, 'no colon'],
    ['{"a":1 "b":2}', 1, 8, 'a text where none can stand'],
    ['{a:1}', 1, 2, 'a key without quotes'],
    ['{"a":“x”}', 1, 6, 'a quotation mark'],
    ['{"a":1} // note', 1, 9, 'a comment'],
    ['{"a":"x\ny"}', 1, 6, 'not closed'],
    ['{"a":[1,2}', 1, 10, 'neither a comma nor the end'],
    ['{} {}', 1, 4, 'something after the end'],
    ['{"a":None}', 1, 6, 'Python’s None'],
    ['{"a":undefined}', 1, 6, 'no JSON value'],
    ['', 1, 1, 'the end of the text'],
  ])('in %j is line %i, column %i: %s', (text, line, column, what) => {
    const fault = jsonFault(text);
    expect(fault).toMatchObject({ line, column });
    expect(fault?.what).toContain(what);
    expect(fault?.cure).toMatch(/^\p{Lu}.*\.$/u);
  });
});
