import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DiagnosticCode, explainDiagnostic } from 'deskside';
import { conformance, fixtures } from 'deskside/testing';
import { describe, expect, it } from 'vitest';

const source = readFileSync(join(dirname(fileURLToPath(import.meta.url)), '../../src/wire/diagnostic.ts'), 'utf8');

/** Every code of the published union. */
const codes = [...source.matchAll(/^ {2}\| '([^']+)'/gm)].map(([, code]) => code as DiagnosticCode);

const schema = JSON.stringify(fixtures.panelSchema);

function meantBy(key: string): string | undefined {
  const { diagnostics } = conformance.normalisePanel(schema, JSON.stringify({ [key]: 1 }));
  return /did you mean “(.*)”/.exec(diagnostics.find(({ code }) => code === 'data.unknown-key')?.message ?? '')?.[1];
}

describe('every diagnostic code', () => {
  it('is found by this test', () => {
    expect(codes.length).toBeGreaterThan(20);
  });

  it.each(codes)('%s has a sentence and a cure', (code) => {
    const { message, hint } = explainDiagnostic({ code, path: '/Plan', message: 'Plan unknown: the thing' });
    expect(message).toMatch(/^[A-Z“].*[.)]$/);
    expect(message).toContain('(the thing)');
    expect(hint).toMatch(/^[A-Z].*\.$/);
  });

  it('is explained once: the path stays, and a hint of its own wins', () => {
    const told = explainDiagnostic({ code: 'value.wrong-type', path: '/Plan', message: 'x', hint: 'Mine.' });
    expect(told).toMatchObject({ code: 'value.wrong-type', path: '/Plan', hint: 'Mine.' });
  });

  it('may be one that a field type brought along', () => {
    const told = explainDiagnostic({ code: 'stars.too-many' as never, path: '/Stars', message: 'stars too many' });
    expect(told).toMatchObject({ code: 'stars.too-many', path: '/Stars', message: 'stars.too-many' });
  });

  it('keeps colons in what it is about', () => {
    const { message } = explainDiagnostic({
      code: 'data.unknown-key',
      path: '',
      message: 'data unknown key: “a: b: c”',
    });
    expect(message).toContain('(“a: b: c”)');
  });
});

describe('the key that was probably meant', () => {
  it.each([
    ['full name', 'Full Name'],
    ['FULL NAME', 'Full Name'],
    ['full_name', 'Full Name'],
    ['FullName', 'Full Name'],
    ['full-name', 'Full Name'],
    ['Full Nam', 'Full Name'],
    ['email', 'Email'],
    ['E-mail', 'Email'],
    ['Emial', 'Email'],
    ['plan', 'Plan'],
    ['Tag', 'Tags'],
    ['renewal.date', 'Renewal Date'],
    ['RenewalDates', 'Renewal Date'],
    ['active', 'Active'],
    ['mrr', 'MRR'],
  ])('%s is %s', (key, meant) => {
    expect(meantBy(key)).toBe(meant);
  });

  it.each(['', ' ', 'x', 'zzz', 'Phone', '電話', '__proto__', 'constructor', 'a'.repeat(10_000)])(
    '%.20s is none of them',
    (key) => {
      expect(meantBy(key)).toBeUndefined();
    },
  );

  it('is none that the answer has already', () => {
    const { diagnostics } = conformance.normalisePanel(schema, '{"Email":"x","email":"y"}');
    expect(diagnostics[0]?.message).not.toContain('did you mean');
  });

  it('is the nearest of several', () => {
    const near = '{"properties":{"Plans":{},"Plan":{},"Planet":{}}}';
    const { diagnostics } = conformance.normalisePanel(near, '{"plan":1}');
    expect(diagnostics[0]?.message).toContain('did you mean “Plan”');
  });

  it('is found in good time among thousands of long keys', () => {
    const keys = (letters: string): string[] =>
      Array.from({ length: 1_500 }, (_, i) => letters.repeat(29) + String(i).padStart(6, '0'));
    const many = `{"properties":${JSON.stringify(Object.fromEntries(keys('ab').map((key) => [key, {}])))}}`;
    const strangers = JSON.stringify(Object.fromEntries(keys('cd').map((key) => [key, 1])));
    const start = performance.now();
    conformance.normalisePanel(many, strangers);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
