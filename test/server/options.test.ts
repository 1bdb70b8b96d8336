// @vitest-environment node
import { createHost, HostError, type HostOptions, type Store, unencryptedVault } from 'deskside/server';
import { expect, it } from 'vitest';
import { jsonDepth } from '../../src/server/jsonDepth.js';
import { importPeer } from '../../src/server/node/importPeer.js';
import { maxAgeSeconds, retryAfterSeconds } from '../../src/server/render/headers.js';

const store = { apps: {}, versions: {}, installs: {}, widgets: {} } as Store;
const good: HostOptions = { store, authorize: () => null, vault: unencryptedVault };

it.each([
  ['store', undefined, 'createPgliteStore'],
  ['authorize', undefined, 'anybody could read any account'],
  ['vault', {}, 'give keys'],
  ['keys', [], 'createHostKey()'],
  ['keys', [{ id: 'a.b', secret: '' }], 'letters, digits'],
  ['keys', [{ id: '2026', secret: 'short' }], '32 bytes'],
  ['rateLimit', { burst: 10, perSecond: 0 }, 'both above 0'],
  ['publicUrl', 'https://desk.example/', 'without a path or a slash'],
  ['basePath', 'helpdesk/', 'Begin it with a slash'],
  ['origins', 'https://desk.example', 'Write each as browsers do'],
  ['origins', ['https://desk.example/'], 'without a path or a slash'],
  ['origins', ['desk.example'], 'Write each as browsers do'],
  ['timeoutMs', 0, 'above 0'],
  ['maxResponseBytes', Number.NaN, 'above 0'],
  ['widgetTimeoutMs', -1, 'above 0'],
  ['python', {}, 'Pass a runner'],
  ['widgetFunctions', { loyalty: 'loyalty.ts' }, 'async (context, { signal })'],
  ['loadWidgetContext', {}, 'context or null'],
])('a host without a usable %s (%s) is not made, and the error says what to pass', (option, value, cure) => {
  const make = () => createHost({ ...good, [option]: value });
  expect(make).toThrow(HostError);
  expect(make).toThrow(`"${option}"`);
  expect(make).toThrow(cure);
});

it('an option that is undefined has its default', () => {
  expect(() =>
    createHost({
      ...good,
      timeoutMs: undefined,
      origins: undefined,
      fetch: undefined,
      python: undefined,
      onLog: undefined,
    }),
  ).not.toThrow();
});

it('a missing package is named with the command that installs it', async () => {
  const missing = Object.assign(new Error("Cannot find package 'pg'"), { code: 'ERR_MODULE_NOT_FOUND' });
  await expect(importPeer('pg', 'A PostgreSQL server', () => Promise.reject(missing))).rejects.toMatchObject({
    code: 'package_missing',
    message: 'A PostgreSQL server needs the package "pg", which is not installed. Run: npm install pg',
    cause: missing,
  });
  const broken = new SyntaxError('broken');
  await expect(importPeer('pg', 'A PostgreSQL server', () => Promise.reject(broken))).rejects.toBe(broken);
});

it.each([
  ['120', 120],
  [' 0 ', 0],
  ['Sat, 21 Nov 2026 08:00:30 GMT', 30],
  ['Sat, 21 Nov 2026 07:00:00 GMT', 0],
  ['soon', undefined],
  ['-5', undefined],
  ['', undefined],
])('Retry-After "%s" is %s seconds', (value, seconds) => {
  const now = Date.parse('2026-11-21T08:00:00Z');
  expect(retryAfterSeconds(new Headers({ 'retry-after': value }), now)).toBe(seconds);
});

it.each([
  ['max-age=60', 60],
  ['private, Max-Age = 60, must-revalidate', 60],
  ['s-maxage=60', undefined],
  ['max-age=-1', undefined],
  ['no-store', undefined],
])('Cache-Control "%s" keeps for %s seconds', (value, seconds) => {
  expect(maxAgeSeconds(new Headers({ 'cache-control': value }))).toBe(seconds);
});

it('depth counts brackets, but not those inside text', () => {
  expect(jsonDepth('{"a":[{}],"b":"[[[[\\"[[["}')).toBe(3);
  expect(jsonDepth('"[')).toBe(0);
});
