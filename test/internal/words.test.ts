import { describe, expect, it } from 'vitest';
import { fieldWords, modelWords } from '../../src/internal/fieldMessages.js';
import { fill } from '../../src/internal/fill.js';
import { knownLocale } from '../../src/internal/knownLocale.js';
import { panelMessages } from '../../src/internal/panelMessages.js';

describe('fill', () => {
  it('puts values into a message, as often as it names them', () => {
    expect(fill('{a} and {b} and {a}', { a: 1, b: 'two' })).toBe('1 and two and 1');
  });

  it('leaves a name without a value as it is written', () => {
    expect(fill('Copy {lable}', { label: 'Plan' })).toBe('Copy {lable}');
  });

  it('takes from a value what could turn the words around it', () => {
    expect(fill('\u2068{name}\u2069 ist da', { name: 'Plan\u2069\u202e' })).toBe('\u2068Plan\u2069 ist da');
  });

  it('does not read a value as a message', () => {
    expect(fill('{a}{b}', { a: '{b}', b: '$&' })).toBe('{b}$&');
  });
});

describe('knownLocale', () => {
  it.each([
    ['en-GB', 'en-GB'],
    ['en_gb', 'en-GB'],
    ['zh_hant_tw', 'zh-Hant-TW'],
    ['', undefined],
    [undefined, undefined],
    ['xx-invalid-zzz-1', undefined],
    ['de_DE.UTF-8', undefined],
    ['*', undefined],
  ])('makes of %j %j', (locale, expected) => {
    expect(knownLocale(locale)).toBe(expected);
  });
});

describe('the words', () => {
  it('use typographic apostrophes and no blank ends', () => {
    for (const [name, text] of Object.entries({ ...fieldWords, ...modelWords, ...panelMessages })) {
      expect(text, name).not.toMatch(/'|^\s|\s$/);
    }
  });
});
