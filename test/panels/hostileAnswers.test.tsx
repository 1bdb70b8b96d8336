import { screen } from '@testing-library/react';
import { createHttpClient, Panel } from 'deskside';
import { conformance, fixtures } from 'deskside/testing';
import { describe, expect, it } from 'vitest';
import { type HostileCase, testArea, textOf, unknownVerdict } from '../support/hostile.js';
import { labelsOf, nineTypes, schemaText, shownOf, sibling, stateOf, viewsOf } from '../support/panelViews.js';
import { planInstall, show } from './support.js';

const documented = JSON.stringify(fixtures.panelSchema);

function codesOf(dataText: string, schema = documented): readonly string[] {
  return conformance.normalisePanel(schema, dataText).diagnostics.map(({ code }) => code);
}

function checkPanel(hostile: HostileCase): void {
  const { input, expect: wanted } = hostile;
  const states: Readonly<Record<string, string>> = {
    'blank-state': 'empty',
    'error-state': 'invalid',
    'blank-with-diagnostic': 'mismatch',
  };
  const state = states[wanted.verdict] ?? unknownVerdict(hostile);
  const { model, diagnostics } = conformance.normalisePanel(documented, textOf(input));
  expect(model.kind).toBe(state);
  for (const view of viewsOf(documented, textOf(input))) {
    expect(stateOf(view)).toBe(state);
    expect(view.root.textContent).not.toBe('');
    expect(labelsOf(view)).toEqual([]);
  }
  if (wanted.verdict === 'blank-state') expect(diagnostics).toEqual([]);
  else expect(diagnostics).not.toEqual([]);
  if (state === 'mismatch') expect(diagnostics[0]?.message).toContain('“Full name”, did you mean “Full Name”?');
}

describe('R28 hostile answers', () => {
  testArea('panel', checkPanel);

  it.each([
    'true',
    'false',
    '0',
    '42',
    '""',
    '"[object Object]"',
    '[{}]',
    '[{"Plan":"Pro"}]',
    '12345678901234567890',
    '-1e999',
  ])('%s is no object, hence no answer', (text) => {
    for (const view of viewsOf(documented, text)) expect(stateOf(view)).toBe('invalid');
    expect(codesOf(text)).toEqual(['response.not-object']);
  });

  it.each([
    ['{"FULL NAME":1}', '“FULL NAME” (“Full Name”?)'],
    ['{"full_name":1}', '“full_name” (“Full Name”?)'],
    ['{"Renewal date":1}', '“Renewal date” (“Renewal Date”?)'],
    ['{"Emial":1}', '“Emial” (“Email”?)'],
    ['{"tags ":1}', '“tags ” (“Tags”?)'],
    ['{"zzz":1}', '“zzz”'],
  ])('%s shares no key with the schema: both are named', (text, received) => {
    for (const view of viewsOf(documented, text)) {
      expect(stateOf(view)).toBe('mismatch');
      expect(view.root.textContent).toContain(`Received: ${received}`);
      expect(view.root.textContent).toContain('Expected: “Full Name”, “Email”, “Plan”');
    }
  });

  it('one known key is enough to be shown, and the unknown ones are told to the integrator', () => {
    const text = '{"Plan":null,"email":"x","Full name":"y"}';
    for (const view of viewsOf(documented, text)) {
      expect(stateOf(view)).toBe('fields');
      expect(labelsOf(view)).toHaveLength(7);
    }
    expect(codesOf(text)).toEqual(['data.unknown-key', 'data.unknown-key']);
  });

  it('every field keeps its place while all the others are wrong', () => {
    const wrong = ['null', '"x"', '0', '[[]]', '{"a":{"b":{}}}', 'true', '"<img src=x>"'];
    const fields = { ...nineTypes, SIBLING: sibling.schema };
    for (const value of wrong) {
      const values = Object.keys(nineTypes).map((key) => `${JSON.stringify(key)}:${value}`);
      for (const view of viewsOf(schemaText(fields), `{${values.join()},"SIBLING":${sibling.data}}`)) {
        expect(labelsOf(view)).toEqual(Object.keys(fields));
        expect(shownOf(view, 'SIBLING')).toBe('SIBLING-OK');
      }
    }
  });
});

/** Bodies that are no JSON, or not that of a panel; and what none of them may bring onto the page. */
function checkBody(hostile: HostileCase): void {
  if (hostile.expect.verdict !== 'error-card') unknownVerdict(hostile);
  expectUnread(textOf(hostile.input));
}

function expectUnread(text: string): void {
  for (const view of viewsOf(documented, text)) {
    expect(stateOf(view)).toBe('invalid');
    if (text.trim().length > 3) expect(view.root.textContent).not.toContain(text.trim());
  }
  const { model, diagnostics } = conformance.normalisePanel(documented, text);
  expect(model).toEqual({ kind: 'invalid' });
  expect(diagnostics.map(({ code }) => code)).toContain('response.not-json');
  expect(diagnostics.map(({ message }) => message).join().length).toBeLessThan(500);
}

const otherBodies = [
  ' ',
  '\ufeff',
  'undefined',
  'NaN',
  '{"Plan": NaN}',
  '{"Plan": Infinity}',
  '{"Plan": undefined}',
  "{'Plan':'Pro'}",
  '{Plan:"Pro"}',
  '{"Plan":"Pro"} trailing',
  '{"Plan":"Pro"}{"Plan":"Free"}',
  '{"Plan":"Pro" // comment\n}',
  '{"Plan":"a\nb"}',
  '{"Plan":01}',
  '{"Plan":+1}',
  '{"Plan":1.}',
  '{"Plan":.5}',
  '{"Plan":0x10}',
  '{"Plan":12345678901234567890n}',
  '{"Plan":012345678901234567890}',
  '{"Plan":"Pro"',
  '[',
  'Internal Server Error: token=SECRET-CANARY',
  '<?xml version="1.0"?><error/>',
  ')]}\',\n{"Plan":"Pro"}',
  '\u0000\u0001\u0002',
  '['.repeat(100_000),
];

describe('R28 hostile bodies', () => {
  testArea('body', checkBody);

  it.each(otherBodies)('%.60j is not read', (text) => {
    expectUnread(text);
  });

  it('reads a body behind a byte order mark', () => {
    for (const view of viewsOf(documented, '\ufeff{"Plan":"Pro"}')) expect(shownOf(view, 'Plan')).toBe('Pro');
  });

  it.each(['{', '<!doctype html><title>502</title>', '', '[1]', 'null', '"x"', '12345678901234567890'])(
    'is a sentence in the connected panel, not a crash: %j',
    async (text) => {
      const fetch = async (): Promise<Response> => new Response(text);
      show(<Panel install={planInstall} />, { client: createHttpClient({ baseUrl: '', accountId: 'a', fetch }) });
      expect(await screen.findByText(/can’t be read/)).toBeInTheDocument();
      expect(screen.queryByText(/502|doctype/)).toBeNull();
    },
  );
});
