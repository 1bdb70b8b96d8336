// @vitest-environment node
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json, text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ConformanceFile, PanelCase } from './support/conformanceFiles.js';
import { isInstalled } from './support/starter.js';

const wait = 60_000;
const here = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const file = here('src/conformance/panels.json');
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as ConformanceFile<PanelCase>;
const guide = readFileSync(here('docs/conformance.md'), 'utf8');

/** The runner that the guide prints in a language. */
function runnerIn(fence: string): string {
  const [, code] = new RegExp(`\`\`\`${fence}\n([\\s\\S]*?)\n\`\`\`\n`).exec(guide) ?? [];
  return code ?? '';
}

/** A backend that answers each contact as its case says, but for what `broken` says in its place. */
async function backend(broken: Readonly<Record<string, { type?: string; body?: string; status?: number }>> = {}) {
  const server = createServer(async (request, response) => {
    const { contactID } = (await json(request)) as PanelCase['request'];
    const found = cases.find((each) => each.request.contactID === contactID);
    const { type = 'application/json', body, status = 200 } = broken[found?.name ?? ''] ?? {};
    response.writeHead(status, { 'content-type': type }).end(body ?? JSON.stringify(found?.response));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
}

describe.each([
  { language: 'Python', program: 'python3', fence: 'python', name: 'run_cases.py' },
  { language: 'Node', program: process.execPath, fence: 'js', name: 'run-cases.mjs' },
])('the runner of the guide in $language', ({ program, fence, name }) => {
  async function run(url: string, ...names: readonly string[]) {
    const folder = mkdtempSync(join(tmpdir(), 'deskside-runner-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, name), runnerIn(fence));
    const child = spawn(program, [name, url, file, ...names], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const ended = new Promise<number | null>((resolve) => {
      child.on('close', resolve);
    });
    const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    return { out: out.trim().split(/\r?\n/), err, code };
  }
  const missing = !isInstalled(program);

  it('passes a backend that answers every case', { timeout: wait }, async (test) => {
    test.skip(missing, `${program} is not installed`);
    const { out, err, code } = await run(await backend());
    expect(err).toBe('');
    expect(out).toEqual(cases.map((each) => `passed: ${each.name}`));
    expect(code).toBe(0);
  });

  it('fails a backend at each case that it gets wrong, and at no other', { timeout: wait }, async (test) => {
    test.skip(missing, `${program} is not installed`);
    const broken = {
      'a schema that is stored as text': { body: '{"plan":"Pro"}' },
      'yes and no': { body: '{"Active":1,"Blocked":0}' },
      numbers: { body: '{"Whole":"4999"}' },
      money: { body: '{"MRR":NaN}' },
      tags: { type: 'text/html' },
      dates: { status: 500 },
    };
    const { out, code } = await run(await backend(broken));
    const failed = out.flatMap((line) => /^failed: ([^:]+):/.exec(line)?.[1] ?? []);
    expect(failed.sort()).toEqual(Object.keys(broken).sort());
    expect(code).toBe(1);
  });

  it('runs the cases that are named, and fails when there is none', { timeout: wait }, async (test) => {
    test.skip(missing, `${program} is not installed`);
    const url = await backend();
    expect(await run(url, 'tags', 'money')).toMatchObject({ out: ['passed: money', 'passed: tags'], code: 0 });
    expect(await run(url, 'nothing of the kind')).toMatchObject({ code: 1 });
  });
});

it('the guide shows a case as it is', () => {
  const shown = JSON.parse(runnerIn('json')) as PanelCase;
  expect(cases.find((each) => each.name === shown.name)).toEqual(shown);
});
