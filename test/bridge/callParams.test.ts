import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAppMethod, readCall, readParams } from '../../src/bridge/callParams.js';
import { anyJson } from '../support/arbitrary.js';

describe('a message over an app’s port', () => {
  it('is a call with a number and a method', () => {
    const call = { type: 'call', id: 1, method: 'notify', params: { message: 'Saved' } };
    expect(readCall(call)).toEqual({ id: 1, method: 'notify', params: { message: 'Saved' } });
  });

  it.each([
    null,
    undefined,
    'call',
    7,
    [],
    {},
    { type: 'call' },
    { type: 'call', id: '1', method: 'notify' },
    { type: 'call', id: 1 },
    { type: 'answer', id: 1, method: 'notify' },
  ])('is nothing when it is %j', (message) => {
    expect(readCall(message)).toBeUndefined();
  });

  it('is read by its own members only', () => {
    const inherited = Object.create({ type: 'call', id: 1, method: 'notify' });
    expect(readCall(inherited)).toBeUndefined();
  });
});

describe('the methods', () => {
  it.each(['refresh', 'updates', 'theme', 'locale', 'height', 'openLink', 'notify', 'insertDraft'])(
    'have %s',
    (method) => {
      expect(isAppMethod(method)).toBe(true);
    },
  );

  it.each(['', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'Refresh', 'sendMessage'])(
    'have no %j',
    (method) => {
      expect(isAppMethod(method)).toBe(false);
    },
  );
});

describe('the parameters of a call', () => {
  it.each([
    ['updates', { on: true }, { on: true }],
    ['updates', { on: 1 }, undefined],
    ['updates', undefined, undefined],
    ['height', { height: 300.4 }, { height: 300 }],
    ['height', { height: 1 }, { height: 40 }],
    ['height', { height: -5 }, { height: 40 }],
    ['height', { height: 1e9 }, { height: 4000 }],
    ['height', { height: Number.NaN }, undefined],
    ['height', { height: Number.POSITIVE_INFINITY }, undefined],
    ['height', { height: '300' }, undefined],
    ['openLink', { url: 'https://shop.example/1' }, { url: 'https://shop.example/1' }],
    ['openLink', { url: 'HTTPS://SHOP.EXAMPLE' }, { url: 'https://shop.example/' }],
    ['openLink', { url: 'mailto:a@b.example' }, { url: 'mailto:a@b.example' }],
    ['openLink', { url: 'tel:+911' }, { url: 'tel:+911' }],
    ['openLink', { url: 'javascript:alert(1)' }, undefined],
    ['openLink', { url: 'java\nscript:alert(1)' }, undefined],
    ['openLink', { url: ' javascript:alert(1)' }, undefined],
    ['openLink', { url: 'data:text/html,x' }, undefined],
    ['openLink', { url: 'blob:https://shop.example/1' }, undefined],
    ['openLink', { url: 'https://user:pass@shop.example/' }, undefined],
    ['openLink', { url: '/relative' }, undefined],
    ['openLink', { url: '//shop.example' }, undefined],
    ['openLink', { url: ['https://shop.example/'] }, undefined],
    ['openLink', {}, undefined],
    ['notify', { message: 'Saved' }, { message: 'Saved', tone: 'info' }],
    ['notify', { message: 'Saved', tone: 'danger' }, { message: 'Saved', tone: 'danger' }],
    ['notify', { message: 'Saved', tone: 'pink' }, undefined],
    ['notify', { message: '   ' }, undefined],
    ['notify', { message: 7 }, undefined],
    ['notify', { message: 'x'.repeat(20_001) }, undefined],
    ['insertDraft', { text: 'Dear Priya,\n' }, { text: 'Dear Priya,\n' }],
    ['insertDraft', { text: '' }, undefined],
    ['insertDraft', { text: 'x'.repeat(20_001) }, undefined],
    ['refresh', { anything: true }, null],
    ['theme', undefined, null],
  ] as const)('of %s, %j, are read as %j', (method, params, read) => {
    expect(readParams(method, params)).toEqual(read);
  });

  it('hold nothing but what is documented', () => {
    expect(readParams('notify', { message: 'Saved', html: '<b>', __proto__: { tone: 'danger' } })).toEqual({
      message: 'Saved',
      tone: 'info',
    });
  });

  it('never throw, and never let a link through that runs code', () => {
    fc.assert(
      fc.property(anyJson, (params) => {
        for (const method of ['updates', 'height', 'notify', 'insertDraft'] as const) readParams(method, params);
        const link = readParams('openLink', { url: params });
        if (link) expect(new URL(link.url).protocol).toMatch(/^(https?|mailto|tel):$/);
      }),
    );
  });
});
