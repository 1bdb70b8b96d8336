import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noContext, returning, type TheRunner } from '../support/runner.js';
import { type Service, startService } from '../support/service.js';

/** What scripts can do with `requests`. */
export function requests(runner: TheRunner): void {
  describe('requests', () => {
    let service: Service;
    beforeAll(async () => {
      service = await startService((response, { method, url, headers, text }) => {
        const path = url.split('?')[0] ?? '';
        const status = /^\/status\/(\d+)$/.exec(path)?.[1];
        if (status) response.writeHead(Number(status), { 'content-type': 'text/plain' }).end('as told');
        else if (path === '/to')
          response.writeHead(302, { location: '/echo?moved', 'set-cookie': 'seen=1; Path=/' }).end();
        else if (path === '/away') response.writeHead(302, { location: url.slice('/away?'.length) }).end();
        else if (path === '/round') response.writeHead(302, { location: '/round' }).end();
        else if (path === '/html') response.writeHead(200, { 'content-type': 'text/html' }).end('<p>down</p>');
        else if (path === '/large') response.writeHead(200).end(Buffer.alloc(6 * 2 ** 20));
        else if (path === '/exact') response.writeHead(200).end('{"n":12345678901234567890123}');
        else if (path !== '/never')
          response
            .writeHead(200, { 'content-type': 'application/json', 'X-Mixed-Case': 'yes' })
            .end(JSON.stringify({ method, url, headers, text }));
      });
    });
    afterAll(() => service.close());

    /** Runs a script's body, in which `api` is the service's address, and gives its result. */
    async function result(...body: readonly string[]): Promise<unknown> {
      const script = `import requests\napi = "${service.origin}"\n${returning(...body)}`;
      const run = await runner().run(script, noContext, { timeoutMs: 10_000 });
      return run.ok ? JSON.parse(run.resultJson) : run.error;
    }

    it('sends what each method is given', async () => {
      const got = await result(
        'calls = [requests.get(api + "/echo?a=1", params={"b": ["x y", "ü"], "none": None}),',
        '    requests.post(api, json={"n": [1, None]}, headers={"X-Key": "k"}),',
        '    requests.put(api, data={"a": "1 2", "b": [1, 2]}), requests.patch(api, data="plain ü"),',
        '    requests.delete(api, data=b"\\x00"), requests.request("options", api, auth=("me", "secret")),',
        '    requests.get(api, cookies={"c": "1"})]',
        'return {"calls": [call.json() for call in calls]}',
      );
      const { calls } = got as { calls: Service['received'] };
      expect(calls.map(({ method, url, text }) => [method, url, text])).toEqual([
        ['GET', '/echo?a=1&b=x+y&b=%C3%BC', ''],
        ['POST', '/', '{"n": [1, null]}'],
        ['PUT', '/', 'a=1+2&b=1&b=2'],
        ['PATCH', '/', 'plain ü'],
        ['DELETE', '/', '\0'],
        ['OPTIONS', '/', ''],
        ['GET', '/', ''],
      ]);
      expect(calls[1]?.headers).toMatchObject({ 'content-type': 'application/json', 'x-key': 'k' });
      expect(calls[2]?.headers['content-type']).toBe('application/x-www-form-urlencoded');
      expect(calls[5]?.headers.authorization).toBe(`Basic ${btoa('me:secret')}`);
      expect(calls[6]?.headers.cookie).toBe('c=1');
    });

    it('reads the answer as requests does', async () => {
      const got = await result(
        'ok = requests.get(api + "/echo")',
        'bad = requests.get(api + "/status/404")',
        'head = requests.head(api + "/to")',
        'return {"ok": [ok.ok, bool(ok), ok.status_code, ok.reason, ok.headers["x-mixed-case"], "X-MIXED-CASE" in ok.headers,',
        '    ok.url == api + "/echo", ok.elapsed.total_seconds() > 0, ok.encoding, type(ok.content).__name__],',
        '  "bad": [bad.ok, bool(bad), bad.text, bad.reason, bad.status_code == requests.codes.not_found],',
        '  "head": head.status_code, "exact": requests.get(api + "/exact").json()["n"] + 1 == 12345678901234567890124}',
      );
      expect(got).toEqual({
        ok: [true, true, 200, 'OK', 'yes', true, true, true, null, 'bytes'],
        bad: [false, false, 'as told', 'Not Found', true],
        head: 302,
        exact: true,
      });
    });

    it('follows a few redirects, and gives credentials to no other host', async () => {
      const other = await startService((response, { headers }) => response.end(JSON.stringify(headers)));
      const got = await result(
        `away = requests.get(api + "/away?${other.origin}/", auth=("me", "secret"), cookies={"c": "1"})`,
        'there = requests.post(api + "/to", data="x")',
        'return {"away": away.json(), "there": there.json(), "history": [step.status_code for step in there.history],',
        '  "stay": requests.get(api + "/to", allow_redirects=False).is_redirect}',
      );
      await other.close();
      const { away, there } = got as { away: Record<string, unknown>; there: unknown };
      expect(Object.keys(away)).not.toEqual(expect.arrayContaining(['authorization']));
      expect(Object.keys(away)).not.toEqual(expect.arrayContaining(['cookie']));
      expect(there).toMatchObject({ method: 'GET', url: '/echo?moved', text: '' });
      expect(got).toMatchObject({ history: [302], stay: true });
    });

    it('keeps headers, credentials and cookies in a session, and a cookie for its host alone', async () => {
      const other = await startService((response, { headers }) => response.end(JSON.stringify(headers)));
      const got = await result(
        'with requests.Session() as session:',
        '    session.headers.update({"X-Team": "blue"})',
        '    session.auth = ("me", "secret")',
        '    session.get(api + "/to")',
        '    here = session.get(api + "/echo").json()["headers"]',
        `    return {"here": here, "other": session.get("${other.origin.replace('127.0.0.1', 'localhost')}").json()}`,
      ).finally(() => other.close());
      expect(got).toMatchObject({ here: { 'x-team': 'blue', cookie: 'seen=1', authorization: expect.any(String) } });
      expect((got as { other: Record<string, unknown> }).other).not.toHaveProperty('cookie');
    });

    it('raises the errors of requests, in their tree, each with a sentence', async () => {
      const lambdas = errors.map(([call]) => `lambda: requests.${call}`);
      const got = await result(
        'told = []',
        `for call in [${lambdas.join(', ')}]:`,
        '    try: told.append(repr(call()))',
        '    except Exception as error:',
        '        told.append([" ".join(one.__name__ for one in type(error).__mro__), str(error)])',
        'return {"told": told}',
      );
      expect(got).toEqual({
        told: errors.map(([, classes, words]) => [
          expect.stringMatching(new RegExp(classes.split(' ').join('\\b.*\\b'))),
          expect.stringContaining(words),
        ]),
      });
    });
  });
}

/** Calls, the classes of what they raise from the lowest up, and words of the sentence. */
const errors: readonly (readonly [call: string, classes: string, words: string])[] = [
  [
    'get(api + "/status/404").raise_for_status()',
    'HTTPError RequestException OSError',
    '404 Client Error: Not Found for url',
  ],
  ['get(api + "/status/503").raise_for_status()', 'HTTPError RequestException', '503 Server Error'],
  ['get(api + "/html").json()', 'JSONDecodeError InvalidJSONError RequestException ValueError', 'Expecting value'],
  ['get(api + "/never", timeout=0.05)', 'ReadTimeout Timeout RequestException', 'did not answer within 0.05 seconds'],
  ['get(api + "/never", timeout=(0.02, 0.03))', 'ReadTimeout', 'within 0.05 seconds'],
  ['get("http://127.0.0.1:9/")', 'ConnectionError RequestException', '127.0.0.1:9 could not be reached'],
  ['get(api + "/round")', 'TooManyRedirects', 'More than 5 redirects'],
  ['get(api + "/large")', 'RequestException', 'larger than 5242880 bytes'],
  ['get("customers")', 'MissingSchema ValueError', 'has no scheme'],
  ['get("file:///etc/passwd")', 'InvalidSchema', 'is not an http or https address'],
  ['get("http://")', 'InvalidURL', 'names no host'],
  ['get(api, headers={"X": "a\\nb"})', 'InvalidHeader', 'one line of text'],
  ['get(api, json={"a": 1})', 'RequestException', 'has no body here'],
  ['post(api, json={"a": float("nan")})', 'InvalidJSONError', ''],
  ['post(api, files={"a": b""})', 'NotImplementedError', 'cannot upload files'],
];
