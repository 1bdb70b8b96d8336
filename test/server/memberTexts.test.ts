// @vitest-environment node
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { memberTexts } from '../../src/server/widgets/memberTexts.js';

const entries = (text: string) => [...memberTexts(text)];

it('gives each member as it was written', () => {
  const text = ' { "a" : 12345678901234567890 ,"b":{"a":[1,{"c":"}"}]},\n"c":"\\",:{[","d":-1.0e0,"e":[ ] } ';
  expect(entries(text)).toEqual([
    ['a', '12345678901234567890'],
    ['b', '{"a":[1,{"c":"}"}]}'],
    ['c', '"\\",:{["'],
    ['d', '-1.0e0'],
    ['e', '[ ]'],
  ]);
});

it('reads keys as JSON does, the last of a doubled one, and "__proto__" as any other', () => {
  expect(entries('{"a":1,"\\u0061":2,"a\\"b":3,"":4,"__proto__":5}')).toEqual([
    ['a', '2'],
    ['a"b', '3'],
    ['', '4'],
    ['__proto__', '5'],
  ]);
  expect(entries('{}')).toEqual([]);
});

it('means, member by member, what JSON.parse makes of the whole', () => {
  const anyObject = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue());
  fc.assert(
    fc.property(anyObject, fc.constantFrom(0, 1, '\t'), (object, indent) => {
      const text = JSON.stringify(object, null, indent);
      const whole = JSON.parse(text) as Record<string, unknown>;
      const read = entries(text);
      expect(read.map(([key]) => key).sort()).toEqual(Object.keys(whole).sort());
      for (const [key, member] of read) expect(JSON.parse(member)).toEqual(whole[key]);
    }),
  );
});

it('takes a megabyte in a moment', () => {
  const text = `{"a":"${'\\"'.repeat(500_000)}","b":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
  const started = performance.now();
  expect(memberTexts(text).size).toBe(2);
  expect(performance.now() - started).toBeLessThan(1_000);
});
