import type { Finding } from '../../src/diagnosis/index.js';
import { findingsOf } from '../../src/diagnosis/index.js';
import type { Recording } from '../../src/wire/index.js';

/** The schema of most of these tests. */
export const schema = {
  type: 'object',
  properties: {
    'Full Name': { type: 'string' },
    Email: { type: 'string' },
    Seats: { type: 'number' },
    MRR: { type: 'object', properties: { code: { type: 'string' }, value: { type: 'number' } } },
    Active: { type: 'boolean' },
  },
};

/** An answer that goes with it. */
export const answer = {
  'Full Name': 'Priya Sharma',
  Email: 'priya@example.com',
  Seats: 12,
  MRR: { code: 'INR', value: 4999 },
  Active: true,
};

const json = { 'content-type': 'application/json' };

/** How one recording differs from one in which all is well. */
export type Changes = Partial<Omit<Recording, 'response'>> & {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly response?: Recording['response'];
};

/** A recorded call of a panel's endpoint. */
export function panelCall({
  status = 200,
  headers = json,
  text = JSON.stringify(answer),
  ...rest
}: Changes): Recording {
  return {
    version: 1,
    kind: 'panel',
    recordedAt: '2026-08-01T10:00:00.000Z',
    request: { method: 'POST', url: 'https://crm.example/panel', headers: json, body: '{"credential":"…"}' },
    response: { status, headers, text, bytes: text.length },
    failure: null,
    durationMs: 120,
    schema,
    ...rest,
  };
}

/** A panel's answer with some values changed. */
export function panelOf(values: Readonly<Record<string, unknown>>): Recording {
  return panelCall({ text: JSON.stringify({ ...answer, ...values }) });
}

/** A recorded run of a widget's script. */
export function scriptRun(changes: Changes = {}): Recording {
  return panelCall({ kind: 'widget', text: '{"title":"CRM","items":[]}', schema: undefined, ...changes });
}

/** A recorded look at a dashboard app's page. */
export function appPage(headers: Readonly<Record<string, string>>, changes: Changes = {}): Recording {
  const page = { 'content-type': 'text/html; charset=utf-8', ...headers };
  const request = { method: 'GET', url: 'https://app.example/orders', headers: {}, body: '' };
  return panelCall({ kind: 'app', request, text: '', headers: page, schema: undefined, ...changes });
}

/** A sentence: it begins with a capital or a quoted key and ends with a full stop. */
const sentence = /^[“\p{Lu}].{8,}\.$/su;

/** The findings of a recording, each seen to be two sentences. */
export function judged(recording: Recording, options?: Parameters<typeof findingsOf>[1]): readonly Finding[] {
  const findings = findingsOf(recording, options);
  for (const { cause, cure } of findings) {
    for (const words of [cause, cure]) if (!sentence.test(words)) throw new Error(`No sentence: ${words}`);
  }
  return findings;
}

/** The one finding of a recording. */
export function only(recording: Recording, options?: Parameters<typeof findingsOf>[1]): Finding {
  const [finding, ...more] = judged(recording, options);
  if (!finding || more[0]) throw new Error(`Not one finding: ${JSON.stringify([finding, ...more])}`);
  return finding;
}
