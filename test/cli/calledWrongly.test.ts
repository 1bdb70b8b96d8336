// @vitest-environment node
import { expect, it } from 'vitest';
import { openTerminal } from './support/terminal.js';

it.each([
  [['chek'], /^There is no command “chek”\.\nDid you mean “check”\?/],
  [['check'], /^check was called without all it needs\.\nWrite: npx deskside check <endpoint> --schema <file>/],
  [['check', 'http://localhost:1/'], /needs the panel’s schema.*\nAdd --schema <file>\./],
  [['check', 'http://localhost:1/', 'b'], /does not take “b”/],
  [['check', 'localhost:3000/panel', '--schema', 'panel.json'], /Write one such as http:\/\/localhost:3000\/panel\./],
  [['check', 'https://me:secret-word@crm.example/', '--schema', 'panel.json'], /holds a user name or password/],
  [['check', 'http://localhost:1/', '--shema', 'panel.json'], /no flag --shema\.\nDid you mean --schema\?/],
  [['check', 'http://localhost:1/', '--schema'], /^--schema has no value\.\nWrite --schema <file>\./],
  [['check', 'http://localhost:1/', '--schema', '--json'], /^--schema has no value\./],
  [['check', 'http://localhost:1/', '--json=yes'], /^--json takes no value\./],
  [['check', 'http://localhost:1/', '--schema', 'none.json'], /“none\.json” could not be read \(ENOENT\)/],
  [
    ['check', 'http://localhost:1/', '--schema', 'broken.json'],
    /“broken\.json” is no JSON: in line 1, column 8 there is the end of the text\./,
  ],
  [
    ['check', 'http://localhost:1/', '--schema', 'panel.json', '--context', 'secret.json'],
    /“secret\.json” is no JSON: in line 1, column 28 there is neither a comma nor the end\.\nPut a comma/,
  ],
  [['check', 'http://localhost:1/', '--schema', 'panel.json', '--timeout', 'soon'], /--timeout is “soon”/],
  [
    ['check', 'http://localhost:1/', '--schema', 'panel.json', '--context', 'context.json'],
    /“contactId” is none that an endpoint is told\.\nDid you mean “contactID”\?/,
  ],
  [['replay', 'panel.json'], /“panel\.json” is no recording/],
  [['init', 'panle'], /There is no starter “panle”\.\nChoose one of panel, widget, app\./],
  [['init', 'panel', '--language', 'go'], /There is no starter in “go”/],
  [['init', 'widget', '--language', 'php'], /A widget is a Python script/],
  [['schema', 'panel-shema'], /no contract file “panel-shema”\.\nDid you mean “panel-schema”\?/],
])('says what is wrong with %j and how to write it, and ends with 2', async (args, sentence) => {
  const terminal = openTerminal();
  terminal.file('panel.json', { properties: {} });
  terminal.file('broken.json', '{ "a": ');
  terminal.file('secret.json', '{"credential": {"apiKey": 7secret-word}}');
  terminal.file('context.json', { contactId: 'c1' });
  const { code, out, err } = await terminal.type(...args);
  expect(err).toMatch(sentence);
  expect(err).not.toContain('secret-word');
  expect(out).toBe('');
  expect(code).toBe(2);
});

it('escapes what was typed', async () => {
  const { err } = await openTerminal().type('\u001b[31mred');
  expect(err).toContain('“\\u001b[31mred”');
});

it.each([
  [['--help'], 0],
  [['help'], 0],
  [['-h'], 0],
  // Nothing was asked for, but whoever comes for the first time types just that.
  [[], 2],
])('lists its commands for %j', async (args, expected) => {
  const { code, out } = await openTerminal().type(...args);
  for (const name of ['check', 'check-app', 'check-widget', 'replay', 'init', 'schema']) {
    expect(out).toContain(`npx deskside ${name} `);
  }
  expect(code).toBe(expected);
});

it.each([[['check', '--help']], [['help', 'check']]])('lists the flags of a command for %j', async (args) => {
  const { code, out } = await openTerminal().type(...args);
  expect(out).toMatch(/--schema <file>\s+the panel’s JSON Schema/);
  expect(out).toContain('Exit codes');
  expect(code).toBe(0);
});

it('says its version', async () => {
  const { code, out } = await openTerminal().type('--version');
  expect(out).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  expect(code).toBe(0);
});

it('lists the contract files and prints one as it stands', async () => {
  const terminal = openTerminal();
  const { out } = await terminal.type('schema');
  expect(out).toMatch(/^panel-schema\s+deskside\/schemas\/panel-schema\.schema\.json$/m);
  expect(out).toMatch(/^conformance\/panels\s+deskside\/conformance\/panels\.json$/m);
  const one = await terminal.type('schema', 'render-request');
  expect(JSON.parse(one.out)).toMatchObject({ title: 'Render request' });
  const cases = await terminal.type('schema', 'conformance/panels');
  expect(JSON.parse(cases.out)).toMatchObject({ version: 1 });
});
