import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampWidth, defaultPreferences, readPreferences, withId } from '../../src/sidebar/preferences.js';

const members = Object.keys(defaultPreferences);
/** Values that are almost right, beside whatever JSON may hold. */
const almost = fc.oneof(
  fc.jsonValue(),
  fc.array(fc.oneof(fc.string(), fc.constantFrom('panel:1', 'panel:1', 'widget:crm'), fc.jsonValue())),
  fc.double(),
  fc.constantFrom(true, null, 'panel:1'),
);
const stored = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(fc.constantFrom(...members, '__proto__', 'order', 'width'), almost),
);

describe('what was stored, whoever wrote it', () => {
  it('always gives preferences that can be used', () => {
    fc.assert(
      fc.property(stored, (value) => {
        const read = readPreferences(value);
        expect(Object.keys(read).sort()).toEqual([...members].sort());
        expect(read.width).toBeGreaterThanOrEqual(240);
        expect(read.width).toBeLessThanOrEqual(480);
        expect(read.width).toBe(Math.round(read.width));
        expect(typeof read.isCollapsed).toBe('boolean');
        for (const list of [read.order, read.pinned, read.hidden, read.openApps]) {
          expect(list.every((id) => typeof id === 'string')).toBe(true);
          expect(new Set(list).size).toBe(list.length);
        }
        expect(read.openPanel === null || ['string', 'undefined'].includes(typeof read.openPanel)).toBe(true);
      }),
    );
  });

  it('is read the same after it was written', () => {
    fc.assert(
      fc.property(stored, (value) => {
        const read = readPreferences(value);
        expect(readPreferences(JSON.parse(JSON.stringify(read)))).toEqual(read);
      }),
    );
  });

  it('keeps the ids of sources that nobody knows: they may come back', () => {
    const chosen = { order: ['panel:gone', 'panel:1'], pinned: ['widget:gone'], hidden: ['app:gone'] };
    expect(readPreferences(chosen)).toMatchObject(chosen);
  });

  it('loses no more than the member that makes no sense', () => {
    expect(readPreferences({ width: 'wide', isCollapsed: 1, order: 'panel:1', pinned: ['panel:1', 2] })).toEqual({
      ...defaultPreferences,
      pinned: ['panel:1'],
    });
  });

  it('knows a panel that was closed from one that never was opened', () => {
    expect(readPreferences({ openPanel: null }).openPanel).toBeNull();
    expect(readPreferences({}).openPanel).toBeUndefined();
    expect(readPreferences({ openPanel: 7 }).openPanel).toBeUndefined();
  });
});

describe('the width', () => {
  it('is 240 to 480 whole pixels, whatever the number', () => {
    fc.assert(
      fc.property(fc.double(), (width) => {
        const clamped = clampWidth(width);
        expect(clamped).toBeGreaterThanOrEqual(240);
        expect(clamped).toBeLessThanOrEqual(480);
        expect(Number.isInteger(clamped)).toBe(true);
      }),
    );
  });

  it.each([
    [239, 240],
    [240, 240],
    [333.4, 333],
    [480, 480],
    [481, 480],
    [Number.NaN, 320],
    [Number.POSITIVE_INFINITY, 320],
  ])('of %d is %d', (width, clamped) => {
    expect(clampWidth(width)).toBe(clamped);
  });
});

describe('putting an id into a list', () => {
  it('has it there once, at the end, and takes it out whole', () => {
    expect(withId(['a', 'b'], 'a', true)).toEqual(['b', 'a']);
    expect(withId(['a', 'b', 'a'], 'a', false)).toEqual(['b']);
    expect(withId([], 'a', false)).toEqual([]);
  });
});
