import { fixtures } from 'deskside/testing';

/** What a broken endpoint answers. */
export interface BrokenAnswer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly afterMs?: number;
}

/** An integration that is broken in one way. */
export interface BrokenPanel {
  readonly name: string;
  readonly answer: BrokenAnswer;
  /** Of the finding that names it. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** What cause and cure must name. */
  readonly names: readonly RegExp[];
}

const { panelResponse } = fixtures;
const json = (value: unknown): BrokenAnswer => ({ status: 200, type: 'application/json', text: JSON.stringify(value) });
const { 'Full Name': name, ...others } = panelResponse;

/** The nine ways in which an endpoint of the document's panel breaks; the tenth is an app's page. */
export const brokenPanels: readonly BrokenPanel[] = [
  {
    name: 'a key in the wrong case',
    answer: json({ 'full name': name, ...others }),
    code: 'data.unknown-key',
    severity: 'error',
    names: [/full name/, /Full Name/],
  },
  {
    name: 'a number as text',
    answer: json({ ...panelResponse, Seats: '12' }),
    code: 'value.number-text',
    severity: 'warning',
    names: [/Seats/, /without quotes/],
  },
  {
    name: 'a page in place of JSON',
    answer: { status: 200, type: 'text/html', text: '<!doctype html><title>Sign in</title>' },
    code: 'response.html',
    severity: 'error',
    names: [/HTML/],
  },
  {
    name: 'an endpoint that fails',
    answer: { status: 500, type: 'text/plain', text: 'Traceback: boom' },
    code: 'endpoint.failed',
    severity: 'error',
    names: [/500/],
  },
  {
    name: 'an endpoint that is slow',
    answer: { ...json(panelResponse), afterMs: 2_050 },
    code: 'endpoint.slow',
    severity: 'warning',
    names: [/2 s|two seconds|2,000|2000/],
  },
  {
    name: 'JSON that says it is text',
    answer: { ...json(panelResponse), type: 'text/plain' },
    code: 'response.content-type',
    severity: 'warning',
    names: [/text\/plain/, /application\/json/],
  },
  {
    name: 'NaN, as Python writes it',
    answer: { status: 200, type: 'application/json', text: '{"Full Name": "Priya Sharma", "Seats": NaN}' },
    code: 'response.nan',
    severity: 'error',
    names: [/NaN/, /Seats/],
  },
  {
    name: 'a currency without its code',
    answer: json({ ...panelResponse, MRR: { value: 4999 } }),
    code: 'value.currency-code',
    severity: 'warning',
    names: [/MRR/, /code/],
  },
  {
    name: 'a token that has expired',
    answer: { status: 401, type: 'application/json', text: '{"error":"token expired"}' },
    code: 'endpoint.credential',
    severity: 'error',
    names: [/401/],
  },
];

/** The document's schema, with a number. */
export const brokenSchema = {
  ...fixtures.panelSchema,
  properties: { ...(fixtures.panelSchema['properties'] as object), Seats: { type: 'number' } },
};
