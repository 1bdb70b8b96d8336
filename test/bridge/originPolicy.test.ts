import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originPolicy } from '../../src/bridge/index.js';

describe('whom a frame’s page may be', () => {
  it('is the origin of the app’s address, and those that were added', () => {
    const { allows, targets } = originPolicy('https://app.example', ['https://login.example']);
    expect([allows('https://app.example'), allows('https://login.example')]).toEqual([true, true]);
    expect(targets).toEqual(['https://app.example', 'https://login.example']);
  });

  it.each([
    'http://app.example',
    'https://app.example:8443',
    'https://app.example.evil.example',
    'https://evilapp.example',
    'https://sub.app.example',
    'https://app.example/',
    'HTTPS://APP.EXAMPLE',
    'null',
    '',
    'undefined',
    '*',
  ])('is never %j', (origin) => {
    expect(originPolicy('https://app.example').allows(origin)).toBe(false);
  });

  it('is never an opaque origin by name, even where one was added', () => {
    const { allows, targets } = originPolicy('https://app.example', ['null', '']);
    expect([allows('null'), allows('')]).toEqual([false, false]);
    expect(targets).toEqual(['https://app.example']);
  });

  it('is anybody only where “*” was written', () => {
    const { allows, targets } = originPolicy('https://app.example', ['*']);
    expect([allows('https://anybody.example'), allows('null')]).toEqual([true, true]);
    expect(targets).toEqual(['*']);
  });

  it('is nobody else, whatever a page calls itself', () => {
    const { allows } = originPolicy('https://app.example');
    const name = fc.string().map((text) => text.slice(0, 20));
    const origin = fc.oneof(
      name,
      name.map((text) => `https://${text}`),
      name.map((text) => `https://app.example${text || '/'}`),
    );
    fc.assert(fc.property(origin, (from) => from === 'https://app.example' || !allows(from)));
  });
});
