// @vitest-environment node
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freePort, isInstalled, started } from './support/starter.js';
import { openTerminal } from './support/terminal.js';

const wait = 60_000;
const secret = `whsec_${Buffer.from('a secret of thirty-two characters').toString('base64')}`;
const languages = [
  { language: 'js', program: process.execPath, command: 'node', ending: 'mjs' },
  { language: 'python', program: 'python3', command: 'python3', ending: 'py' },
] as const;

describe.each(languages)('a starter in $language', ({ language, program, command, ending }) => {
  const skipped = isInstalled(program) ? false : `${program} is not installed`;

  it('is a panel that check finds well, unsigned and signed', { timeout: wait }, async (test) => {
    test.skip(skipped !== false, String(skipped));
    const terminal = openTerminal({ DESKSIDE_SIGNING_SECRET: secret });
    const unsigned = openTerminal();
    const made = await terminal.type('init', 'panel', '--language', language);
    expect(made.code).toBe(0);
    const files = [`panel.${ending}`, 'panel.schema.json', 'README.md'];
    expect(readdirSync(terminal.folder).sort()).toEqual([...files].sort());
    for (const name of files) expect(made.out).toContain(`Wrote ${name}`);
    expect(readFileSync(join(terminal.folder, 'README.md'), 'utf8')).toContain(`\n${command} panel.${ending}\n`);

    const open = await started(terminal.folder, [program, `panel.${ending}`]);
    const closed = await started(terminal.folder, [program, `panel.${ending}`], { DESKSIDE_SIGNING_SECRET: secret });
    const schema = join(terminal.folder, 'panel.schema.json');
    for (const url of [open, closed]) {
      const { out, code } = await terminal.type('check', url, '--schema', schema, '--strict');
      expect(out).toMatch(/MRR\s+currency\s+shown/);
      expect(out).toContain('All is well.');
      expect(code).toBe(0);
    }
    const refused = await unsigned.type('check', closed, '--schema', schema);
    expect(refused.out).toMatch(/^error endpoint\.credential/m);
    expect(refused.code).toBe(1);
    // a contact that is not known, a body that was changed, and one that is no JSON
    terminal.file('stranger.json', { phoneNumber: '+10000000000' });
    const stranger = await terminal.type('check', open, '--schema', schema, '--context', 'stranger.json', '--json');
    expect(JSON.parse(stranger.out)).toMatchObject({
      recording: { response: { text: '{}' } },
      notes: [expect.anything(), expect.stringMatching(/^Every field is empty\./)],
    });
    expect((await fetch(open, { method: 'POST', body: '{' })).status).toBe(500);
    expect((await fetch(open.replace('/panel/render', '/'), { method: 'POST', body: '{}' })).status).toBe(404);
  });

  it('is an app that check-app finds well, for its own helpdesk alone', { timeout: wait }, async (test) => {
    test.skip(skipped !== false, String(skipped));
    const terminal = openTerminal();
    expect((await terminal.type('init', 'app', '--language', language)).code).toBe(0);
    const env = { HELPDESK_ORIGIN: 'https://desk.example' };
    const url = await started(terminal.folder, [program, `app.${ending}`], env);
    const { out, code } = await terminal.type('check-app', url, '--helpdesk', 'https://desk.example');
    expect(out).toContain('Status 200');
    expect(code, out).toBe(0);
    const refused = await terminal.type('check-app', url, '--helpdesk', 'https://other.example');
    expect(refused.out).toMatch(/^error app\.framing/m);
    const page = await (await fetch(url)).text();
    for (const [, file] of page.matchAll(/(?:src|href)="([^"]+)"/g)) {
      expect((await fetch(new URL(file ?? '', url))).status).toBe(200);
    }
    expect((await fetch(new URL('/app.mjs', url))).status).toBe(404);
    // a path that is no address ends nobody's server
    expect((await fetch(`${url}/`).catch(() => null))?.status).toBeLessThan(500);
    expect((await fetch(url)).status).toBe(200);
  });
});

it.each([
  ['a panel', 'panel'],
  ['an app', 'app'],
])('%s is written in PHP, with the command that starts it', async (_, kind) => {
  const terminal = openTerminal();
  expect((await terminal.type('init', kind, '--language', 'php')).code).toBe(0);
  expect(readFileSync(join(terminal.folder, `${kind}.php`), 'utf8')).toMatch(/^<\?php\n/);
  expect(readFileSync(join(terminal.folder, 'README.md'), 'utf8')).toContain(`php -S 127.0.0.1:3000 ${kind}.php`);
});

it('is JavaScript under the name of TypeScript, too, and says where to go on', async () => {
  const terminal = openTerminal();
  const { out } = await terminal.type('init', 'panel', 'crm', '--language', 'ts');
  expect(readdirSync(join(terminal.folder, 'crm'))).toContain('panel.mjs');
  expect(out).toContain(`Next: ${join('crm', 'README.md')} has three commands to try.`);
});

it('the Python panel answers 500 for a value that is no JSON', { timeout: wait }, async (test) => {
  test.skip(!isInstalled('python3'), 'python3 is not installed');
  const terminal = openTerminal();
  await terminal.type('init', 'panel', '--language', 'python');
  const file = join(terminal.folder, 'panel.py');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"value": 4999', '"value": float("nan")'));
  const url = await started(terminal.folder, ['python3', 'panel.py']);
  const { out } = await terminal.type('check', url, '--schema', join(terminal.folder, 'panel.schema.json'));
  expect(out).toContain('Status 500');
});

it('the PHP panel is one that check finds well', { timeout: wait }, async (test) => {
  test.skip(!isInstalled('php'), 'php is not installed');
  const terminal = openTerminal();
  await terminal.type('init', 'panel', '--language', 'php');
  const command = ['php', '-S', `127.0.0.1:${await freePort()}`, 'panel.php'];
  const root = await started(terminal.folder, command, {}, /Development Server \((\S+)\) started/);
  const { out, code } = await terminal.type(
    'check',
    `${root}/panel/render`,
    '--schema',
    join(terminal.folder, 'panel.schema.json'),
    '--strict',
  );
  expect(code, out).toBe(0);
});

it('writes a widget whose script check-widget finds well', { timeout: wait }, async () => {
  const terminal = openTerminal();
  expect((await terminal.type('init', 'widget', 'crm')).out).toContain(join('crm', 'widget.py'));
  const context = ['--context', join('crm', 'context.json')];
  const { out, code } = await terminal.type('check-widget', join('crm', 'widget.py'), ...context, '--strict');
  expect(out).toContain('Priya Sharma [Premium]');
  expect(code, out).toBe(0);
});

it('writes over nothing, and then writes nothing at all', async () => {
  const terminal = openTerminal();
  writeFileSync(join(terminal.folder, 'README.md'), 'mine');
  const { code, err } = await terminal.type('init', 'panel');
  expect(err).toMatch(/^README\.md exists already, so nothing was written\.\nChoose an empty folder/);
  expect(code).toBe(2);
  expect(readdirSync(terminal.folder)).toEqual(['README.md']);
  expect(readFileSync(join(terminal.folder, 'README.md'), 'utf8')).toBe('mine');
});
