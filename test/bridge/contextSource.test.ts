import { describe, expect, it, vi } from 'vitest';
import { contextSource } from '../../src/bridge/index.js';
import type { AppContextData } from '../../src/context/index.js';
import type { Diagnostic } from '../../src/wire/index.js';

const data: AppContextData = { conversation: { id: 1 }, contact: {}, currentAgent: {} };
const text = '{"event":"appContext","data":{"conversation":{"id":1},"contact":{},"currentAgent":{}}}';

function sourceOf(make: () => AppContextData | Promise<AppContextData>) {
  const told: Diagnostic[] = [];
  const makes = vi.fn(make);
  return {
    source: contextSource(makes, (diagnostic) => told.push(diagnostic)),
    makes,
    codes: () => told.map(({ code }) => code),
  };
}

describe('one version of the context', () => {
  it('is made when it is first asked for, and then no more', () => {
    const { source, makes } = sourceOf(() => data);
    expect(makes).not.toHaveBeenCalled();
    expect([source.read(), source.read(), source.read()]).toEqual([text, text, text]);
    expect(makes).toHaveBeenCalledTimes(1);
  });

  it('may be made later: whoever asks meanwhile waits for the same', async () => {
    const { source, makes } = sourceOf(async () => data);
    const [first, second] = [source.read(), source.read()];
    expect(first).toBeInstanceOf(Promise);
    expect(await Promise.all([first, second])).toEqual([text, text]);
    expect(source.read()).toBe(text);
    expect(makes).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['that throws', () => Promise.reject(new Error('no token'))],
    [
      'that rejects',
      () => {
        throw new Error('no token');
      },
    ],
    [
      'that throws no error',
      () => {
        throw 'no token';
      },
    ],
  ])('%s is nothing to tell; its host is told why, once', async (_, make) => {
    const { source, makes, codes } = sourceOf(make);
    expect(await source.read()).toBeUndefined();
    expect(await source.read()).toBeUndefined();
    expect(codes()).toEqual(['context.failed']);
    expect(makes).toHaveBeenCalledTimes(1);
  });

  it.each([undefined, null, 'a text', 7, false])('that is made as %j is nothing to tell', async (wrong) => {
    for (const make of [() => wrong, async () => wrong]) {
      const { source, codes } = sourceOf(make as () => never);
      expect(await source.read()).toBeUndefined();
      expect(codes()).toEqual(['context.failed']);
    }
  });

  it('tells of what it left out, once', async () => {
    const { source, codes } = sourceOf(() => ({ ...data, contact: { id: 10n } }));
    expect(await source.read()).toContain('"contact":{"id":"10"}');
    await source.read();
    expect(codes()).toEqual(['context.cut']);
  });
});
