import { describe, expect, it } from 'vitest';
import { judged, only, scriptRun } from './support.js';

/** A run that ended with an exception, as Python prints it. */
const raised = (last: string, line = 7) =>
  scriptRun({
    response: null,
    failure: { code: 'widget_failed', message: 'The widget’s script raised an exception. An admin can test it.' },
    traceback: `Traceback (most recent call last):\n  File "widget.py", line ${line}, in get_sidebar_data\n    token = "hush"\n  File "requests/api.py", line 88, in get\n${last}\n`,
  });

const shape = { code: 'script.failed', severity: 'error' };

describe('a script that raises', () => {
  it('a KeyError is told the key, the line, and .get', () => {
    const finding = only(raised("KeyError: 'email'"));
    expect(finding).toMatchObject(shape);
    expect(finding.cause).toBe("The script raised KeyError ('email') in line 7.");
    expect(finding.cure).toContain(".get('email')");
    expect(JSON.stringify(finding)).not.toContain('hush');
  });

  it.each([
    ["TypeError: 'NoneType' object is not subscriptable", 'context["customer"] is None'],
    ["AttributeError: 'NoneType' object has no attribute 'get'", 'context["customer"] is None'],
    ['IndexError: list index out of range', 'has entries'],
    ["NameError: name 'requets' is not defined", 'spelling'],
    ["ModuleNotFoundError: No module named 'pandas'", 'standard library and requests'],
    ["SyntaxError: '(' was never closed", 'Correct line 7'],
    ['requests.exceptions.ReadTimeout: HTTPSConnectionPool: Read timed out.', 'timeout=30'],
    ['requests.exceptions.JSONDecodeError: Expecting value: line 1 column 1 (char 0)', 'response.status_code'],
    ['requests.exceptions.ConnectionError: no route', 'address of the API'],
    ['ZeroDivisionError: division by zero', 'divisor'],
    ['shop.errors.ShopError: closed on Sundays', 'Correct line 7'],
  ])('%s is told what to do', (last, cure) => {
    const finding = only(raised(last));
    expect(finding).toMatchObject(shape);
    expect(finding.cause).toContain('in line 7');
    expect(finding.cure).toContain(cure);
  });

  it('quotes no secret of an address', () => {
    const last = 'requests.exceptions.ConnectionError: Max retries exceeded with url: /c?api_key=hush&x=1';
    expect(only(raised(last)).cause).not.toContain('hush');
  });

  it('is told the line also where the file has another name', () => {
    const traceback = '  File "/srv/crm.py", line 3\n    x = (\nSyntaxError: \'(\' was never closed';
    const finding = only(scriptRun({ response: null, failure: { code: 'exception', message: 'x' }, traceback }));
    expect(finding.cause).toBe("The script raised SyntaxError ('(' was never closed) in line 3.");
  });

  it('is told by the runner’s own code, too', () => {
    const failure = { code: 'exception', message: "KeyError: 'email'" };
    expect(only(scriptRun({ response: null, failure })).cause).toBe("The script raised KeyError ('email').");
  });
});

describe('a script that returns nothing usable', () => {
  it.each([
    ['no-function', 'The script defines no function get_sidebar_data(context).'],
    ['widget_failed', 'The widget’s script defines no function get_sidebar_data(context). An admin can test it.'],
  ])('lacks its function (%s)', (code, message) => {
    const finding = only(scriptRun({ response: null, failure: { code, message } }));
    expect(finding).toMatchObject({ code: 'script.no-function', severity: 'error' });
    expect(finding.cure).toContain('def get_sidebar_data(context):');
  });

  it.each(['timeout', 'widget_timeout'])('took too long (%s)', (code) => {
    const failure = { code, message: 'It was stopped.' };
    const finding = only(scriptRun({ response: null, failure, durationMs: 30_000 }));
    expect(finding).toMatchObject({ code: 'script.timeout', severity: 'error' });
    expect(finding.cause).toContain('30 s');
    expect(finding.cure).toMatch(/timeout=30.*fewer/);
  });

  it.each([
    ['get_sidebar_data must return a dictionary. It returned None.', 'The script returned None and not a dictionary.'],
    [
      "result['at'] is of the type date, which JSON cannot hold. Use str(…).",
      "The result of the script cannot be used: result['at'] is of the type date, which JSON cannot hold.",
    ],
    ['The widget’s script returned no dictionary. Return one.', 'The widget’s script returned no dictionary.'],
  ])('returned something else: %s', (message, cause) => {
    const finding = only(scriptRun({ response: null, failure: { code: 'invalid-result', message } }));
    expect(finding).toMatchObject({ code: 'script.result', severity: 'error', cause });
  });

  it.each(['memory', 'output-too-large', 'crashed', 'python_unavailable'])('was ended (%s)', (code) => {
    const message = 'The script used more memory than it may.';
    expect(only(scriptRun({ response: null, failure: { code, message } }))).toMatchObject({ ...shape, cause: message });
  });
});

describe('a widget’s result', () => {
  const result = (text: unknown) => scriptRun({ text: JSON.stringify(text) });

  it('that loses items is an error, and what is merely left out a warning', () => {
    const [first, second] = judged(result({ items: 'none' }));
    expect(first).toMatchObject({ code: 'widget.items', severity: 'error', path: '/items' });
    expect(second).toMatchObject({ code: 'widget.title', severity: 'warning', path: '/title' });
  });

  it('names the field that cannot be read', () => {
    const fields = { Plan: { type: 'number', value: 'many' } };
    const finding = only(result({ title: 'CRM', items: [{ title: 'A', sections: [{ title: 'S', fields }] }] }));
    expect(finding).toMatchObject({ code: 'value.wrong-type', severity: 'error' });
    expect(finding.cause).toContain('“Plan” in items[0].sections[0]');
  });

  it('that says of itself that it failed is heard', () => {
    const finding = only(result({ title: 'CRM', items: [], error: { message: 'The CRM is closed' } }));
    expect(finding).toMatchObject({ ...shape, path: '/error' });
    expect(finding.cause).toContain('“The CRM is closed”');
  });

  it('of an endpoint is judged like a panel’s answer', () => {
    expect(only(scriptRun({ status: 500, text: '' })).code).toBe('endpoint.failed');
    expect(only(scriptRun({ text: '<html></html>' })).code).toBe('response.html');
    expect(only(scriptRun({ text: '[]' })).cure).toContain('{ "title", "items" }');
    expect(only(scriptRun({ status: 401, text: '' })).cure).toContain('a valid key');
    expect(only(scriptRun({ headers: { 'content-type': 'text/plain' } })).code).toBe('response.content-type');
  });

  it('that is kept elsewhere, or without its headers, is no fault', () => {
    expect(judged(scriptRun({ headers: {} }))).toEqual([]);
    expect(judged(scriptRun({ response: null }))).toEqual([]);
  });
});
