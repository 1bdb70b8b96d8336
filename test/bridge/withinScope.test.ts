import { fixtures } from 'deskside/testing';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appContextData, withinScope } from '../../src/context/index.js';
import type { DashboardAppScope } from '../../src/wire/index.js';

const person = {
  id: 1,
  name: 'Priya',
  email: 'secret@example.com',
  phone_number: '+91 secret',
  custom_attributes: { vip: 'secret' },
};
const message = (id: number, isPrivate: boolean) => ({
  id,
  content: `content ${id}`,
  private: isPrivate,
  sender: person,
});
const data = {
  ...appContextData(fixtures.appContext),
  conversation: {
    id: 1042,
    meta: { sender: person, channel: 'Channel::Api', assignee: { id: 7, email: 'ana@example.com' } },
    messages: [message(1, false), message(2, true), message(3, false)],
    last_non_activity_message: message(3, false),
    custom_attributes: { vip: 'secret' },
    labels: ['orders'],
  },
  contact: person,
  currentAgent: { id: 7, email: 'ana@example.com' },
  customAttributes: { vip: 'secret' },
  token: 'signed',
};

const within = (scope?: DashboardAppScope) => withinScope(data, scope) as unknown as typeof data;
const textWithin = (scope?: DashboardAppScope): string => JSON.stringify(within(scope));

describe('the scope of an app', () => {
  it.each([undefined, {}, { messages: 'all', email: true, phone: true, customAttributes: true } as const])(
    'that withholds nothing changes nothing: %j',
    (scope) => {
      expect(within(scope)).toBe(data);
    },
  );

  it('withholds private notes, and what sums up the newest message', () => {
    const { conversation } = within({ messages: 'public' });
    expect(conversation.messages.map(({ id }) => id)).toEqual([1, 3]);
    expect(conversation).not.toHaveProperty('last_non_activity_message');
  });

  it('withholds every message, and leaves an empty list for apps that read it', () => {
    const { conversation } = within({ messages: 'none' });
    expect(conversation.messages).toEqual([]);
    expect(conversation).not.toHaveProperty('last_non_activity_message');
    expect(textWithin({ messages: 'none' })).not.toContain('content');
  });

  it('takes a private note for one whatever marks it', () => {
    const marks = [true, 1, 'true', 'false', {}];
    const notes = marks.map((mark, id) => ({ id, private: mark }));
    const scoped = withinScope({ ...data, conversation: { messages: notes } }, { messages: 'public' });
    expect(scoped.conversation).toEqual({ messages: [] });
  });

  it.each([
    [{ email: false }, 'secret@example.com'],
    [{ phone: false }, '+91 secret'],
    [{ customAttributes: false }, 'vip'],
  ])('%j withholds it of the customer everywhere, and nothing else', (scope, secret) => {
    const text = textWithin(scope);
    expect(textWithin()).toContain(secret);
    expect(text).not.toContain(secret);
    const { conversation, contact } = within(scope);
    for (const one of [contact, conversation.meta.sender, conversation.messages[0]?.sender])
      expect(one).toMatchObject({ id: 1, name: 'Priya' });
    for (const [, other] of [
      ['email', 'secret@example.com'],
      ['phone', '+91 secret'],
      ['customAttributes', 'vip'],
    ].filter(([, known]) => known !== secret))
      expect(text).toContain(other);
  });

  it('withholds an email address of the newest message’s sender too', () => {
    expect(textWithin({ messages: 'all', email: false })).not.toContain('secret@example.com');
  });

  it('leaves the agent’s own address, the helpdesk’s own members, and the rest of the conversation', () => {
    const { conversation, currentAgent, token } = within({
      messages: 'none',
      email: false,
      phone: false,
      customAttributes: false,
    });
    expect(currentAgent).toEqual({ id: 7, email: 'ana@example.com' });
    expect(conversation.labels).toEqual(['orders']);
    expect(conversation.meta.assignee).toEqual({ id: 7, email: 'ana@example.com' });
    expect(token).toBe('signed');
  });

  it('changes nothing of what it was given', () => {
    const before = JSON.stringify(data);
    within({ messages: 'none', email: false, phone: false, customAttributes: false });
    expect(JSON.stringify(data)).toBe(before);
  });

  it('never fails, and never tells what it withholds, whatever shape the context has', () => {
    const strange = fc.oneof(fc.constant(person), fc.constant([person]), fc.anything());
    fc.assert(
      fc.property(strange, strange, strange, (conversation, contact, sender) => {
        const given = { ...data, conversation, contact, meta: { sender } } as never;
        expect(() => withinScope(given, { messages: 'none', email: false })).not.toThrow();
      }),
    );
  });
});
