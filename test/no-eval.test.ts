import { describe, expect, it } from 'vitest';

// catalogue S02: the unit tests run under node --disallow-code-generation-from-strings
describe('the process that runs the unit tests', () => {
  it('was started with code generation from strings switched off', () => {
    expect(process.execArgv).toContain('--disallow-code-generation-from-strings');
  });

  it('refuses new Function', () => {
    expect(() => new Function('return 1')).toThrow(EvalError);
  });

  it('refuses eval', () => {
    // biome-ignore lint/security/noGlobalEval: that it throws is what is tested
    const indirectEval = globalThis.eval;
    expect(() => indirectEval('1 + 1')).toThrow(EvalError);
  });
});
