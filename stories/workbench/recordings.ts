import { fixtures } from 'deskside/testing';
import type { ResponseInspectorProps } from 'deskside/workbench';

/** One call as a host has recorded it. */
export type Recorded = ResponseInspectorProps['recording'];

const json = 'application/json; charset=utf-8';

/** A render call that went well, of the document's own example. */
export const wellPanel: Recorded = {
  version: 1,
  kind: 'panel',
  recordedAt: '2026-08-01T10:00:00.000Z',
  request: {
    method: 'POST',
    url: 'https://api.mycrm.com/gallabox/render',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ ...fixtures.panelRequest, credential: '…' }, null, 2),
  },
  response: answered(JSON.stringify(fixtures.panelResponse, null, 2)),
  failure: null,
  durationMs: 312,
  schema: fixtures.panelSchema,
  config: null,
};

/** The answer to a call. */
function answered(text: string, status = 200, type = json): NonNullable<Recorded['response']> {
  return {
    status,
    headers: { 'content-type': type, 'content-length': String(text.length), 'x-request-id': '01J4' },
    text,
    bytes: new TextEncoder().encode(text).byteLength,
  };
}

/** The same call with another answer. */
function panel(body: unknown, more: Partial<Recorded> = {}, status = 200, type = json): Recorded {
  const text = typeof body === 'string' ? body : JSON.stringify(body, null, 2);
  return { ...wellPanel, response: answered(text, status, type), ...more };
}

const { 'Full Name': name, Email: email, Plan: plan, ...rest } = fixtures.panelResponse;

const errorPage = `<!doctype html>
<html><head><title>502 Bad Gateway</title></head>
<body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>`;

const invalid = (message: string): Recorded['failure'] => ({ code: 'endpoint_invalid_response', message });

/** The ten integrations that break most often, each as a host records it. */
export const broken = {
  wrongCase: panel({ full_name: name, email, plan, ...rest }),
  numberAsText: panel({ ...fixtures.panelResponse, MRR: { code: 'INR', value: '4,999' } }),
  html: panel(errorPage, { failure: invalid('The endpoint answered with HTML.') }, 200, 'text/html'),
  serverError: panel(
    { message: 'column "plan" does not exist' },
    { failure: { code: 'endpoint_failed', message: 'The endpoint answered 500.' } },
    500,
  ),
  slow: panel(fixtures.panelResponse, { durationMs: 3460 }),
  contentType: panel(
    fixtures.panelResponse,
    { failure: invalid('The endpoint’s answer is of the type text/plain.') },
    200,
    'text/plain',
  ),
  nan: panel('{"Full Name": "Priya Sharma", "MRR": {"code": "INR", "value": NaN}}', {
    failure: invalid('The endpoint’s answer is not JSON.'),
  }),
  currencyWithoutCode: panel({ ...fixtures.panelResponse, MRR: { value: 4999 } }),
  expiredToken: panel(
    { error: 'token expired' },
    { failure: { code: 'endpoint_failed', message: 'The endpoint answered 401.' } },
    401,
  ),
  framing: {
    version: 1,
    kind: 'app',
    recordedAt: '2026-08-01T10:00:00.000Z',
    request: { method: 'GET', url: 'https://orders.example/app', headers: {}, body: '' },
    response: {
      status: 200,
      headers: {
        'content-type': 'text/html',
        'x-frame-options': 'SAMEORIGIN',
        'content-security-policy': "default-src 'self'; frame-ancestors 'self'",
      },
      text: '',
      bytes: 4120,
    },
    failure: null,
    durationMs: 240,
  },
} satisfies Readonly<Record<string, Recorded>>;

/** Nobody answered. */
export const unreachable: Recorded = {
  ...wellPanel,
  response: null,
  failure: { code: 'endpoint_unreachable', message: 'There is no connection to api.mycrm.com.' },
  durationMs: 41,
};

/** A widget's script that failed in its fourth line. */
export const failedScript: Recorded = {
  version: 1,
  kind: 'widget',
  recordedAt: '2026-08-01T10:00:00.000Z',
  request: { method: 'RUN', url: null, headers: {}, body: '{"conversation":{"id":"64xyz789"},"customer":null}' },
  response: null,
  failure: { code: 'widget_failed', message: "KeyError: 'email'" },
  durationMs: 84,
  logs: ['looking up 64xyz789', 'customer is None'],
  traceback: `Traceback (most recent call last):
  File "widget.py", line 4, in get_sidebar_data
    email = context["customer"]["email"]
TypeError: 'NoneType' object is not subscriptable
`,
};

/** The script of {@link failedScript}. */
export const script = `import requests

def get_sidebar_data(context):
    email = context["customer"]["email"]
    return {"title": "CRM", "items": []}
`;

/** Text that would like to be more than text. */
export const hostile: Recorded = {
  ...panel(
    {
      '<img src=x onerror=alert(1)>': '<script>alert(1)</script>',
      'Full\u00a0Name': '\u202eyad eht evaS',
      Email: 'javascript:alert(1)',
      [`long${'g'.repeat(300)}`]: 'x'.repeat(4000),
      constructor: '__proto__',
    },
    { durationMs: 1980 },
  ),
  request: {
    ...wellPanel.request,
    url: 'https://api.mycrm.com/\u202e"><script>alert(1)</script>',
    headers: { 'x-note': '<b>not bold</b>\u202e' },
  },
};
