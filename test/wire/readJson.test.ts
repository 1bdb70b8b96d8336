import { type ExactNumber, readJson } from 'deskside';
import { describe, expect, it } from 'vitest';

const codesOf = (text: string, maxLength?: number): readonly string[] =>
  readJson(text, maxLength).diagnostics.map(({ code }) => code);

/** The digits of a number that is kept as it was written. */
function exact(value: unknown): string {
  expect(value).toBeTypeOf('object');
  return (value as ExactNumber).text;
}

describe('readJson', () => {
  it.each(['null', 'true', '0', '-1.5', '"x"', '[]', '{}', ' [1, {"a": [null]}] ', '"\\u0041\\n\\""', '1e3', '-0'])(
    'reads %s as JSON.parse does',
    (text) => {
      expect(readJson(text)).toEqual({ value: JSON.parse(text), diagnostics: [] });
    },
  );

  it.each([
    '9007199254740993',
    '-9007199254740993',
    '12345678901234567890',
    '0.1234567890123456789',
    '1234567890.1234567890',
    '1e400',
    '-1E+999',
    '123456789012345678e10',
  ])('keeps every digit of %s', (text) => {
    expect(exact(readJson(text).value)).toBe(text);
    expect(exact((readJson(`{"a":[${text}]}`).value as { a: unknown[] }).a[0])).toBe(text);
    expect(String(readJson(text).value)).toBe(text);
    expect(JSON.stringify({ a: readJson(text).value })).toBe(`{"a":"${text}"}`);
  });

  it('leaves numbers alone that a double holds, whatever stands beside them', () => {
    const { value } = readJson('[1,2.5,1e10,0.30000000000000004,5e-324,9007199254740991,9007199254740993]');
    const numbers = [1, 2.5, 1e10, 0.1 + 0.2, 5e-324, 9007199254740991];
    expect(value).toMatchObject([...numbers, { text: '9007199254740993' }]);
  });

  it('does not take digits in a text or in a key for a number', () => {
    const text = '{"9007199254740993":"9007199254740993 \\" 1e400 \\\\","n":9007199254740993}';
    expect(readJson(text).value).toMatchObject({
      '9007199254740993': '9007199254740993 " 1e400 \\',
      n: { text: '9007199254740993' },
    });
  });

  it('does not take a text for a number, whatever private character it begins with', () => {
    const texts = ['\ue000', '\ue0009007199254740993', '\\ue001', '\\uE002x'].map((text) => `"${text}"`);
    const all = `[${texts.join()},9007199254740993]`;
    expect((readJson(all).value as unknown[]).slice(0, -1)).toEqual((JSON.parse(all) as unknown[]).slice(0, -1));
  });

  it('skips a byte order mark', () => {
    expect(readJson('\ufeff{"a":1}').value).toEqual({ a: 1 });
  });

  it('keeps the last of two equal keys', () => {
    expect(readJson('{"Plan":"Free","Plan":"Pro"}').value).toEqual({ Plan: 'Pro' });
  });

  it('takes __proto__ for an ordinary key, beside long numbers too', () => {
    for (const text of ['{"__proto__":{"polluted":1}}', '{"__proto__":{"polluted":9007199254740993},"__proto__2":1}']) {
      const value = readJson(text).value as object;
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect(Object.hasOwn(value, '__proto__')).toBe(true);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    }
  });

  it('keeps a long number that is the value of __proto__', () => {
    const value = readJson('{"__proto__":9007199254740993}').value as object;
    expect(exact(Object.getOwnPropertyDescriptor(value, '__proto__')?.value)).toBe('9007199254740993');
  });

  it.each([
    ['', 'it is empty'],
    [' \n', 'it is empty'],
    ['{', 'it begins with "{"'],
    ['<!doctype html><title>502</title>', 'it begins with "<!doctype html><title>50"'],
    ['{"a":NaN}', 'it begins with'],
    ['{"a":00000000000000000001}', 'it begins with'],
    ['{"a":9007199254740993.}', 'it begins with'],
    ["{'a':1}", 'it begins with'],
    ['"\\9007199254740993', 'it begins with'],
    ['"open 9007199254740993', 'it begins with'],
  ])('says of %j that it is no JSON and how it begins', (text, about) => {
    const { value, diagnostics } = readJson(text);
    expect(value).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: 'response.not-json', path: '' });
    expect(diagnostics[0]?.message).toContain(about);
  });

  it('refuses what is longer than it may be, unread', () => {
    expect(codesOf('"12345"', 6)).toEqual(['response.too-large']);
    expect(codesOf('"1234"', 6)).toEqual([]);
    expect(codesOf(`"${'x'.repeat(2 ** 21)}"`)).toEqual(['response.too-large']);
  });

  it.each([
    ['arrays 100,000 deep', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects 100,000 deep around a long number', `${'{"a":'.repeat(100_000)}9007199254740993${'}'.repeat(100_000)}`],
    ['a text of a million escapes beside a long number', `{"a":"${'\\n'.repeat(900_000)}","b":9007199254740993}`],
    ['a million backslashes', '\\'.repeat(1_000_000)],
    ['an open text', `"${'a'.repeat(1_000_000)}`],
    ['a hundred thousand long numbers', `[${'9007199254740993,'.repeat(100_000)}0]`],
  ])('survives %s', (_, text) => {
    expect(() => readJson(text)).not.toThrow();
  });
});
