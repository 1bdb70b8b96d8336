// @vitest-environment node
import { HostError, type PythonRun, type PythonRunner } from 'deskside/server';
import { describe, expect, it } from 'vitest';
import { CliError } from '../../src/cli/cliError.js';
import { type Runners, recordScript, type ScriptCall } from '../../src/cli/runScript.js';
import { openTerminal } from './support/terminal.js';

const wait = 60_000;

const card = `
def get_sidebar_data(context):
    print("asked for", context["customer"]["email"])
    return {"title": "CRM", "items": [{
        "title": context["customer"]["name"],
        "subtitle": "since 2021",
        "link": "https://crm.example/1",
        "badge": {"text": "Premium", "color": "green"},
        "actions": [{"label": "Open", "link": "https://crm.example/open"}],
        "sections": [{"title": "Account", "fields": {"Tier": "Gold", "Seats": 12}}],
    }]}
`;

describe('check-widget', () => {
  it('prints the card that a script makes of its context, and what it printed', { timeout: wait }, async () => {
    const terminal = openTerminal();
    terminal.file('widget.py', card);
    terminal.file('context.json', {
      conversation: {},
      customer: { name: 'Ana', email: 'a@b.example' },
      business: null,
    });
    const { code, out, err } = await terminal.type('check-widget', 'widget.py', '--context', 'context.json');
    expect(err).toBe('');
    expect(out).toContain(
      [
        'Card',
        '  CRM',
        '    Ana [Premium] <https://crm.example/1>',
        '      since 2021',
        '      (Open) <https://crm.example/open>',
        '      Account',
        '        Tier: Gold',
        '        Seats: 12',
      ].join('\n'),
    );
    expect(out).toContain('Printed by the script\n  asked for a@b.example');
    expect(out).toMatch(/Ran for [\d,]+ ms/);
    expect(out).toContain('All is well.');
    expect(code).toBe(0);
  });

  it('says what a script raised, and where, and shows its traceback', { timeout: wait }, async () => {
    const terminal = openTerminal();
    terminal.file('widget.py', 'def get_sidebar_data(context):\n    return {"title": context["args"]}\n');
    const { code, out } = await terminal.type('check-widget', 'widget.py');
    expect(out).toMatch(/^error script\.failed/m);
    expect(out).toMatch(/KeyError.*line 2/);
    expect(out).toMatch(/Traceback\n(.*\n)*.*widget\.py/);
    expect(code).toBe(1);
  });

  it.each(['[]', '{}', '{"conversation":{},"customer":1,"business":null}', '{'])(
    'takes no context that a widget would not be told: %s',
    async (context) => {
      const terminal = openTerminal();
      terminal.file('widget.py', card);
      terminal.file('context.json', context);
      const { code, err } = await terminal.type('check-widget', 'widget.py', '--context', 'context.json');
      expect(err).toMatch(/The context is n/);
      expect(code).toBe(2);
    },
  );
});

describe('the Python of check-widget', () => {
  const call: ScriptCall = { script: '', contextText: '{}', fetch: globalThis.fetch, timeoutMs: 1_000, python3: false };
  const missing = () => {
    throw new HostError('package_missing', 'It is not there.');
  };
  const giving = (run: PythonRun) => (): PythonRunner => ({ run: async () => run, close: async () => {} });
  const answering = (title: string) =>
    giving({ ok: true, resultJson: `{"title":"${title}","items":[]}`, logs: [], durationMs: 1 });
  const titleOf = async (runners: Runners, python3 = false) =>
    (await recordScript({ ...call, python3 }, runners)).response?.text;

  it('is the embedded one, and the machine’s own where that is missing or wanted', async () => {
    const both = { embedded: answering('embedded'), python3: answering('own') };
    expect(await titleOf(both)).toContain('embedded');
    expect(await titleOf(both, true)).toContain('own');
    expect(await titleOf({ ...both, embedded: missing })).toContain('own');
  });

  it.each([
    [false, 'There is no Python here: the package pyodide is not installed, and neither is python3.'],
    [true, 'There is no python3 of 3.9 or newer here.'],
  ])('is missed in one sentence with the cure (--python3: %s)', async (python3, reason) => {
    const failed = recordScript({ ...call, python3 }, { embedded: missing, python3: missing });
    await expect(failed).rejects.toMatchObject({ exitCode: 3, reason, cure: expect.stringContaining('npm install') });
    await expect(failed).rejects.toBeInstanceOf(CliError);
  });

  it('is blamed, and not the script, when it does not start', async () => {
    const error = { code: 'crashed', message: 'Python did not start.' } as const;
    const broken = giving({ ok: false, error, logs: [], durationMs: 0 });
    const failed = recordScript(call, { embedded: broken, python3: broken });
    await expect(failed).rejects.toMatchObject({ exitCode: 3, reason: 'Python did not start.' });
  });
});
