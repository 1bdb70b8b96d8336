// @vitest-environment node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createTestHost, type TestHost } from 'deskside/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { HostCase, HostFile } from './support/conformanceFiles.js';

const file = fileURLToPath(new URL('../../src/conformance/hosts.json', import.meta.url));
const { setup, cases } = JSON.parse(readFileSync(file, 'utf8')) as HostFile;

let host: TestHost;
/** What the integrator's endpoint does with the next call, and what it was told. */
let endpoint: HostCase['endpoint'];
let told: unknown[] = [];
beforeAll(async () => {
  host = await createTestHost({
    fetch: async (_, init) => {
      told.push(JSON.parse(init?.body as string));
      const { status, headers, text } = endpoint ?? { status: 500, headers: {}, text: '' };
      return new Response(status === 204 ? null : text, { status, headers });
    },
  });
}, 60_000);
afterAll(() => host.close());

async function call(method: string, path: string, body?: string): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return host.fetch(
    new Request(`https://desk.example${path}`, { method, headers, ...(body !== undefined && { body }) }),
  );
}

async function prepared(account: string, status: string): Promise<Readonly<Record<string, string>>> {
  const app = await host.store.apps.create(setup.app);
  const version = await host.store.versions.create({ appId: app._id, ...setup.version });
  await host.store.apps.setLiveVersion(app._id, version._id);
  const path = `/api/accounts/${account}/integration-app/${app._id}/version/${version._id}/install/`;
  const created = await call('POST', path, JSON.stringify({ ...setup.install, status }));
  expect(created.status).toBe(201);
  const { _id } = (await created.json()) as { _id: string };
  return { account, app: app._id, version: version._id, install: _id };
}

it.each(cases.map((each, index) => [each.name, each, index] as const))(
  'the reference host answers as the conformance set says: %s',
  async (_, { request, expected, ...each }, index) => {
    const ids = await prepared(`account-${index}`, each.install ?? setup.install.status);
    endpoint = each.endpoint;
    told = [];
    const path = request.path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? name);
    const body = request.text ?? (request.json === undefined ? undefined : JSON.stringify(request.json));
    const response = await call(request.method, path, body);
    const text = await response.text();

    expect(response.status, text).toBe(expected.status);
    if (expected.text !== undefined) expect(text).toBe(expected.text);
    if (expected.code !== undefined) {
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      expect(JSON.parse(text)).toMatchObject({ code: expected.code, status: expected.status });
    }
    if (expected.length !== undefined) expect(JSON.parse(text)).toHaveLength(expected.length);
    if (expected.members) expect(JSON.parse(text)).toMatchObject(expected.members);
    for (const secret of expected.lacks ?? []) expect(text).not.toContain(secret);
    for (const [name, value] of Object.entries(expected.headers ?? {})) expect(response.headers.get(name)).toBe(value);
    if (each.told !== undefined) expect(told).toEqual(each.told === null ? [] : [each.told]);
  },
);
