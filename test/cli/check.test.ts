// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fixtures } from 'deskside/testing';
import { describe, expect, it, onTestFinished } from 'vitest';
import { mayColour } from '../../src/cli/mayColour.js';
import { brokenPanels, brokenSchema } from '../support/broken/brokenPanels.js';
import { serveBroken } from '../support/broken/serveBroken.js';
import { openTerminal } from './support/terminal.js';

interface Judged {
  readonly ok: boolean;
  readonly findings: readonly { readonly code: string; readonly severity: string; cause: string; cure: string }[];
  readonly readings: readonly { readonly key: string; readonly state: string }[];
  readonly notes: readonly string[];
  readonly recording: { readonly kind: string };
}

const well = { status: 200, type: 'application/json', text: JSON.stringify(fixtures.panelResponse) };

async function serving(...given: Parameters<typeof serveBroken>) {
  const server = await serveBroken(...given);
  onTestFinished(() => server.close());
  return server;
}

/** A terminal with the document's schema as panel.json. */
function desk(...given: Parameters<typeof openTerminal>) {
  const terminal = openTerminal(...given);
  terminal.file('panel.json', brokenSchema);
  return terminal;
}

describe('check', () => {
  it('says that all is well with the document’s endpoint, and ends with 0', async () => {
    const { url } = await serving(well);
    const { code, out, err } = await desk().type('check', url, '--schema', 'panel.json');
    expect(err).toBe('');
    expect(out).toContain('Status 200');
    expect(out).toContain('within the aim of 2 s');
    expect(out).toMatch(/Full Name\s+text\s+shown\s+Priya Sharma/);
    expect(out).toMatch(/Seats\s+number\s+empty/);
    expect(out).toContain('All is well.');
    expect(code).toBe(0);
  });

  it('calls this machine without being asked to, and says that production would not', async () => {
    const { url } = await serving(well);
    const { out } = await desk().type('check', url, '--schema', 'panel.json');
    expect(out).toMatch(/A host in production refuses this address/);
  });

  it('tells an endpoint what the document shows, when nothing else is given', async () => {
    const server = await serving(well);
    await desk().type('check', server.url, '--schema', 'panel.json');
    expect(JSON.parse(server.received[0] ?? '')).toEqual({ ...fixtures.panelRequest, credential: {} });
  });

  it('tells it a context of its own, as a body or as a conversation', async () => {
    const server = await serving(well);
    const terminal = desk();
    terminal.file('body.json', { contactID: 'c1', credential: { apiKey: 'from-the-body' } });
    terminal.file('conversation.json', { conversation: { id: 7 }, contact: { id: 'c2' }, currentAgent: { id: 1 } });
    await terminal.type('check', server.url, '--schema', 'panel.json', '--context', 'body.json');
    await terminal.type('check', server.url, '--schema', 'panel.json', '--context=conversation.json');
    expect(server.received.map((text) => JSON.parse(text) as unknown)).toEqual([
      { contactID: 'c1', credential: { apiKey: 'from-the-body' } },
      { contactID: 'c2', conversationId: '7', credential: {} },
    ]);
  });

  it.each(brokenPanels)('names $name: the cause, then the cure', async ({ answer, code, severity, names }) => {
    const { url } = await serving(answer);
    const terminal = desk();
    const { out, code: ended } = await terminal.type('check', url, '--schema', 'panel.json', '--json');
    const { ok, findings } = JSON.parse(out) as Judged;
    const finding = findings.find((each) => each.code === code);
    expect(finding, out).toMatchObject({ severity });
    for (const name of names) expect(`${finding?.cause} ${finding?.cure}`).toMatch(name);
    for (const sentence of [finding?.cause, finding?.cure]) expect(sentence).toMatch(/^\S.*\.$/);
    expect([ok, ended]).toEqual(severity === 'error' ? [false, 1] : [true, 0]);
  });

  it('prints a finding in words: how severe it is, the cause, the cure', async () => {
    const { url } = await serving({ ...well, text: '{"Full Name":"Priya Sharma","plan":"Pro"}' });
    const { out, code } = await desk().type('check', url, '--schema', 'panel.json');
    expect(out).toMatch(/^error data\.unknown-key/m);
    expect(out).toMatch(/plan\s+not in the schema\s+Pro {2}did you mean “Plan”\?/);
    expect(out).toMatch(/1 error, 0 warnings\.\n$/);
    expect(code).toBe(1);
  });

  it('ends with 1 at a warning when it is strict', async () => {
    const { url } = await serving({ ...well, text: '{"Full Name":"Priya Sharma","Seats":"12"}' });
    const terminal = desk();
    expect((await terminal.type('check', url, '--schema', 'panel.json')).code).toBe(0);
    expect((await terminal.type('check', url, '--schema', 'panel.json', '--strict')).code).toBe(1);
  });

  it('gives a machine one JSON document', async () => {
    const { url } = await serving(well);
    const { out, err } = await desk().type('check', url, '--schema', 'panel.json', '--json');
    const judged = JSON.parse(out) as Judged;
    expect(err).toBe('');
    expect(judged).toMatchObject({ ok: true, findings: [], recording: { kind: 'panel' } });
    expect(judged.readings[0]).toMatchObject({ key: 'Full Name', state: 'value' });
    expect(judged.notes).toEqual([expect.stringMatching(/production/)]);
  });

  it('keeps a recording that can be judged again, and with another schema', async () => {
    const server = await serving({ ...well, text: '{"Full Name":"Priya Sharma","plan":"Pro"}' });
    const terminal = desk();
    terminal.file('cured.json', { properties: { 'Full Name': {}, plan: {} } });
    const first = await terminal.type('check', server.url, '--schema', 'panel.json', '--save', 'call.json');
    await server.close();
    expect(first.out).toContain('Kept as call.json.');
    const again = await terminal.type('replay', 'call.json');
    expect(again.code).toBe(1);
    expect(again.out).toMatch(/^error data\.unknown-key/m);
    expect((await terminal.type('replay', 'call.json', '--schema', 'cured.json')).code).toBe(0);
    // the same name serves again, but a schema is not written over
    expect((await terminal.type('check', server.url, '--schema', 'panel.json', '--save', 'call.json')).code).toBe(1);
    const refused = await terminal.type('check', server.url, '--schema', 'panel.json', '--save', 'panel.json');
    expect(refused.code).toBe(2);
    expect(readFileSync(join(terminal.folder, 'panel.json'), 'utf8')).toBe(JSON.stringify(brokenSchema));
  });

  it.each([
    ['of the environment', { DESKSIDE_CREDENTIAL: '{"apiKey":"secret-key-1"}' }, [], { apiKey: 'secret-key-1' }],
    ['that is no JSON', { DESKSIDE_CREDENTIAL: 'secret-key-1\n' }, [], 'secret-key-1'],
    ['of a file', { DESKSIDE_CREDENTIAL: 'other' }, ['--credential-file', 'key.txt'], 'secret-key-1'],
  ])('sends a credential %s and prints it nowhere', async (_, env, args, credential) => {
    const server = await serving({ ...well, text: '{"Full Name":"your key is secret-key-1"}' });
    const terminal = desk(env);
    terminal.file('key.txt', 'secret-key-1\n');
    const { out, err } = await terminal.type('check', server.url, '--schema', 'panel.json', '--json', ...args);
    expect(JSON.parse(server.received[0] ?? '')).toMatchObject({ credential });
    expect(out + err).not.toContain('secret-key-1');
  });

  it('gives no order of an endpoint to the terminal', async () => {
    const text = JSON.stringify({
      'Full Name': '\u001b]0;owned\u0007\u001b[31mred\u202eder\u200f\u061c\u009b2J',
      '\u001b[2J': 'x\r\n',
    });
    const { url } = await serving({ ...well, text }, { 'content-type': 'application/json; \u009b31m' });
    const terminal = desk();
    for (const args of [[], ['--json']]) {
      const { out, err } = await terminal.type('check', url, '--schema', 'panel.json', ...args);
      expect(out + err).not.toMatch(/[\0-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e]/);
      expect(out).toContain('owned');
    }
  });

  it('colours words where it may, and says the same without', async () => {
    const { url } = await serving(well);
    const { out } = await desk({}, true).type('check', url, '--schema', 'panel.json');
    expect(out).toContain('\u001b[32mAll is well.\u001b[0m');
    const plain = await desk().type('check', url, '--schema', 'panel.json');
    expect(plain.out).not.toContain('\u001b');
    expect(plain.out).toContain('All is well.');
  });

  it('counts the keys that it does not print', async () => {
    const keys = Array.from({ length: 250 }, (_, index) => [`Key ${index}`, index]);
    const { url } = await serving({ ...well, text: JSON.stringify(Object.fromEntries(keys)) });
    const terminal = openTerminal();
    terminal.file('panel.json', { properties: Object.fromEntries(keys.map(([key]) => [key, { type: 'number' }])) });
    const { out } = await terminal.type('check', url, '--schema', 'panel.json');
    expect(out).toMatch(/Key 199 .*\n {2}… 50 keys more/);
  });

  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
  ])('colours on a terminal (%s) with %j: %s', (isTerminal, env, expected) => {
    expect(mayColour(env, isTerminal)).toBe(expected);
  });

  it('gives up when the time is over', async () => {
    const { url } = await serving({ ...well, afterMs: 5_000 });
    const { out, code } = await desk().type('check', url, '--schema', 'panel.json', '--timeout', '200');
    expect(out).toMatch(/^error endpoint\.timeout/m);
    expect(code).toBe(1);
  });

  it('does not call a private network by itself', async () => {
    const { out, code } = await desk().type('check', 'http://192.168.77.77/render', '--schema', 'panel.json');
    expect(out).toMatch(/^error endpoint\.address/m);
    expect(out).toMatch(/Note: Add --development/);
    expect(code).toBe(1);
  });
});

it('prints what the guide shows', async () => {
  const guide = readFileSync(fileURLToPath(new URL('../../docs/cli.md', import.meta.url)), 'utf8');
  const [, shown] = /\n```\n(POST [\s\S]*?)```\n/.exec(guide) ?? [];
  const { url } = await serving({ ...well, text: '{"Full Name":"Priya Sharma","plan":"Pro"}' });
  const terminal = openTerminal();
  terminal.file('panel.json', { properties: { 'Full Name': {}, Plan: {} } });
  const { out } = await terminal.type('check', url, '--schema', 'panel.json');
  const { origin } = new URL(url);
  expect(out.replace(origin, 'http://localhost:3000').replace(/in \d+ ms/, 'in 41 ms')).toBe(shown);
});
