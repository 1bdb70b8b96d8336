import { describe, expect, it } from 'vitest';
import { defaultFieldTypes, defineFieldType, fieldMismatch, fieldValue } from '../../src/fields/index.js';
import { answer, judged, only, panelCall, panelOf, schema } from './support.js';

describe('an endpoint that gives no answer', () => {
  it.each([
    ['endpoint_timeout', 'endpoint.timeout', 'within 2 s'],
    ['endpoint_unreachable', 'endpoint.unreachable', 'certificate'],
    ['endpoint_refused_address', 'endpoint.address', 'https://'],
    ['connection_required', 'endpoint.connection', 'Sign in'],
    ['token_endpoint_failed', 'endpoint.connection', 'Sign in'],
    ['endpoint_credential_refused', 'endpoint.credential', 'Sign in'],
    ['somebody.elses', 'endpoint.failed', 'Sign in'],
  ])('because of %s is %s', (code, found, cure) => {
    const finding = only(panelCall({ response: null, failure: { code, message: 'Nothing came. Sign in again.' } }));
    expect(finding).toMatchObject({ code: found, severity: 'error' });
    expect(finding.cure).toContain(cure);
  });

  it('and no reason is not taken for all being well', () => {
    expect(only(panelCall({ response: null })).code).toBe('endpoint.unreachable');
  });
});

describe('an endpoint that refuses', () => {
  it.each([
    [302, 'endpoint.redirect', 'final address'],
    [404, 'endpoint.refused', 'path of the address'],
    [405, 'endpoint.refused', 'POST'],
    [418, 'endpoint.refused', 'its own log'],
    [429, 'endpoint.refused', 'more requests'],
    [503, 'endpoint.failed', 'proxy'],
  ])('with %i is %s', (status, code, cure) => {
    const finding = only(
      panelCall({ status, headers: { location: 'https://www.crm.example/x?token=hush' }, text: '' }),
    );
    expect(finding).toMatchObject({ code, severity: 'error' });
    expect(finding.cause).toContain(`${status}`);
    expect(finding.cause).not.toContain('hush');
    expect(finding.cure).toContain(cure);
  });
});

describe('an answer that is no object of JSON', () => {
  it.each([
    ['', 'response.empty', 'empty body'],
    ['  \n', 'response.empty', 'empty body'],
    ['null', 'response.not-object', 'null'],
    ['[{}]', 'response.not-object', 'an array'],
    ['"text"', 'response.not-object', 'a string'],
    ['{"a":1,\n}', 'response.not-json', 'line 2, column 1 there is nothing after a comma'],
    ["{'a':1}", 'response.not-json', 'column 2 there is a quotation mark that JSON does not know'],
    ['{"a":True}', 'response.not-json', 'Python’s True'],
    ['{"a":1', 'response.not-json', 'the end of the text'],
    ['{"a":NaN,}', 'response.not-json', 'no JSON value'],
  ])('%j is %s', (text, code, words) => {
    const finding = only(panelCall({ text }));
    expect(finding).toMatchObject({ code, severity: 'error' });
    expect(finding.cause).toContain(words);
  });

  it('but larger than the host takes is told as that, and not as broken JSON', () => {
    const message = 'The panel’s endpoint answered with more than 1048576 bytes. It should answer with less.';
    const finding = only(panelCall({ text: '{"a":"bb', failure: { code: 'endpoint_invalid_response', message } }));
    expect(finding).toMatchObject({
      code: 'response.too-large',
      severity: 'error',
      cure: 'It should answer with less.',
    });
  });

  it('for a reason that only the host can see is told in its words', () => {
    const message = 'The panel’s endpoint answered with text that is not UTF-8. It must answer in UTF-8.';
    const [first] = judged(panelCall({ failure: { code: 'endpoint_invalid_response', message } }));
    expect(first).toMatchObject({ code: 'response.not-json', cause: message.split(/(?<=\.) /)[0] });
  });
});

describe('values', () => {
  it.each([
    ['Active', 'false', 'value.wrong-type', 'error', '“Active” came as a text (false) where the schema says boolean'],
    ['Full Name', 7, 'value.wrong-type', 'error', '“Full Name” came as a number (7)'],
    [
      'MRR',
      { code: 'INR', value: '4999' },
      'value.number-text',
      'warning',
      'The “value” of “MRR” came as a text (4999) and was read as that number.',
    ],
    ['MRR', 4999, 'value.currency-code', 'warning', '“MRR”'],
  ])('%s: %j is %s, %s', (key, value, code, severity, words) => {
    const finding = only(panelOf({ [key]: value }));
    expect(finding).toMatchObject({ code, severity, path: `/${key}` });
    expect(finding.cause).toContain(words);
    expect(finding.cure).toContain(`“${key}”`);
  });

  it.each([
    [{ format: 'date' }, '2026-02-30', 'value.date', 'error'],
    [{ format: 'date' }, 1_785_542_400, 'value.epoch', 'warning'],
    [{ format: 'uri' }, 'javascript:alert(1)', 'value.unsafe-url', 'warning'],
    [{ type: 'array', items: { type: 'string' } }, ['a', 1], 'value.wrong-type', 'warning'],
    [{ properties: { label: {} } }, { label: 'x', color: 'sky' }, 'value.colour', 'warning'],
  ])('of %j: %j is %s, %s', (property, value, code, severity) => {
    const recording = panelCall({
      schema: { properties: { 'Due/by': property } },
      text: JSON.stringify({ 'Due/by': value }),
    });
    const finding = only(recording);
    expect(finding).toMatchObject({ code, severity, path: '/Due~1by' });
    expect(finding.cause).toContain('“Due/by”');
  });

  it('that nobody should read are not quoted', () => {
    const secret = { type: 'string', 'x-deskside': { sensitive: true } };
    const stars = defineFieldType({ type: 'stars', matches: () => true, read: () => fieldMismatch(), draw: () => '' });
    const recording = panelCall({ schema: { properties: { PIN: secret } }, text: '{"PIN":[4321]}' });
    expect(only(recording, { fieldTypes: [stars] }).cause).not.toContain('4321');
  });

  it('are read by the types that are given', () => {
    const stars = defineFieldType({ type: 'stars', matches: ({ key }) => key === 'Active', read: () => fieldValue(5) });
    expect(judged(panelOf({ Active: 'five' }), { fieldTypes: [stars, ...defaultFieldTypes] })).toEqual([]);
  });
});

describe('a key that the schema lacks', () => {
  it('is a warning when it resembles none: nothing that the schema promises is missing', () => {
    const finding = only(panelCall({ text: JSON.stringify({ ...answer, internal_id: 7 }) }));
    expect(finding).toMatchObject({ code: 'data.unknown-key', severity: 'warning', path: '/internal_id' });
  });
});

describe('the order', () => {
  it('has errors first, and what stops everything before what stops one field', () => {
    const text = JSON.stringify({ ...answer, Seats: '42', email: 'x', Active: 'yes' });
    const found = judged(panelCall({ text, headers: {}, durationMs: 5000 }));
    expect(found.map(({ code }) => code)).toEqual([
      'value.wrong-type',
      'response.content-type',
      'data.unknown-key',
      'value.number-text',
      'endpoint.slow',
    ]);
  });

  it('has the schema and the config behind the answer', () => {
    const odd = { ...schema, minProperties: 1 };
    const found = judged(
      panelCall({ schema: odd, config: [] as never, text: JSON.stringify({ ...answer, Seats: '1' }) }),
    );
    expect(found.map(({ code }) => code)).toEqual(['value.number-text', 'schema.ignored-keyword', 'config.invalid']);
  });
});
