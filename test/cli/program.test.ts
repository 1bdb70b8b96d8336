// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fixtures } from 'deskside/testing';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { serveBroken } from '../support/broken/serveBroken.js';
import { buildCliProgram, type CliProgram } from './support/cliProgram.js';

const wait = 60_000;

let program: CliProgram;
beforeAll(async () => {
  program = await buildCliProgram();
  writeFileSync(join(dirname(program.file), 'panel.json'), JSON.stringify(fixtures.panelSchema));
}, wait);
afterAll(() => program.remove());

it('says its version and lists the contract files of its package', { timeout: wait }, async () => {
  expect(await program.run(['--version'])).toEqual({ code: 0, out: `${packageJson.version}\n`, err: '' });
  const { out } = await program.run(['schema']);
  expect(out).toMatch(/^panel-schema /m);
  expect(out).toMatch(/^conformance\/hosts /m);
});

it.each([
  ['0 when all is well', fixtures.panelResponse, 0],
  ['1 when agents would see too little', { plan: 'Pro' }, 1],
])('ends with %s', { timeout: wait }, async (_, answer, expected) => {
  const server = await serveBroken({ status: 200, type: 'application/json', text: JSON.stringify(answer) });
  onTestFinished(() => server.close());
  const { code, out, err } = await program.run(['check', server.url, '--schema', 'dist/cli/panel.json']);
  expect(err).toBe('');
  expect(out).toContain('Status 200');
  // a pipe is no terminal: no colours
  expect(out).not.toContain('\u001b');
  expect(code).toBe(expected);
});

it('ends with 2 when it was called wrongly, and says so on standard error', { timeout: wait }, async () => {
  const { code, out, err } = await program.run(['chekc']);
  expect(err).toBe('There is no command “chekc”.\nDid you mean “check”?\n');
  expect(out).toBe('');
  expect(code).toBe(2);
});

it('ends quietly when nobody reads on', { timeout: wait }, () => {
  const command = '"$0" "$1" schema conformance/panels | head -n 1';
  const { stdout, stderr } = spawnSync('sh', ['-c', command, process.execPath, program.file], { encoding: 'utf8' });
  expect(stdout).toBe('{\n');
  expect(stderr).toBe('');
});
