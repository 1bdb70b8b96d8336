import { conformance } from 'deskside/testing';
import { describe, expect, it } from 'vitest';
import { type HostileCase, testArea, unknownVerdict } from '../support/hostile.js';
import {
  codesOf,
  drawField as draw,
  expectWords,
  fieldText,
  isBlank,
  isRaw,
  meantBy,
} from '../support/hostileField.js';
import { nineTypes, schemaText } from '../support/panelViews.js';

function checkCurrency(hostile: HostileCase): void {
  const { input, expect: wanted } = hostile;
  const code = (input as { code?: unknown }).code;
  for (const drawn of draw(nineTypes.Currency, fieldText(input))) {
    expectWords(wanted, drawn);
    const signs = drawn.shown.match(/\p{Sc}/gu) ?? [];
    if (wanted.verdict === 'formatted') expect(signs).toEqual(['₹']);
    else if (wanted.verdict === 'fallback') expect(signs.filter((sign) => sign !== code)).toEqual([]);
    else if (wanted.verdict === 'blank') expect(isBlank(drawn)).toBe(true);
    else if (wanted.verdict === 'raw') expect(isRaw(drawn, meantBy(input))).toBe(true);
    else if (wanted.verdict === 'raw-or-blank') expect(isRaw(drawn, input) || isBlank(drawn)).toBe(true);
    else if (wanted.verdict === 'formatted-or-raw') expect(signs.length === 1 || isRaw(drawn, input)).toBe(true);
    else if (wanted.verdict === 'bounded') expect(drawn.shown.length).toBeLessThan(100);
    else unknownVerdict(hostile);
  }
}

describe('R21 hostile money', () => {
  testArea('currency', checkCurrency);

  it('leaves a panel whose answer is no JSON unread, and says so', () => {
    const { model, diagnostics } = conformance.normalisePanel(schemaText({ F: nineTypes.Currency }), '{"F":INR 4999}');
    expect(model).toEqual({ kind: 'invalid' });
    expect(diagnostics[0]?.code).toBe('response.not-json');
  });

  it.each([
    ['{"code":"INR","value":4999}', '₹4,999'],
    ['{"code":" inr ","value":4999}', '₹4,999'],
    ['{"code":"INR","value":4999.5}', '₹4,999.50'],
    ['{"code":"INR","value":-4999}', '-₹4,999'],
    ['{"code":"INR","value":0}', '₹0'],
    ['{"code":"JPY","value":4999}', 'JP¥4,999'],
    ['{"code":"KWD","value":1.234}', 'KWD 1.234'],
    ['{"code":"XYZ","value":4999}', 'XYZ 4,999'],
    ['{"code":"rupees","value":4999}', '4,999 rupees'],
    ['{"code":"<b>INR</b>","value":1}', '1 <b>INR</b>'],
    ['{"code":"\\u202eINR","value":1}', '1 INR'],
    ['{"code":["INR"],"value":4999}', '4,999'],
    ['{"code":{},"value":4999}', '4,999'],
    ['{"code":356,"value":4999}', '4,999'],
    ['4999', '4,999'],
    ['"4999"', '4,999'],
    ['{"code":"INR","value":"4999.50"}', '₹4,999.50'],
    ['{"code":"INR","value":9007199254740993}', '₹9,007,199,254,740,993'],
    ['{"code":"INR","value":123456789012345678901234567890.25}', '₹123,456,789,012,345,678,901,234,567,890.25'],
    ['{"code":"INR","value":1e400}', '1e400 INR'],
    ['{"code":"INR","value":0.001}', '₹0.001'],
    ['{"code":"INR","value":""}', '—'],
    ['{}', '—'],
    ['[]', '—'],
    ['{"code":"INR","value":{}}', '{"code":"INR","value":{}}'],
    ['{"code":"INR","value":[4999]}', '{"code":"INR","value":[4999]}'],
    ['{"code":"INR","value":true}', '{"code":"INR","value":true}'],
    ['{"code":"INR","value":null}', '—'],
    ['{"Code":"INR","Value":4999}', '{"Code":"INR","Value":4999}'],
    ['[4999,"INR"]', '[4999,"INR"]'],
    ['true', 'true'],
  ])('%s is %s', (data, shown) => {
    for (const drawn of draw(nineTypes.Currency, data)) expect(drawn.shown.replaceAll('\u00a0', ' ')).toBe(shown);
  });

  it.each([
    ['{"code":"","value":4999}', ['value.currency-code']],
    ['{"code":"INR","value":"4999"}', ['value.number-text']],
    ['4999', ['value.currency-code']],
    ['{"code":"INR","value":"abc"}', ['value.wrong-type']],
    ['{"code":"INR","value":4999}', []],
  ])('tells the integrator of %s: %j', (data, codes) => {
    expect(codesOf(nineTypes.Currency, data)).toEqual(codes);
  });
});
