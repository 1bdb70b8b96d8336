import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pages } from '../../../stories/docs/pages.js';
import { headingSlug, pathFrom, siteText } from '../../../stories/docs/siteText.js';
import { documents, filesBelow, root, textOf } from './blocks.js';

const files = [...new Set([...documents, ...filesBelow('docs', /\.md$/)])].filter((path) => path !== 'README.md');
const mdx = filesBelow('stories/docs', /\.mdx$/).map(textOf);
const links = [...files, 'README.md', 'ARCHITECTURE.md'].flatMap((on) => {
  const text = textOf(on).replace(/^```[\s\S]*?^```$/gm, '');
  return [...text.matchAll(/(?:`[^`\n]*`)|\]\(([^)\s]+)\)/g)].flatMap(([, href]) => (href ? [{ on, href }] : []));
});
const local = links.filter(({ href }) => !/^[a-z]+:/.test(href));

/** The fragments that a Git host makes of a file's headings. */
const fragmentsOf = (path: string): readonly string[] =>
  [
    ...textOf(path)
      .replace(/^```[\s\S]*?^```$/gm, '')
      .matchAll(/^#{1,6} (.*)$/gm),
  ].map(([, heading = '']) => headingSlug(heading));

describe('the documentation’s pages', () => {
  it.each(files)('%s stands in the site', (path) => {
    expect(pages[path], 'name it in stories/docs/pages.ts').toBeDefined();
    const title = `<Meta title="${pages[path]}" />`;
    const shown = mdx.filter((text) => text.includes(`'../../${path}?raw'`));
    expect(shown.map((text) => [text.includes(title), text.includes(`<Page path="${path}" text={text} />`)])).toEqual([
      [true, true],
    ]);
  });

  it('the site names no file that is not there', () => {
    expect(Object.keys(pages).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('links lead to files that are there, and to headings in them', () => {
    const nowhere = local.filter(({ on, href }) => {
      const path = href.startsWith('#') ? on : pathFrom(on, href);
      const [, hash] = href.split('#');
      if (!existsSync(join(root, path))) return true;
      return hash !== undefined && path.endsWith('.md') && !fragmentsOf(path).includes(decodeURIComponent(hash));
    });
    expect(local.length).toBeGreaterThan(100);
    expect(nowhere).toEqual([]);
  });

  it('links to elsewhere are whole and encrypted', () => {
    expect(links.filter(({ href }) => /^[a-z]+:/.test(href) && !/^https:\/\/[\w.-]+\.\w+/.test(href))).toEqual([]);
  });
});

describe('a file’s text in the site', () => {
  it('links between files become links between pages', () => {
    expect(siteText('docs/guides/vite.md', 'See [apps](../dashboard-apps.md#the-port).')).toBe(
      'See [apps](?path=/docs/wires-dashboard-apps--docs#the-port).',
    );
  });

  it('what is no page is text alone, and code is left as it is', () => {
    const text = 'A [token](../src/styles/tokens.css), `[x](y.md)`.\n```md\n[x](y.md)\n```\n';
    expect(siteText('docs/sidebar.md', text)).toBe(text.replace('[token](../src/styles/tokens.css)', 'token'));
  });

  it('addresses of elsewhere stay', () => {
    expect(siteText('docs/a.md', '[x](https://a.example/) [y](#z)')).toBe('[x](https://a.example/) [y](#z)');
  });
});

describe('the words of “Troubleshooting”', () => {
  const words = filesBelow('src/internal', /Messages\.ts$/)
    .map(textOf)
    .join('\n')
    .replace(/\{\w+\}/g, '…');

  it('are those that an agent reads', () => {
    const said = [...textOf('docs/troubleshooting.md').matchAll(/“([^”]{3,})”/g)].map(([, text = '']) => text);
    const unknown = said.filter((text) => !words.includes(text.replace(/^… ?/, '').replace(/^’s/, '’s')));
    expect(said.length).toBeGreaterThan(30);
    expect(unknown).toEqual([]);
  });
});

describe('the tokens of “Theming”', () => {
  it('are all there are, and none that is not', () => {
    const named = (path: string) => new Set(textOf(path).match(/--deskside-[a-z-]*[a-z]/g));
    const tokens = [...named('src/styles/tokens.css')].filter(
      (name) => !/tone-(green|blue|yellow|red|purple|orange)/.test(name),
    );
    const guide = named('docs/guides/theming.md');
    expect(tokens.filter((name) => !guide.has(name))).toEqual([]);
    expect(
      [...guide].filter((name) => !readFileSync(join(root, 'src/styles/tokens.css'), 'utf8').includes(`${name}:`)),
    ).toEqual([]);
  });
});
