import { sample, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noContext, returning, type TheRunner } from '../support/runner.js';

/** What a script returns, and what becomes of it. */
export function results(runner: TheRunner): void {
  describe('a result', () => {
    it('is the dictionary as JSON, with every digit, and the prints stand beside it', async () => {
      const script = [
        'import sys',
        'print("one")',
        'print("two", file=sys.stderr)',
        returning(
          'print("three\\nfour")',
          'return {"title": "Ünïcode 😀", "big": 2 ** 70, "id": context["id"], "tuple": (1, None, True), 2026: 1.5}',
        ),
      ].join('\n');
      const run = await runner().run(script, '{"id":12345678901234567890123}');
      expect(run).toMatchObject({ ok: true, logs: ['one', 'two', 'three', 'four'] });
      expect(run.ok && run.resultJson).toBe(
        '{"title": "Ünïcode 😀", "big": 1180591620717411303424, "id": 12345678901234567890123, "tuple": [1, null, true], "2026": 1.5}',
      );
    });

    it('keeps a whole number of any length', async () => {
      const run = await runner().run(returning('return {"n": 10 ** 5000}'), noContext);
      expect(run.ok && run.resultJson).toBe(`{"n": 1${'0'.repeat(5000)}}`);
    });

    it('is JSON whatever text the context holds', async () => {
      const texts = sample(string({ unit: 'binary' }), { numRuns: 300, seed: 4 });
      const odd = ['\u2028', '\ud800', '</script>', '\0', '__proto__', '\u202e'];
      const context = { texts: [...texts, ...odd], keys: Object.fromEntries(texts.map((text) => [text, 1])) };
      const run = await runner().run(returning('return context'), JSON.stringify(context));
      expect(run.ok && JSON.parse(run.resultJson)).toEqual(context);
    });

    it.each([
      ['None', 'must return a dictionary such as {"title": …, "items": […]}. It returned None.'],
      ['[1]', 'It returned a value of the type list.'],
      ['{"items": [{"title": float("nan")}]}', "result['items'][0]['title'] is nan, which is no JSON number."],
      ['{"a": float("-inf")}', "result['a'] is -inf, which is no JSON number."],
      ['{"a": {1, 2}}', "result['a'] is of the type set, which JSON cannot hold. Make it a list."],
      ['{"a": b"x"}', "result['a'] is of the type bytes, which JSON cannot hold. Decode it to text."],
      ['{"a": (x for x in [])}', "result['a'] is of the type generator, which JSON cannot hold. Make it a list."],
      ['{"a": __import__("datetime").date.today()}', "result['a'] is of the type date, which JSON cannot hold."],
      ['{"a": __import__("decimal").Decimal(1)}', "result['a'] is of the type Decimal, which JSON cannot hold."],
      ['{(1, 2): 3}', 'result has a key of the type tuple'],
      ['{1: "a", "1": "b"}', "result has two keys that are both '1' as text."],
      ['[context.update(a=[context]), context][1]', "result['a'][0] contains itself."],
    ])('of %s is refused with a sentence that says where and what', async (value, sentence) => {
      const run = await runner().run(returning(`return ${value}`), noContext);
      expect(run).toMatchObject({ ok: false, error: { code: 'invalid-result' } });
      expect(!run.ok && run.error.message).toContain(sentence);
    });

    it('of too many levels is refused, and breaks nothing', async () => {
      const deep = returning('value = []', 'for _ in range(100_000): value = [value]', 'return {"a": value}');
      const run = await runner().run(deep, noContext);
      expect(run).toMatchObject({ ok: false, error: { code: 'invalid-result' } });
    });

    it('of more than a megabyte is refused', async () => {
      const run = await runner().run(returning('return {"a": "x" * 2_000_000}'), noContext);
      expect(run).toMatchObject({ ok: false, error: { code: 'output-too-large' } });
    });
  });
}
