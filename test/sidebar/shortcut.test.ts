import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PressedKey, shortcutStep } from '../../src/sidebar/shortcut.js';

const pressed = (key: string, more: Partial<PressedKey> = {}): PressedKey => ({
  key,
  code: key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...more,
});

describe('a shortcut', () => {
  it.each([
    ['F6', pressed('F6'), 1],
    ['F6', pressed('F6', { shiftKey: true }), -1],
    ['F6', pressed('F6', { ctrlKey: true }), 0],
    ['F6', pressed('F6', { altKey: true }), 0],
    ['F6', pressed('F7'), 0],
    ['Alt+S', pressed('s', { code: 'KeyS', altKey: true }), 1],
    ['Alt+S', pressed('S', { code: 'KeyS', altKey: true, shiftKey: true }), -1],
    ['Alt+S', pressed('s', { code: 'KeyS' }), 0],
    ['Alt+S', pressed('s', { code: 'KeyS', altKey: true, metaKey: true }), 0],
    // Option makes another letter of it on a Mac.
    ['Alt+S', pressed('ß', { code: 'KeyS', altKey: true }), 1],
    ['Control+Shift+Period', pressed('>', { code: 'Period', ctrlKey: true, shiftKey: true }), 1],
    ['Control+Shift+Period', pressed('.', { code: 'Period', ctrlKey: true }), 0],
    [' alt + s ', pressed('s', { code: 'KeyS', altKey: true }), 1],
    ['', pressed('', { code: '' }), 0],
    ['Alt+', pressed('Alt', { altKey: true }), 0],
  ])('%j, pressed as %j, steps %d', (shortcut, event, step) => {
    expect(shortcutStep(shortcut, event)).toBe(step);
  });

  it('survives an event without a key: browsers send one when they fill in a form', () => {
    expect(shortcutStep('F6', { altKey: false } as PressedKey)).toBe(0);
  });

  it('is never taken for another one, whatever is written or pressed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (shortcut, key, code) => {
        expect([-1, 0, 1]).toContain(shortcutStep(shortcut, pressed(key, { code })));
      }),
    );
  });
});
