import { describe, expect, it } from 'vitest';
import { cellOf, oddValues, typeNames, valueTable } from '../support/valueTable.js';

describe('R20 nine types and fourteen values', () => {
  it('are 126 cells', () => {
    expect(typeNames.length * oddValues.length).toBe(126);
  });

  it.each(typeNames)('a %s field never loses its sibling, whatever it is given', (type) => {
    for (const [name] of oddValues) expect(cellOf(type, name).sibling, name).toBe('SIBLING-OK');
  });

  it.each(typeNames)('a %s field never says a word that is not the value’s', (type) => {
    for (const [name, value] of oddValues) {
      const { shown, state } = cellOf(type, name);
      expect(shown, name).not.toMatch(/object Object|NaN|Invalid|undefined|∞/);
      expect(state, name).toMatch(/^(value|empty|mismatch)$/);
      // what is missing never looks like zero or No
      if ([undefined, null, ''].includes(value as never) || Number.isNaN(value))
        expect([shown, state]).toEqual(['—', 'empty']);
    }
  });

  it('show what docs/values.md says', async () => {
    await expect(valueTable()).toMatchFileSnapshot('../../docs/values.md');
  });
});
