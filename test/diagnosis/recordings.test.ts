import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecording, redacted, writeRecording } from '../../src/diagnosis/index.js';
import { anyJson } from '../support/arbitrary.js';
import { appPage, panelCall, scriptRun } from './support.js';

const faultOf = (text: string): string => {
  const read = readRecording(text);
  if ('recording' in read) throw new Error('It was read as a recording.');
  return read.fault;
};

describe('a recording as a file', () => {
  it.each([
    ['a panel', panelCall({ config: { Email: { order: 1 } } })],
    [
      'a script',
      scriptRun({ response: null, failure: { code: 'exception', message: 'x' }, logs: ['a'], traceback: 'b' }),
    ],
    ['an app', appPage({ 'x-frame-options': 'DENY' })],
  ])('of %s is read as it was written', (_, recording) => {
    const text = writeRecording(recording);
    expect(text).toMatch(/^\{\n {2}"version": 1,[\s\S]*\n\}\n$/);
    expect(readRecording(text)).toEqual({ recording: JSON.parse(JSON.stringify(recording)) });
    expect(readRecording(`\uFEFF${text}`)).toHaveProperty('recording');
  });

  it.each([
    ['{', 'line 1, column 2'],
    ['[]', 'array'],
    ['{"version":2}', 'version 1'],
    [JSON.stringify({ ...panelCall({}), kind: 'page' }), '“kind”'],
    [JSON.stringify({ ...panelCall({}), durationMs: '1' }), '“durationMs”'],
    [JSON.stringify({ ...panelCall({}), failure: undefined }), '“failure”'],
    [JSON.stringify({ ...panelCall({}), response: { status: 200 } }), '“response”'],
    [JSON.stringify({ ...panelCall({}), logs: [1] }), '“logs”'],
  ])('%s is told in one sentence why it is none', (text, words) => {
    expect(faultOf(text)).toContain(words);
    expect(faultOf(text)).toMatch(/^The file .*\.$/s);
  });

  it('holds nothing that a recording has not', () => {
    const read = readRecording(JSON.stringify({ ...panelCall({}), extra: 1, __proto__: null }));
    expect(read).toEqual({ recording: panelCall({}) });
  });

  it('is read or refused, whatever came', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          anyJson.map((value) => JSON.stringify(value) ?? ''),
        ),
        (text) => {
          expect(faultOf(text)).not.toBe('');
        },
      ),
    );
  });

  it('is written also where the schema is nested too deep for it', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(readRecording(writeRecording(panelCall({ schema: deep })))).toHaveProperty('recording');
  });
});

describe('a recording without its secrets', () => {
  const secret = 'sk "ü/&<9';

  it.each([
    ['as it is', secret],
    ['as JSON', JSON.stringify({ secret })],
    ['as JSON of ASCII', 'a sk \\"\\u00fc/&<9 b'],
    ['as JSON with escaped slashes', 'a sk \\"ü\\/&<9 b'],
    ['as part of an address', `https://crm.example/?key=${encodeURIComponent(secret)}`],
    ['as part of a form', `key=${encodeURIComponent(secret).replaceAll('%20', '+')}`],
    ['as HTML', '<p>sk &quot;ü/&amp;&lt;9</p>'],
    ['as base64', btoa(String.fromCharCode(...new TextEncoder().encode(secret)))],
  ])('has none %s, wherever it stands', (_, spelling) => {
    const recording = scriptRun({
      request: { method: 'POST', url: spelling, headers: { 'x-a': spelling }, body: spelling },
      response: { status: 200, headers: { 'x-b': spelling }, text: spelling, bytes: 9 },
      failure: { code: 'exception', message: spelling },
      logs: [spelling],
      traceback: spelling,
      schema: { title: secret },
      config: { [secret]: { order: 1 } },
    });
    const safe = JSON.stringify(redacted(recording, [secret]));
    expect(safe).not.toMatch(/sk|c2sg/);
    expect(safe).toContain('…');
  });

  it('lets no header through that lets somebody in', () => {
    const headers = { authorization: 'Bearer x', 'x-api-key': 'y', accept: 'application/json' };
    const { request } = redacted(panelCall({ request: { method: 'POST', url: null, headers, body: '' } }), []);
    expect(request.headers).toEqual({ authorization: '…', 'x-api-key': '…', accept: 'application/json' });
  });

  it('changes nothing else', () => {
    expect(redacted(panelCall({}), ['', 'not there'])).toEqual(panelCall({}));
  });

  it('has no trace of one secret because it holds another', () => {
    const { response } = redacted(panelCall({ text: '{"a":"abc123def"}' }), ['abc123', 'abc123def', 'def']);
    expect(response?.text).toBe('{"a":"…"}');
  });

  it('holds none of them, whatever they are', () => {
    const word = fc.stringMatching(/^[a-z0-9]{3,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.string(), (secrets, between) => {
        const text = secrets.join(between);
        const { response, logs } = redacted(panelCall({ text, logs: [text] }), secrets);
        for (const secret of secrets) expect(response?.text + String(logs?.join())).not.toContain(secret);
      }),
    );
  });
});
