import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillAddress } from '../../src/dashboard-apps/fillAddress.js';
import { anyJson } from '../support/arbitrary.js';

const dataOf = (contact: object) => ({ conversation: { id: 1042 }, contact, currentAgent: {} });
const address = (template: string, contact: object): string | undefined => fillAddress(template, dataOf(contact));

describe('an address with placeholders', () => {
  it.each([
    [
      'https://app.example/?email={{contact.email}}',
      { email: 'a+b@c.example' },
      'https://app.example/?email=a%2Bb%40c.example',
    ],
    ['https://app.example/{{ contact.id }}#{{conversation.id}}', { id: 7 }, 'https://app.example/7#1042'],
    [
      'https://app.example/?n={{contact.name}}',
      { name: 'Łęcki & Søn' },
      'https://app.example/?n=%C5%81%C4%99cki%20%26%20S%C3%B8n',
    ],
    ['https://app.example/?n={{contact.name}}', {}, 'https://app.example/?n='],
    ['https://app.example/?n={{contact.name}}', { name: null }, 'https://app.example/?n='],
    ['https://app.example/?n={{contact.name}}', { name: { first: 'A' } }, 'https://app.example/?n='],
    ['https://app.example/?n={{contact.constructor.name}}', {}, 'https://app.example/?n='],
    ['https://app.example/?n={{contact.name}}', { name: '\ud800' }, 'https://app.example/?n=%EF%BF%BD'],
  ])('%s of %j is %s', (template, contact, href) => {
    const filled = address(template, contact);
    // a lone half of a character may be left out or marked; it never stops the rest
    expect(filled?.replace('%EF%BF%BD', '')).toBe(href.replace('%EF%BF%BD', ''));
  });

  it.each(['.', '..'])('does not climb where a value is “%s”', (name) => {
    expect(address('https://app.example/a/b/{{contact.name}}/c', { name })).toBe('https://app.example/a/b//c');
  });

  it.each(['../../x', '/x', '?admin=1', '#x', 'a&admin=1', '\\..\\x', '%2e%2e', 'a\r\nb'])(
    'stays in its place where a value is %j',
    (name) => {
      const path = new URL(address('https://app.example/a/{{contact.name}}/b', { name }) ?? '').pathname;
      expect(path).toBe(`/a/${encodeURIComponent(name)}/b`);
      const url = new URL(address('https://app.example/?n={{contact.name}}&z=1', { name }) ?? '');
      expect([...url.searchParams]).toEqual([
        ['n', name],
        ['z', '1'],
      ]);
    },
  );

  it.each([
    'https://{{contact.name}}/',
    'https://{{contact.name}}.example/',
    'https://app.example{{contact.name}}/',
    'https://app.example:{{contact.id}}/',
    'https://{{contact.name}}@app.example/',
    '{{contact.name}}://app.example/',
    '{{contact.name}}',
    'https:{{contact.name}}',
    '//{{contact.name}}/',
  ])('lets no customer choose the server: %s', (template) => {
    expect(address(template, { name: 'app', id: 443 })).toBeUndefined();
  });

  it.each(['http://app.example/{{contact.id}}', 'javascript:{{contact.id}}', 'data:text/html,{{contact.id}}'])(
    'is as safe as any other: %s is refused',
    (template) => {
      expect(address(template, { id: 1 })).toBeUndefined();
    },
  );

  it('keeps its origin, whatever the customer is called', () => {
    const place = fc.constantFrom('/', '/a/', '?q=', '/a?q=', '#', '/a/?b=1#');
    fc.assert(
      fc.property(place, anyJson, (before, name) => {
        const filled = address(`https://app.example${before}{{contact.name}}`, { name });
        expect(new URL(filled ?? '').origin).toBe('https://app.example');
      }),
    );
  });

  it('keeps its path, whatever the customer is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const url = new URL(address('https://app.example/shop/{{contact.name}}/orders?x=1', { name }) ?? '');
        expect(url.pathname).toMatch(/^\/shop\/[^/]*\/orders$/);
        expect(url.search).toBe('?x=1');
      }),
    );
  });
});
