import { describe, expect, it } from 'vitest';
import { appPage, judged, only } from './support.js';

const helpdeskOrigin = 'https://desk.example';
const csp = (...policies: readonly string[]) => ({ 'content-security-policy': policies.join(', ') });
const request = (url: string) => ({ method: 'GET', url, headers: {}, body: '' });

/** Whether a page with these headers may be framed. */
const isFramed = (
  headers: Readonly<Record<string, string>>,
  origin = helpdeskOrigin,
  url = 'https://app.example/',
): boolean =>
  judged(appPage(headers, { request: request(url) }), { helpdeskOrigin: origin }).every(
    ({ code }) => code !== 'app.framing',
  );

describe('frame-ancestors', () => {
  it.each([
    ["'none'", false],
    ['', false],
    ["'self'", false],
    ['*', true],
    ['https:', true],
    ['http:', true],
    ['wss:', false],
    ['https://desk.example', true],
    ['HTTPS://DESK.EXAMPLE', true],
    ['http://desk.example', true],
    ['https://desk.example/', true],
    ['https://desk.example/sidebar', false],
    ['desk.example', true],
    ['*.example', true],
    ['https://*.desk.example', false],
    ['https://other.example', false],
    ["'none' https://desk.example", true],
    ["'self' https://other.example https://desk.example", true],
    ['https://desk.example:443', true],
    ['https://desk.example:*', true],
    ['https://desk.example:8443', false],
    ['https://*', true],
    ['https://desk.example.evil.example', false],
    ['https://xdesk.example', false],
  ])('%s lets https://desk.example in: %s', (sources, allowed) => {
    expect(isFramed(csp(`frame-ancestors ${sources}`))).toBe(allowed);
  });

  it.each([
    ['https://desk.example:8443', 'https://desk.example:8443', true],
    ['https://desk.example:8443', 'https://desk.example', false],
    ['https://support.desk.example', 'https://*.desk.example', true],
    ['https://a.b.desk.example', '*.desk.example', true],
    ['http://localhost:3000', 'http://localhost:*', true],
    ['http://localhost:3000', 'localhost:3000', false],
  ])('judges %s by %s: %s', (origin, source, allowed) => {
    expect(isFramed(csp(`frame-ancestors ${source}`), origin)).toBe(allowed);
  });

  it('must let the helpdesk in by every policy, and by the first of two directives', () => {
    const open = 'frame-ancestors https://desk.example';
    expect(isFramed(csp(open, "default-src 'self'"))).toBe(true);
    expect(isFramed(csp(open, "default-src 'self'; FRAME-ANCESTORS 'none'"))).toBe(false);
    expect(isFramed(csp(`${open}; frame-ancestors 'none'`))).toBe(true);
  });

  it('is what browsers look at instead of X-Frame-Options', () => {
    const deny = { 'x-frame-options': 'DENY' };
    expect(isFramed({ ...deny, ...csp('frame-ancestors https://desk.example') })).toBe(true);
    expect(isFramed({ ...deny, ...csp("default-src 'self'") })).toBe(false);
    expect(isFramed({ 'content-security-policy-report-only': "frame-ancestors 'none'" })).toBe(true);
  });

  it('without a known helpdesk is a warning where only some are let in', () => {
    const finding = only(appPage(csp('frame-ancestors https://desk.example')));
    expect(finding).toMatchObject({ code: 'app.framing', severity: 'warning' });
    expect(finding.cause).toContain('https://desk.example');
    expect(only(appPage(csp("frame-ancestors 'none'"))).severity).toBe('error');
    expect(judged(appPage(csp('frame-ancestors *')))).toEqual([]);
  });
});

describe('X-Frame-Options', () => {
  it.each([
    ['deny', false],
    ['SameOrigin', false],
    ['DENY, DENY', false],
    ['SAMEORIGIN, ALLOWALL', false],
    ['ALLOWALL', true],
    ['ALLOW-FROM https://other.example', true],
    ['', true],
  ])('%s lets another origin in: %s', (value, allowed) => {
    expect(isFramed({ 'x-frame-options': value })).toBe(allowed);
  });
});

describe('an app’s page', () => {
  it.each([
    [404, 'the path of the address'],
    [500, 'log'],
    [401, 'without a sign-in'],
  ])('that answers with %i is not framed', (status, cure) => {
    const finding = only(appPage({ 'x-frame-options': 'DENY' }, { status }));
    expect(finding).toMatchObject({ code: 'app.status', severity: 'error' });
    expect(finding.cause).toContain(`status ${status}`);
    expect(finding.cure).toContain(cure);
  });

  it('that redirects to another origin says which one to register, without the path', () => {
    const headers = { location: 'https://login.example/authorize?client_secret=hush' };
    const finding = only(appPage(headers, { status: 302 }));
    expect(finding).toMatchObject({ code: 'endpoint.redirect', severity: 'error' });
    expect(finding.cure).toBe(
      'Register the address at https://login.example instead, or add https://login.example to allowedOrigins if it is a sign-in page of the app.',
    );
    expect(JSON.stringify(finding)).not.toContain('hush');
  });

  it('that redirects within its origin was not looked at', () => {
    expect(only(appPage({ location: '/home' }, { status: 301 }))).toMatchObject({
      code: 'endpoint.redirect',
      severity: 'warning',
    });
  });

  it.each([
    ['http://app.example/', 'is not encrypted (http:)'],
    ['https://me:hush@app.example/', 'holds a user name or a password'],
    ['/orders', 'is not a whole one'],
  ])('at %s cannot be loaded', (url, why) => {
    const [finding] = judged(appPage({}, { request: request(url) }));
    expect(finding).toMatchObject({ code: 'app.url', severity: 'error' });
    expect(finding?.cause).toContain(why);
    expect(finding?.cause).not.toContain('hush');
  });

  it('on the helpdesk’s own origin is refused', () => {
    const finding = only(appPage({}, { request: request('https://desk.example/app') }), { helpdeskOrigin });
    expect(finding.code).toBe('app.own-origin');
  });

  it('that is no page names what it is', () => {
    const finding = only(appPage({ 'content-type': 'application/octet-stream' }));
    expect(finding).toMatchObject({ code: 'response.content-type', severity: 'error' });
    expect(finding.cause).toContain('application/octet-stream');
  });

  it.each([
    ['endpoint_timeout', 'endpoint.timeout'],
    ['endpoint_unreachable', 'endpoint.unreachable'],
    ['endpoint_refused_address', 'endpoint.address'],
  ])('that was not reached (%s)', (code, found) => {
    const finding = only(appPage({}, { response: null, failure: { code, message: 'Nothing came.' } }));
    expect(finding).toMatchObject({ code: found, severity: 'error' });
    expect(finding.cause).toMatch(/^The page /);
  });
});
