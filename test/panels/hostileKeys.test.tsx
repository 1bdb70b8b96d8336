import { conformance } from 'deskside/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { type HostileCase, testArea, textOf, unknownVerdict } from '../support/hostile.js';
import { labelsOf, rowOf, schemaText, shownOf, sibling, stateOf, viewsOf } from '../support/panelViews.js';

const snapshot = (): unknown => Object.getOwnPropertyDescriptors(Object.prototype);
const before = snapshot();

afterEach(() => {
  expect(snapshot(), 'Object.prototype is as it was').toEqual(before);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

/** A key as its label stands on the page: what is blank has a name. */
const labelled = (key: string): string => key.trim() || 'Unnamed field';

/** The data's keys as the fields of a schema without types, so that any scalar is shown as it is. */
function schemaOf(data: string): { readonly keys: readonly string[]; readonly text: string } {
  const keys = Object.keys(JSON.parse(data) as object);
  const members = keys.map((key) => `${JSON.stringify(key)}:{}`);
  return { keys, text: `{"type":"object","properties":{${members.join()}}}` };
}

/** Every key is a field like any other: in its place, with its own value. */
function expectOrdinary(data: string): void {
  const { keys, text } = schemaOf(data);
  const value = JSON.parse(data) as Record<string, unknown>;
  const { model } = conformance.normalisePanel(text, data);
  expect(model.kind === 'fields' && model.rows.map(({ key }) => key)).toEqual(keys);
  for (const view of [...viewsOf(text, data), ...viewsOf('null', data)]) {
    expect(labelsOf(view)).toEqual(keys.map(labelled));
    for (const key of keys.filter((candidate) => candidate.trim())) {
      const raw = Object.getOwnPropertyDescriptor(value, key)?.value as unknown;
      if (typeof raw === 'string') expect(shownOf(view, key)).toBe(raw);
    }
    expect(view.root.querySelectorAll('img, script, [style], [onclick], [onerror]')).toHaveLength(0);
  }
}

/** The same keys where the schema does not have them: nothing of them is shown, and the known field keeps its place. */
function expectStrangers(data: string): void {
  for (const view of viewsOf(schemaText({ Mine: sibling.schema }), `{"Mine":${sibling.data},${data.slice(1)}`)) {
    expect(labelsOf(view)).toEqual(['Mine']);
    expect(shownOf(view, 'Mine')).toBe('SIBLING-OK');
  }
}

function checkKeys(hostile: HostileCase): void {
  const data = textOf(hostile.input);
  expectStrangers(data);
  if (hostile.expect.verdict === 'ordinary-fields') {
    expectOrdinary(data);
    return;
  }
  if (hostile.expect.verdict !== 'one-field') unknownVerdict(hostile);
  for (const view of viewsOf(schemaText({ Plan: '{}' }), data)) {
    expect(labelsOf(view)).toEqual(['Plan']);
    expect(shownOf(view, 'Plan'), 'the last one wins').toBe('Pro');
  }
}

describe('R11 hostile keys', () => {
  testArea('keys', checkKeys);

  it.each([
    '{"__proto__":"a","__defineGetter__":"b","__lookupSetter__":"c","isPrototypeOf":"d","Plan":"Pro"}',
    '{"prototype":"a","then":"b","toJSON":"c","length":"d","size":"e","Plan":"Pro"}',
    '{"$$typeof":"a","type":"b","props":"c","_owner":"d","value":"e","defaultValue":"f"}',
    '{"order":"a","visible":"b","label":"c","fields":"d","kind":"e","raw":"f"}',
    '{"<img src=x onerror=alert(1)>":"a","&lt;b&gt;":"b","\\"><script>":"c","{expected}":"d","$&":"e"}',
    '{"a/b":"1","a~b":"2","a.b":"3","a[0]":"4","#":"5","%2F":"6"}',
    '{"Имя":"a","名前":"b","اسم":"c","ชื่อ":"d","👩‍👩‍👧":"e"}',
    '{"undefined":"a","null":"b","NaN":"c","true":"d","-1":"e","1.5":"f"}',
  ])('%s are ordinary fields', (data) => {
    expectOrdinary(data);
    expectStrangers(data);
  });

  it('shows a blank key under a name that can be read, however it is blank', () => {
    const keys = ['', ' ', '\t', '\u200b', '\u00ad', '\u3164', '\u2060\ufeff'];
    const fields = Object.fromEntries(keys.map((key) => [key, sibling.schema]));
    const data = JSON.stringify(Object.fromEntries(keys.map((key) => [key, 'x'])));
    for (const view of viewsOf(schemaText(fields), data)) {
      expect(labelsOf(view)).toEqual(keys.map(() => 'Unnamed field'));
    }
  });

  it('names hostile keys as text when none of them is known', () => {
    const data = '{"__proto__":1,"<b>":2,"\\u202egpj":3,"{expected}":4}';
    for (const view of viewsOf(schemaText({ Plan: '{}' }), data)) {
      expect(stateOf(view)).toBe('mismatch');
      expect(view.root.textContent).toContain('“__proto__”, “<b>”, “gpj”, “{expected}”');
      expect(view.root.textContent).toContain('Expected: “Plan”');
      expect(view.root.querySelector('b')).toBeNull();
    }
  });

  it('takes nothing for a value that every object inherits', () => {
    const inherited = ['toString', 'constructor', 'valueOf', 'hasOwnProperty', '__proto__', '__defineGetter__'];
    const members = inherited.map((key) => `"${key}":{}`);
    const schema = `{"properties":{"Plan":{},${members.join()}}}`;
    for (const view of viewsOf(schema, '{"Plan":"Pro"}')) {
      for (const key of inherited) expect(shownOf(view, key)).toBe('—');
    }
    for (const view of viewsOf(`{"properties":{${members.join()}}}`, '{"Plan":"Pro"}'))
      expect(stateOf(view)).toBe('mismatch');
  });

  it('reads only own members of a value', () => {
    const money = '{"type":"object","properties":{"code":{},"value":{}}}';
    const badge = '{"type":"object","properties":{"label":{}}}';
    const data = '{"MRR":{"__proto__":{"code":"INR","value":4999}},"Plan":{"__proto__":{"label":"Pro"}}}';
    for (const view of viewsOf(schemaText({ MRR: money, Plan: badge }), data)) {
      expect(shownOf(view, 'MRR')).not.toContain('₹');
      expect(rowOf(view, 'Plan').querySelector('[data-tone]')).toBeNull();
    }
  });
});

const configured = schemaText({ Plan: '{}', MRR: '{}', Tags: '{}', toString: '{}' });
const answer = '{"Plan":"Pro","MRR":4999,"Tags":"VIP","toString":"x"}';
const inSchemaOrder = ['Plan', 'MRR', 'Tags', 'toString'];

function orderWith(configText: string): readonly (readonly string[])[] {
  return viewsOf(configured, answer, { configText }).map(labelsOf);
}

function checkConfig(hostile: HostileCase): void {
  // every case of the area leaves these fields as the schema has them, each for its own reason
  const verdicts = ['no-effect-on-others', 'stable-order', 'ignored', 'default-order'];
  if (!verdicts.includes(hostile.expect.verdict)) unknownVerdict(hostile);
  expect(orderWith(textOf(hostile.input))).toEqual([inSchemaOrder, inSchemaOrder]);
}

describe('R12 hostile configs', () => {
  testArea('config', checkConfig);

  it.each([
    '"x"',
    '1',
    'true',
    '9007199254740993',
    '{}',
    '{"Plan":null}',
    '{"Plan":"first"}',
    '{"Plan":[]}',
    '{"MRR":{"order":true}}',
    '{"MRR":{"order":{}}}',
    '{"MRR":{"order":1e400}}',
    '{"MRR":{"order":[1]}}',
    '{"MRR":{"order":"1"}}',
    '{"Plan":{"visible":null},"MRR":{"visible":0},"Tags":{"visible":"false"}}',
    '{"constructor":{"order":1},"__proto__":{"visible":false}}',
    '{"plan":{"order":9},"mrr":{"visible":false}}',
    '{',
    '',
  ])('%s changes nothing', (configText) => {
    expect(orderWith(configText)).toEqual([inSchemaOrder, inSchemaOrder]);
  });

  it.each([
    ['{"MRR":{"order":-1},"Tags":{"order":-2.5}}', ['Tags', 'MRR', 'Plan', 'toString']],
    ['{"toString":{"order":0},"Plan":{"visible":false}}', ['toString', 'MRR', 'Tags']],
    ['{"Tags":{"order":1e308},"MRR":{"order":1}}', ['MRR', 'Tags', 'Plan', 'toString']],
    ['{"MRR":{"order":0.30000000000000004},"Tags":{"order":0.3}}', ['Tags', 'MRR', 'Plan', 'toString']],
    ['{"Tags":{"order":1,"visible":true,"color":"red"},"Tags":{"order":1}}', ['Tags', 'Plan', 'MRR', 'toString']],
  ])('%s puts the fields as %j', (configText, order) => {
    expect(orderWith(configText)).toEqual([order, order]);
  });

  it('says so when every field is hidden, instead of drawing nothing', () => {
    const configText = JSON.stringify(Object.fromEntries(inSchemaOrder.map((key) => [key, { visible: false }])));
    for (const view of viewsOf(configured, answer, { configText })) expect(view.root.textContent).not.toBe('');
  });
});
