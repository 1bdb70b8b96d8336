import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parsePanelSchema } from 'deskside';
import { conformance } from 'deskside/testing';
import { describe, expect, it } from 'vitest';
import { jsonSchemaKeywords } from '../support/keywords.js';

const page = readFileSync(join(dirname(fileURLToPath(import.meta.url)), '../../docs/schema.md'), 'utf8');

/** The keywords in the first column of the tables on the page, under one heading. */
function documented(heading: string): readonly string[] {
  const [, section = ''] = page.split(`## ${heading}\n`);
  const [rows = ''] = section.split('\n## ');
  return [...rows.matchAll(/^\| `([^`]+)`/gm)].map(([, keyword = '']) => keyword);
}

const supported = documented('Keywords that count');

/** The keywords that are told to be ignored, at one place of the schema. */
function ignoredAt(path: string, schema: object): readonly string[] {
  const told = parsePanelSchema(schema).diagnostics.filter(({ code }) => code === 'schema.ignored-keyword');
  return told
    .filter((found) => found.path === path)
    .flatMap(({ message }) => message.split(': ')[1]?.split(', ') ?? []);
}

const shouldBeIgnored = jsonSchemaKeywords.filter((keyword) => !supported.includes(keyword));

describe('S09 the keywords of docs/schema.md', () => {
  it('are known to JSON Schema, or are Deskside’s own', () => {
    const known: readonly string[] = jsonSchemaKeywords;
    expect(supported.filter((keyword) => !/^[$x]/.test(keyword) && !known.includes(keyword))).toEqual([]);
    expect(supported.length).toBeGreaterThan(8);
  });

  it.each(supported)('%s is supported, hence never called ignored', (keyword) => {
    expect(ignoredAt('/properties/F', { properties: { F: { [keyword]: 'x' } } })).toEqual([]);
  });

  it.each(shouldBeIgnored)('%s is reported as ignored: on the panel, on a field, on its items', (keyword) => {
    expect(ignoredAt('', { properties: { F: {} }, [keyword]: {} })).toEqual([keyword]);
    expect(ignoredAt('/properties/F', { properties: { F: { [keyword]: {} } } })).toEqual([keyword]);
    expect(
      ignoredAt('/properties/F/items', { properties: { F: { type: 'array', items: { [keyword]: {} } } } }),
    ).toEqual([keyword]);
  });

  it.each(['unknown', 'Type', 'FORMAT', 'xdeskside', '__proto__', 'constructor'])(
    'so is %s, which is no keyword',
    (keyword) => {
      expect(ignoredAt('/properties/F', JSON.parse(`{"properties":{"F":{"${keyword}":{}}}}`) as object)).toEqual([
        keyword,
      ]);
    },
  );

  it('are named together, one diagnostic a place', () => {
    expect(ignoredAt('/properties/F', { properties: { F: { minLength: 1, maxLength: 9, type: 'string' } } })).toEqual([
      'minLength',
      'maxLength',
    ]);
  });

  it.each(shouldBeIgnored)('%s never judges a value', (keyword) => {
    for (const refusal of [false, 0, {}, [], 'x', { const: 1 }, [false]]) {
      const field = JSON.stringify({ type: 'string', [keyword]: refusal });
      const { model } = conformance.normalisePanel(`{"properties":{"F":${field}}}`, '{"F":"shown"}');
      expect(model).toMatchObject({ kind: 'fields', rows: [{ type: 'text', state: 'value', value: 'shown' }] });
    }
  });
});
