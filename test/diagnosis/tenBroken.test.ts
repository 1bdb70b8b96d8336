import { describe, expect, it } from 'vitest';
import { answer, appPage, judged, only, panelCall, panelOf, scriptRun } from './support.js';

describe('all is well', () => {
  it('in the documented panel, the documented widget and an app that lets itself be framed', () => {
    expect(judged(panelCall({}))).toEqual([]);
    expect(judged(scriptRun())).toEqual([]);
    expect(judged(appPage({}))).toEqual([]);
  });

  it('where there is nothing to show', () => {
    expect(judged(panelCall({ text: '{}' }))).toEqual([]);
    expect(judged(panelCall({ status: 204, headers: {}, text: '' }))).toEqual([]);
  });
});

describe('wrong key case', () => {
  it('is said once, with both keys, although the answer and the schema each have a side', () => {
    const { Email, ...rest } = answer;
    const finding = only(panelCall({ text: JSON.stringify({ ...rest, email: Email }) }));
    expect(finding).toMatchObject({ code: 'data.unknown-key', severity: 'error', path: '/email' });
    expect(finding.cause).toBe(
      'The answer has the key “email” where the schema has “Email”, so its value is not shown.',
    );
    expect(finding.cure).toMatch(/^Send it as “Email”, or rename the schema’s key to “email”/);
  });

  it('of all keys is one finding that names them and what they should be', () => {
    const finding = only(panelCall({ text: '{"full_name":"Priya","email":"p@example.com"}' }));
    expect(finding).toMatchObject({ code: 'data.no-known-key', severity: 'error', path: '' });
    expect(finding.cause).toMatch(/“full_name” and “email”.*“Full Name”, “Email”/);
    expect(finding.cure).toContain('Send “Full Name” for “full_name” and “Email” for “email”');
  });

  it('and a key that resembles none are told apart', () => {
    const finding = only(panelOf({ Shoe: 42 }));
    expect(finding.cause).toContain('“Shoe”, which the schema does not have');
    expect(finding.cure).toContain('Add “Shoe” to the schema');
  });
});

describe('keys that look the same', () => {
  it.each([
    ['a no-break space', 'Full\u00a0Name', '“Full\\u00a0Name”'],
    ['two spaces', 'Full  Name', '“Full \\u0020Name”'],
    ['a tab', 'Full\tName', '“Full\\u0009Name”'],
    ['a mark of direction', 'Full Name\u200e', '“Full Name\\u200e”'],
  ])('but for %s are told apart', (_, key, shown) => {
    const finding = only(panelOf({ [key]: 'Priya', 'Full Name': undefined }));
    expect(finding.cause).toContain(`has the key ${shown} where the schema has “Full Name”`);
  });
});

describe('a number as a string', () => {
  it('is read as that number, and a warning names the key', () => {
    const finding = only(panelOf({ Seats: '42' }));
    expect(finding).toMatchObject({ code: 'value.number-text', severity: 'warning', path: '/Seats' });
    expect(finding.cause).toBe('“Seats” came as a text (42) and was read as that number.');
    expect(finding.cure).toBe('Send the number of “Seats” without quotes.');
  });

  it('that cannot be read as one is an error', () => {
    const finding = only(panelOf({ Seats: 'a dozen' }));
    expect(finding).toMatchObject({ code: 'value.wrong-type', severity: 'error' });
    expect(finding.cause).toContain('“Seats” came as a text (a dozen)');
  });
});

describe('an HTML answer', () => {
  const html = '<!doctype html><html><head><title>Sign in</title></head></html>';

  it.each([['text/html'], ['application/json'], ['']])(
    'is named by its title, whatever the content type (%s)',
    (type) => {
      const finding = only(panelCall({ headers: type ? { 'content-type': type } : {}, text: html }));
      expect(finding).toMatchObject({ code: 'response.html', severity: 'error' });
      expect(finding.cause).toBe('The endpoint answered with an HTML page titled “Sign in” instead of JSON.');
      expect(finding.cure).toContain('Answer with one JSON object');
    },
  );

  it('is also JSON that says it is a page, for a host refuses it', () => {
    const failure = { code: 'endpoint_invalid_response', message: 'It answered with an HTML page. It must not.' };
    const finding = only(panelCall({ headers: { 'content-type': 'text/html; charset=utf-8' }, failure }));
    expect(finding.code).toBe('response.html');
    expect(finding.cause).toContain('The answer is JSON, but its content-type says text/html');
    expect(finding.cure).toContain('content-type: application/json');
  });
});

describe('a 500', () => {
  const failure = { code: 'endpoint_failed', message: 'The endpoint failed with status 500. Try again.' };

  it('names the status, and what the endpoint said of itself', () => {
    const finding = only(panelCall({ status: 500, text: '{"error":{"message":"no such table"}}', failure }));
    expect(finding).toMatchObject({ code: 'endpoint.failed', severity: 'error' });
    expect(finding.cause).toBe('The endpoint answered with status 500 and said “no such table”: it failed.');
    expect(finding.cure).toContain('its own log');
  });

  it('with a page says nothing of the page', () => {
    const finding = only(panelCall({ status: 502, text: '<html><title>Bad Gateway</title></html>', failure }));
    expect(finding.code).toBe('endpoint.failed');
    expect(finding.cause).toBe('The endpoint answered with status 502: it failed.');
    expect(finding.cure).toContain('proxy');
  });
});

describe('a slow answer', () => {
  it('is a warning that names the time and the aim', () => {
    const finding = only(panelCall({ durationMs: 3456 }));
    expect(finding).toMatchObject({ code: 'endpoint.slow', severity: 'warning' });
    expect(finding.cause).toBe('The endpoint took 3.46 s, which is more than the aim of 2 s.');
    expect(finding.cure).toContain('every time an agent opens a conversation');
  });

  it('is judged by the aim that is given', () => {
    expect(judged(panelCall({ durationMs: 2000 }))).toEqual([]);
    expect(only(panelCall({ durationMs: 600 }), { aimMs: 500 }).cause).toContain('600 ms');
  });

  it('that was given up is a timeout and not slow as well', () => {
    const failure = { code: 'endpoint_timeout', message: 'It did not answer.' };
    const finding = only(panelCall({ durationMs: 10_000, failure, text: '{"Full' }));
    expect(finding).toMatchObject({ code: 'endpoint.timeout', severity: 'error' });
    expect(finding.cause).toContain('10 s');
  });
});

describe('a wrong content type', () => {
  it('is a warning that names it, for the answer is read all the same', () => {
    const finding = only(panelCall({ headers: { 'content-type': 'text/plain; charset=utf-8' } }));
    expect(finding).toMatchObject({ code: 'response.content-type', severity: 'warning' });
    expect(finding.cause).toBe('The answer is JSON, but its content-type says “text/plain”.');
    expect(finding.cure).toBe('Send the header “content-type: application/json”.');
  });

  it('is none where it is a kind of JSON', () => {
    const headers = { 'content-type': 'application/vnd.crm+json' };
    expect(judged(panelCall({ headers }))).toEqual([]);
  });
});

describe('NaN from Python', () => {
  it.each([
    ['{"Full Name":"Priya","Seats":NaN}', '“Seats” is NaN', '/Seats'],
    ['{"MRR":{"code":"INR","value":-Infinity}}', '“MRR.value” is -Infinity', '/MRR/value'],
    ['{"a, \\"NaN\\"":[1,{"b":2},Infinity]}', '“a, "NaN".2” is Infinity', '/a, "NaN"/2'],
  ])('in %s names the key', (text, words, path) => {
    const finding = only(panelCall({ text }));
    expect(finding).toMatchObject({ code: 'response.nan', severity: 'error', path });
    expect(finding.cause).toContain(words);
    expect(finding.cure).toContain('Send null where there is no number');
  });

  it('in a widget’s result names the place', () => {
    const failure = { code: 'invalid-result', message: "result['items'][0] is nan, which is no JSON number." };
    const finding = only(scriptRun({ response: null, failure }));
    expect(finding.code).toBe('response.nan');
    expect(finding.cause).toContain("nan at result['items'][0]");
  });
});

describe('a currency without its code', () => {
  it('names the field and the shape', () => {
    const finding = only(panelOf({ MRR: { value: 4999 } }));
    expect(finding).toMatchObject({ code: 'value.currency-code', severity: 'warning', path: '/MRR' });
    expect(finding.cause).toBe('“MRR” has no currency code, so its amount is shown as a bare number.');
    expect(finding.cure).toContain('{ "code": "INR", "value": 4999 }');
  });

  it('and one whose code is none are told apart', () => {
    expect(only(panelOf({ MRR: { code: 'rupees', value: 4999 } })).cause).toContain('“rupees”');
  });
});

describe('an expired token', () => {
  it.each([401, 403])('answers with %i: the cure is the credential', (status) => {
    const failure = { code: 'endpoint_credential_refused', message: 'It refused the credential.' };
    const finding = only(panelCall({ status, text: '{"message":"token expired"}', failure }));
    expect(finding).toMatchObject({ code: 'endpoint.credential', severity: 'error' });
    expect(finding.cause).toContain(`status ${status} and said “token expired”: it refused the credential.`);
    expect(finding.cure).toMatch(/Renew the credential.*connect it again/);
  });

  it('is never quoted', () => {
    const text = '{"error":"bad Authorization: Bearer abc.def.ghi for https://me:pw@crm.example?api_key=xyz123"}';
    const { cause } = only(panelCall({ status: 401, text }));
    for (const secret of ['abc.def', 'me:pw', 'xyz123']) expect(cause).not.toContain(secret);
  });
});

describe('an app that refuses framing', () => {
  const helpdeskOrigin = 'https://desk.example';

  it.each([
    [{ 'x-frame-options': 'DENY' }, 'X-Frame-Options: DENY'],
    [{ 'x-frame-options': 'SAMEORIGIN' }, 'X-Frame-Options: SAMEORIGIN'],
    [{ 'content-security-policy': "default-src 'self'; frame-ancestors 'self'" }, "frame-ancestors 'self'"],
  ])('by %j is told by which header, and what to send', (headers, rule) => {
    const finding = only(appPage(headers), { helpdeskOrigin });
    expect(finding).toMatchObject({ code: 'app.framing', severity: 'error' });
    expect(finding.cause).toMatch(/^The page refuses to be framed by https:\/\/desk\.example/);
    expect(finding.cause).toContain(rule);
    expect(finding.cure).toContain('“Content-Security-Policy: frame-ancestors https://desk.example”');
  });
});
