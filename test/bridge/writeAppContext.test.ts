import { toAppContextMessage } from 'deskside';
import { fixtures } from 'deskside/testing';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeAppContext } from '../../src/context/index.js';
import { anyJson } from '../support/arbitrary.js';

const { appContext } = fixtures;
const bare = { conversation: {}, contact: {}, currentAgent: {} };

/** The message with this contact, parsed, and the codes of what was told. */
function written(contact: unknown, limit?: number) {
  const { text, diagnostics } = writeAppContext({ ...bare, contact: contact as object }, limit);
  return { contact: JSON.parse(text ?? 'null')?.data.contact, codes: diagnostics.map(({ code }) => code) };
}

const nested = (depth: number): object => {
  let value: object = {};
  for (let level = 0; level < depth; level++) value = { a: value };
  return value;
};

describe('the message to a dashboard app', () => {
  it('is a JSON text with exactly the documented members, numbers as numbers', () => {
    const message = toAppContextMessage(appContext);
    expect(typeof message).toBe('string');
    expect(JSON.parse(message)).toEqual({
      event: 'appContext',
      data: {
        conversation: appContext.conversation,
        contact: appContext.contact,
        currentAgent: appContext.currentAgent,
      },
    });
    expect(message.startsWith('{"event":"appContext","data":{"conversation":{')).toBe(true);
  });

  it('has customAttributes and theme when the helpdesk supplies them, and nothing else that it knows', () => {
    const customAttributes = { tier: 'gold' };
    const theme = { mode: 'dark' };
    const more = { ...appContext, customAttributes, theme, business: { secret: 1 }, channelId: 'x', other: 1 };
    const { data } = JSON.parse(toAppContextMessage(more));
    expect(Object.keys(data)).toEqual(['conversation', 'contact', 'currentAgent', 'customAttributes', 'theme']);
    expect([data.customAttributes, data.theme]).toEqual([customAttributes, theme]);
  });

  it('has empty objects for a customer and an agent who are not known, whose members apps read', () => {
    const { data } = JSON.parse(toAppContextMessage({ ...appContext, contact: null, currentAgent: null }));
    expect([data.contact, data.currentAgent]).toEqual([{}, {}]);
  });

  it('says the same as was given, whatever JSON that is', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        // what JSON itself does not keep, such as -0 and NaN
        const plain: unknown = JSON.parse(JSON.stringify(value) ?? 'null');
        const { contact, codes } = written({ value: plain });
        expect(contact).toEqual({ value: plain });
        expect(codes).toEqual([]);
      }),
    );
  });

  it('can always be parsed, whatever is given', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withNullPrototype: true,
      withSparseArray: true,
    });
    fc.assert(
      fc.property(anything, (value) => {
        expect(JSON.parse(writeAppContext({ ...bare, contact: { value } }).text ?? '').event).toBe('appContext');
      }),
    );
  });
});

describe('what cannot be written', () => {
  it.each([100, 10_000])('a nesting of %i levels ends at the sixty-fourth, without a throw', (depth) => {
    const { contact, codes } = written(nested(depth));
    let levels = 0;
    for (let at = contact; at; at = at.a) levels++;
    expect(levels).toBeGreaterThan(50);
    expect(levels).toBeLessThanOrEqual(64);
    expect(codes).toEqual(['context.cut']);
  });

  it('a bigint becomes its digits', () => {
    expect(written({ id: 9007199254740993n })).toEqual({ contact: { id: '9007199254740993' }, codes: ['context.cut'] });
  });

  it('what contains itself is cut where it would begin again; what merely occurs twice is written twice', () => {
    const cycle: Record<string, unknown> = { name: 'A' };
    cycle['self'] = cycle;
    expect(written(cycle)).toEqual({ contact: { name: 'A', self: null }, codes: ['context.cut'] });
    const shared = { tier: 'gold' };
    expect(written({ a: shared, b: shared })).toEqual({ contact: { a: shared, b: shared }, codes: [] });
  });

  it('a getter that throws costs its own object and no more', () => {
    const angry = Object.defineProperty({}, 'email', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    expect(written({ name: 'A', angry })).toEqual({ contact: { name: 'A', angry: null }, codes: ['context.cut'] });
  });

  it('toJSON is heeded, and may throw', () => {
    const angry = {
      toJSON: () => {
        throw new Error('no');
      },
    };
    const { contact } = written({ at: new Date('2026-08-01T10:00:00Z'), angry });
    expect(contact).toEqual({ at: '2026-08-01T10:00:00.000Z', angry: null });
  });

  it('a proxy that refuses everything is cut', () => {
    const refuse = (): never => {
      throw new Error('no');
    };
    const proxy = new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse });
    expect(written({ name: 'A', proxy }).contact).toEqual({ name: 'A', proxy: null });
  });

  it('a hundred faults are told of a few times', () => {
    const { codes } = written(Object.fromEntries(Array.from({ length: 100 }, (_, index) => [index, 1n])));
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.length).toBeLessThanOrEqual(20);
  });

  it('a key called __proto__ is written as any other', () => {
    const { contact } = written(JSON.parse('{"__proto__":{"admin":true}}'));
    expect(Object.keys(contact)).toEqual(['__proto__']);
  });
});

describe('a context that is too large', () => {
  const messages = Array.from({ length: 100 }, (_, id) => ({ id, content: 'x'.repeat(100_000) }));

  it('loses its oldest messages, and is valid JSON below the limit', () => {
    const { text, diagnostics } = writeAppContext({ ...bare, conversation: { id: 1, messages } });
    expect(text?.length).toBeLessThanOrEqual(2 * 1024 * 1024);
    const kept: { id: number }[] = JSON.parse(text ?? '').data.conversation.messages;
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.map(({ id }) => id)).toEqual(messages.slice(-kept.length).map(({ id }) => id));
    expect(diagnostics).toMatchObject([{ code: 'context.cut', path: '/conversation/messages' }]);
  });

  it('loses every message when the newest alone is too large', () => {
    const huge = [{ id: 1, content: 'x'.repeat(10_000_000) }];
    const { text } = writeAppContext({ ...bare, conversation: { id: 1, messages: huge } });
    expect(JSON.parse(text ?? '').data.conversation).toEqual({ id: 1, messages: [] });
  });

  it('is not told at all when it is too large without them', () => {
    const { contact, codes } = written({ note: 'x'.repeat(10_000_000) });
    expect(contact).toBeUndefined();
    expect(codes).toEqual(['context.too-large']);
  });

  it('keeps as many messages as fit, to the letter', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 40 }), { maxLength: 12 }),
        fc.integer({ min: 100, max: 700 }),
        (texts, limit) => {
          const all = texts.map((content, id) => ({ id, content }));
          const data = { ...bare, conversation: { messages: all } };
          const { text } = writeAppContext(data, limit);
          if (text === undefined) return;
          expect(text.length).toBeLessThanOrEqual(limit);
          const kept: unknown[] = JSON.parse(text).data.conversation.messages;
          expect(kept).toEqual(all.slice(all.length - kept.length));
          const oneMore = { ...bare, conversation: { messages: all.slice(all.length - kept.length - 1) } };
          const room = JSON.stringify({ event: 'appContext', data: oneMore }).length - limit;
          if (kept.length < all.length) expect(room).toBeGreaterThan(-2);
        },
      ),
    );
  });

  it('of countless small values ends in good time, told as too large', () => {
    const { codes } = written(Array.from({ length: 250_000 }, () => ({})));
    expect(codes).toEqual(['context.too-large']);
  });
});

describe('a message that can never be made', () => {
  it('is still one that apps can parse', () => {
    const conversation = { id: 1, note: 'x'.repeat(10_000_000) };
    const { event, data } = JSON.parse(toAppContextMessage({ ...appContext, conversation }));
    expect(event).toBe('appContext');
    expect(Object.keys(data)).toEqual(['conversation', 'contact', 'currentAgent']);
  });
});
