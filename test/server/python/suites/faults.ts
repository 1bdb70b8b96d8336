import { describe, expect, it } from 'vitest';
import { survivors } from '../support/processes.js';
import { noContext, returning, type TheRunner } from '../support/runner.js';

const hang = 'while True: pass';

/** What a script that fails says to its author. */
export function faults(runner: TheRunner): void {
  const errorOf = async (script: string, timeoutMs?: number) => {
    const run = await runner().run(script, noContext, { timeoutMs });
    return run.ok ? null : run.error;
  };

  describe('a script that fails', () => {
    it('is told the line and the traceback of its own file alone', async () => {
      const script = ['import requests', '', returning('account = {}', 'return account["name"]')].join('\n');
      expect(await errorOf(script)).toMatchObject({ code: 'exception', message: "KeyError: 'name'", line: 5 });
      const { traceback } = (await errorOf(script)) ?? {};
      expect(traceback).toContain('File "widget.py", line 5, in get_sidebar_data\n    return account["name"]');
      expect(traceback?.match(/File "/g)).toHaveLength(1);
    });

    it('is told the line of a syntax error', async () => {
      expect(await errorOf('x = 1\ndef get_sidebar_data(context)\n    return {}')).toMatchObject({
        code: 'exception',
        message: expect.stringMatching(/^SyntaxError: /),
        line: 2,
        traceback: expect.stringContaining('File "widget.py", line 2'),
      });
    });

    it.each([
      ['get_sidebar_data = 3', 'no-function', /defines no function get_sidebar_data/],
      ['import sys\nsys.exit(0)', 'exception', /called exit \(0\)/],
      ['import os\nos._exit(3)', 'crashed', /exit code 3|exit\(3\)/],
      ['import os\nos.abort()', 'crashed', /before the script had returned/],
      ['def f(): return f()\nf()', 'exception', /^RecursionError/],
      ['x = []\nwhile True: x.append(bytearray(1_000_000))', 'memory', /more memory/],
      ['while True: print("x" * 1000)', 'output-too-large', /printed more than 1048576 bytes/],
      ['print("x" * 10**8)', 'output-too-large', /printed more than/],
      ['import os\nfor _ in range(3): os.fork()', 'exception', /OSError|PermissionError|BlockingIOError/],
      ['import subprocess\nsubprocess.run(["sleep", "99"])', 'exception', /PermissionError|OSError/],
      ['import threading\nthreading.Thread(target=print).start()', 'exception', /can't start new thread/],
      ['input()', 'exception', /^EOFError/],
      ['import urllib.request\nurllib.request.urlopen("http://127.0.0.1:1")', 'exception', /through "requests" alone/],
      ['import os\nos.kill(os.getppid(), 9)', 'exception', /PermissionError/],
    ])('%j ends as %s', async (script, code, message) => {
      expect(await errorOf(script)).toMatchObject({ code, message: expect.stringMatching(message) });
    });

    it.each([
      hang,
      'import time\ntime.sleep(1000)',
      returning(hang),
      `try:\n    ${hang}\nfinally:\n    ${hang}`,
      `import signal\nfor number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP): signal.signal(number, signal.SIG_IGN)\n${hang}`,
    ])('%j ends at its time and is gone', async (script) => {
      // Long enough for the print on a machine that is busy with something else, too.
      const run = await runner().run(`print("so far")\n${script}`, noContext, { timeoutMs: 1000 });
      expect(run).toMatchObject({ ok: false, logs: ['so far'], error: { code: 'timeout' } });
      expect(run.durationMs).toBeLessThan(5000);
    });

    it('closes all its descriptors in vain', async () => {
      const script = `import os\nos.closerange(0, 1000)\n${hang}`;
      expect((await errorOf(script, 2000))?.code).toMatch(/^(crashed|timeout)$/);
    });

    it('cannot hold up its own end, once it has returned', async () => {
      const script = [
        'import atexit',
        'class Sticky:',
        `    def __del__(self):\n        ${hang}`,
        `def forever():\n    ${hang}`,
        'atexit.register(forever)',
        'sticky = Sticky()',
        returning('return {"title": "Done"}'),
      ].join('\n');
      const run = await runner().run(script, noContext);
      expect(run).toMatchObject({ ok: true, resultJson: '{"title": "Done"}' });
    });

    it.each([
      'import sys\nsys.setrecursionlimit(10**9)\ndef f(): return f()\nf()',
      'import json, sys\njson.dumps = json.loads = sys.stdout = sys.stderr = None\nraise ValueError()',
      'class E(Exception):\n    def __str__(self): raise self\nraise E()',
      'import sys\nsys.modules.clear()\n1 / 0',
    ])('%j harms nobody', async (script) => {
      expect((await errorOf(script, 2000))?.code).toMatch(/^(exception|crashed|memory|timeout)$/);
      expect(await runner().run(returning('return {}'), noContext)).toMatchObject({ ok: true });
    });

    it('is cut short in the log, which says so', async () => {
      const { logs } = await runner().run('for i in range(5000): print(i)', noContext);
      expect(logs).toHaveLength(1001);
      expect(logs.slice(998)).toEqual(['998', '999', '… cut: the script printed more than is kept.']);
    });

    it('leaves no process behind', async () => {
      const before = new Set(survivors().map(({ pid }) => pid));
      const scripts = ['import os\nos.fork()\nos.setsid()', hang, 'import os\nos._exit(0)'];
      const used = scripts.map((script) => runner().run(script, noContext, { timeoutMs: 300 }));
      await Promise.all(used);
      await runner().warm();
      const left = survivors().filter(({ pid }) => before.has(pid));
      expect(left).toEqual([]);
      expect(survivors().length).toBeLessThanOrEqual(2);
    });
  });
}
