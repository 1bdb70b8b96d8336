import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unsafeCalls } from '../../scripts/unsafe-calls.mjs';
import { generateValidators } from '../../scripts/validators.mjs';

const generated = Object.entries(generateValidators());

describe('the generated validators', () => {
  it('are those of the schema files (if not: npm run validators)', () => {
    for (const [path, text] of generated) {
      expect(existsSync(path) && readFileSync(path, 'utf8') === text, `${path} is current`).toBe(true);
    }
  });

  it('are the same each time', () => {
    expect(Object.entries(generateValidators())).toEqual(generated);
  });

  it('need nothing at run time and turn no text into code', () => {
    for (const [path, text] of generated.filter(([file]) => file.endsWith('.js'))) {
      expect(text).not.toMatch(/\brequire\(|^import /m);
      expect(unsafeCalls(path, text)).toEqual([]);
    }
  });
});
