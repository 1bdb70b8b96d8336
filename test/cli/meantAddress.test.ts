// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { openTerminal } from './support/terminal.js';

const cureFor = async (typed: string, command = 'check'): Promise<string> => {
  const { code, err } = await openTerminal().type(
    command,
    typed,
    ...(command === 'check' ? ['--schema', 'a.json'] : []),
  );
  expect(err).toContain('is no whole web address.\n');
  expect(code).toBe(2);
  return err.split('\n')[1] ?? '';
};

describe('what is no whole address', () => {
  it.each([
    'panel.py',
    './panel.py',
    'crm/panel.py',
    '../crm/PANEL.PY',
    '/home/me/panel.py',
    'file:///home/me/panel.py',
  ])('is a Python file when it is %s: to be started, or checked as a widget', async (typed) => {
    const cure = await cureFor(typed);
    expect(cure).toMatch(
      /^It looks like a file\. Start it and give the address where it listens, such as http:\/\/localhost/,
    );
    expect(cure).toContain(`npx deskside check-widget ${typed}`);
  });

  it.each(['panel.js', 'panel.mjs', 'src/panel.ts', 'panel.php'])(
    'is a file to be started when it is %s',
    async (typed) => {
      const cure = await cureFor(typed, 'check-app');
      expect(cure).toMatch(/^It looks like a file\. Start it and give the address where it listens/);
      // It runs Python alone.
      expect(cure).not.toContain('check-widget');
    },
  );

  it.each([
    ['crm.example', 'https://crm.example'],
    ['crm.example/panel/render?v=2', 'https://crm.example/panel/render?v=2'],
    ['crm.example/panel.php', 'https://crm.example/panel.php'],
    ['crm.example:8443/panel', 'https://crm.example:8443/panel'],
    ['//crm.example/panel', 'https://crm.example/panel'],
    ['localhost', 'http://localhost'],
    ['localhost:3000/panel', 'http://localhost:3000/panel'],
    ['localhost:3000/panel.php', 'http://localhost:3000/panel.php'],
    ['crm.localhost:3000', 'http://crm.localhost:3000'],
    ['127.0.0.1:3000/panel', 'http://127.0.0.1:3000/panel'],
    ['192.168.0.7:8080', 'http://192.168.0.7:8080'],
    ['[::1]:3000/panel', 'http://[::1]:3000/panel'],
    ['crm:3000/panel', 'http://crm:3000/panel'],
  ])('has only its beginning missing when it is %s', async (typed, whole) => {
    expect(await cureFor(typed)).toBe(`Write one such as ${whole}.`);
  });

  it.each(['panel', 'panel/render', 'ftp://crm.example/', 'my panel', '...', '1.2.3.999:70000'])(
    'is answered with an example when nothing can be made of %s',
    async (typed) => {
      expect(await cureFor(typed)).toBe('Write one such as https://crm.example/panel/render.');
    },
  );
});
