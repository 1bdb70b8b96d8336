import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportsOf } from '../../../scripts/reference/declarations.mjs';
import { membersOf } from '../../../scripts/reference/members.mjs';
import { entries, generateReference } from '../../../scripts/reference.mjs';

const isSentence = (text: string): boolean => /^\S.*[.:!?)”"’`|]?$/s.test(text) && text.split(/\s+/).length > 1;

describe('the reference', () => {
  it('is that of the sources (if not: npm run reference)', () => {
    for (const [path, text] of Object.entries(generateReference())) {
      expect(existsSync(path) && readFileSync(path, 'utf8') === text, `${path} is current`).toBe(true);
    }
  });

  it.each(entries)('$entry: every export says what it does', ({ path }) => {
    const silent = exportsOf(path).filter(({ doc }) => !isSentence(doc.said));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it.each(entries)('$entry: every prop and option says what it does', ({ path }) => {
    // records of the wire have the names of their documents, which say what they are
    const given = exportsOf(path).filter(({ name }) => /(Props|Options)$/.test(name));
    const silent = given.flatMap((one) =>
      membersOf(one)
        .filter(({ doc }) => !isSentence(doc.said) && doc.default === undefined)
        .map(({ name }) => `${one.name}.${name}`),
    );
    expect(silent).toEqual([]);
  });
});
