import { describe, expect, it } from 'vitest';
import { blocks, filesBelow, holds, textOf } from './blocks.js';
import { shellFault } from './shell.js';

const samples = filesBelow('docs/samples', /\.(tsx?|js|html|py|css|mjs)$/);
const texts = samples.map((path) => textOf(path));
const code = new Set(['ts', 'tsx', 'js', 'jsx', 'mjs', 'html', 'python', 'css']);

/** Blocks that are no code, and what they are. */
const noCode: Readonly<Record<string, string>> = {
  "result['items'][0]['since']": 'the sentence that a script’s author reads',
  'POST http://localhost:3000/panel/render': 'what the command line prints; test/cli compares it with the real one',
};

/** Code that another test takes out of its document and runs. */
const runElsewhere: Readonly<Record<string, string>> = {
  '# run_cases.py': 'test/cli/conformanceRunners.test.ts',
  '// run-cases.mjs': 'test/cli/conformanceRunners.test.ts',
};
const isRunElsewhere = (text: string): boolean => Object.keys(runElsewhere).some((start) => text.startsWith(start));

describe('the documentation’s code', () => {
  it('is found', () => {
    expect(blocks.length).toBeGreaterThan(40);
  });

  it.each(blocks.filter(({ language, text }) => code.has(language) && !isRunElsewhere(text)))(
    '$place stands word for word in a sample file that is compiled and run',
    ({ text }) => {
      expect(
        texts.some((file) => holds(file, text)),
        text,
      ).toBe(true);
    },
  );

  it.each(blocks.filter(({ language }) => language === 'json'))('$place is JSON', ({ text }) => {
    expect(() => JSON.parse(text)).not.toThrow();
  });

  it.each(blocks.filter(({ language }) => language === 'sh'))('$place calls what there is', ({ text }) => {
    expect(
      text
        .replace(/\\\n\s*/g, '')
        .split('\n')
        .map(shellFault)
        .filter(Boolean),
    ).toEqual([]);
  });

  it('is of a kind that is checked, or is said to be none', () => {
    const others = blocks.filter(({ language }) => !code.has(language) && language !== 'json' && language !== 'sh');
    const unknown = others.filter(({ text }) => !Object.keys(noCode).some((start) => text.startsWith(start)));
    expect(unknown.map(({ place, language }) => `${place} ${language}`)).toEqual([]);
  });

  it('leaves no sample over that no document shows', () => {
    const shown = (file: string) => blocks.some(({ language, text }) => code.has(language) && holds(file, text));
    const helpers = ['docs/samples/server/agents.ts', 'docs/samples/pages/deskside-app-sdk.js'];
    expect(samples.filter((path) => !helpers.includes(path) && !shown(textOf(path)))).toEqual([]);
  });

  it('is run: a test imports or reads each sample', () => {
    const tests = [...filesBelow('test/docs', /\.tsx?$/), ...filesBelow('test/server/docs', /\.ts$/)]
      .map(textOf)
      .join('\n');
    const named = (path: string) => path.replace(/^docs\//, '').replace(/\.tsx?$/, '.js');
    expect(samples.filter((path) => !tests.includes(named(path)) && !/agents|app-sdk\.js/.test(path))).toEqual([]);
  });
});
