import { safeHref } from 'deskside';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const runs = { numRuns: 150 };

describe('safeHref', () => {
  it('gives nothing, or an address of a safe scheme without a password', () => {
    const parts = fc.constantFrom(
      'https://',
      'http:',
      'javascript:',
      'JavaScript:',
      'data:',
      '//',
      '\\',
      '\t',
      '\n',
      '\u0000',
      '@',
      ':',
      'a.example',
      'user',
      '#',
      '?',
      '%00',
      '\u202e',
      ' ',
      'mailto:',
      '/',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(parts, { maxLength: 7 }).map((list) => list.join('')),
          fc.webUrl(),
        ),
        (text) => {
          const href = safeHref(text);
          if (href === undefined) return;
          const url = new URL(href);
          expect(url.protocol).toMatch(/^(https?|mailto|tel):$/);
          expect([url.username, url.password]).toEqual(['', '']);
          // what stands in the attribute is what the browser goes to, wherever the page stands
          expect(new URL(href, 'https://desk.example/inbox/').href).toBe(href);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('lets every ordinary web address through', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        expect(safeHref(address)).toBe(new URL(address).href);
      }),
      runs,
    );
  });
});
