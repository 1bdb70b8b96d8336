// @vitest-environment node
import { expect, it, onTestFinished } from 'vitest';
import { brokenApps } from '../support/broken/brokenApps.js';
import { serveBroken } from '../support/broken/serveBroken.js';
import { openTerminal } from './support/terminal.js';

const page = { status: 200, type: 'text/html; charset=utf-8', text: '<!doctype html><title>Orders</title>' };

async function serving(headers: Readonly<Record<string, string>>) {
  const server = await serveBroken(page, headers);
  onTestFinished(() => server.close());
  return server.url;
}

it.each(brokenApps)('names an app that refuses to be framed by $name', async ({ headers, names }) => {
  const url = await serving(headers);
  const { out, code } = await openTerminal().type('check-app', url, '--helpdesk', 'https://desk.example');
  expect(out).toMatch(/^error app\.framing/m);
  for (const name of names) expect(out).toMatch(name);
  expect(code).toBe(1);
});

it('finds nothing wrong with a page that names the helpdesk', async () => {
  const url = await serving({ 'content-security-policy': 'frame-ancestors https://desk.example' });
  const terminal = openTerminal();
  const { out, code } = await terminal.type('check-app', url, '--helpdesk', 'https://desk.example');
  expect(out).not.toMatch(/^error/m);
  expect(code).toBe(0);
  const elsewhere = await terminal.type('check-app', url, '--helpdesk', 'https://other.example');
  expect(elsewhere.out).toMatch(/^error app\.framing/m);
});

it('wants the helpdesk as an origin', async () => {
  const { err, code } = await openTerminal().type('check-app', 'https://a.example/', '--helpdesk', 'desk.example/x');
  expect(err).toMatch(/is no origin\.\nWrite it as browsers do/);
  expect(code).toBe(2);
});
