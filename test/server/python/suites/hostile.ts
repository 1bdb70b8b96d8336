import { describe, expect, it } from 'vitest';
import { hostileCases } from '../../../support/hostile.js';
import { returning, type TheRunner } from '../support/runner.js';

/** The inputs that the file describes in words, as scripts. */
const scripts: Readonly<Record<string, string>> = {
  'python-007': `print("debug")\n${returning('return {"title": "CRM", "items": []}')}`,
  'python-015': 'import os\nraise Exception(os.environ)',
  'python-017': returning('return {"title": "CRM", "items": [] if context["customer"] is None else None}'),
  'python-019': 'x = 1',
  'python-020': 'def get_sidebar_data(context:',
};

/** Every case of the area "python". */
export function hostile(runner: TheRunner): void {
  describe('the hostile cases', () => {
    const cases = hostileCases.filter(({ area }) => area === 'python');
    it.each(cases)('$id: $input', async ({ id, input, expect: wanted }) => {
      const text = String(input);
      const script = scripts[id] ?? (text.startsWith('return ') ? returning(text) : text);
      const context = JSON.stringify({ conversation: {}, customer: null, business: null });
      const run = await runner().run(script, context, { timeoutMs: wanted.verdict === 'timeout' ? 300 : 10_000 });
      expect(verdictOf(run)).toMatch(accepted[wanted.verdict] ?? /^no such verdict$/);
      for (const [name, value] of Object.entries(process.env))
        if (value && value.length > 8) expect(JSON.stringify(run), `the variable ${name}`).not.toContain(value);
    });
  });
}

const accepted: Readonly<Record<string, RegExp>> = {
  ok: /^ok$/,
  timeout: /^timeout$/,
  error: /^(exception|memory|output-too-large)$/,
  'ok-or-error-card': /^(ok|invalid-result)$/,
  'error-card': /^(exception|invalid-result|no-function)$/,
};

function verdictOf(run: Awaited<ReturnType<ReturnType<TheRunner>['run']>>): string {
  if (!run.ok) return run.error.code;
  JSON.parse(run.resultJson);
  return 'ok';
}
