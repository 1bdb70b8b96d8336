import { type FrontConversation, type FrontRecipient, fromFront } from 'deskside/adapters';
import { describe, expect, it } from 'vitest';
import contact from '../fixtures/adapters/front-contact.json';
import conversation from '../fixtures/adapters/front-conversation.json';
import plugin from '../fixtures/adapters/front-plugin.json';
import { showsOn, toldOf } from './adapted.js';

const withRecipient = (recipient: FrontRecipient | null) => fromFront({ conversation: { ...conversation, recipient } });
const withStatus = (changes: Partial<FrontConversation>) =>
  fromFront({ conversation: { ...conversation, status_category: undefined, ...changes } });

describe('the context of a Front plugin', () => {
  it('tells a panel of the contact, by the number that they write from', () => {
    expect(toldOf(fromFront(plugin))).toEqual({
      contactID: 'crd_55aa',
      phoneNumber: '+4790012345',
      conversationId: 'cnv_9x8y',
      assigneeId: 'tea_3c4d',
      status: 'pending',
    });
  });

  it('takes the other addresses from the contact, and the name that the team gave them', () => {
    const context = fromFront(plugin);
    expect(context?.contact).toEqual({
      id: 'crd_55aa',
      name: 'Kari Tangen',
      email: 'kari@tent.example',
      phone_number: '+4790012345',
    });
    expect(context?.currentAgent).toEqual({ id: 'tea_1a2b', name: 'Bo Lind', email: 'bo@desk.example' });
  });

  it('shows panels of the kind of its channel, or of its inbox when that is asked for', () => {
    const context = fromFront(plugin);
    expect(showsOn('sms', context)).toBe(true);
    expect(showsOn('inb_77', context)).toBe(false);
    expect(showsOn('inb_77', context && { ...context, channelId: undefined })).toBe(true);
  });

  it.each(['noConversation', 'multiConversations'])('is none while it is %s', (type) => {
    expect(fromFront({ type, teammate: plugin.teammate, conversations: [plugin.conversation] } as object)).toBeNull();
  });
});

describe('a conversation of Front’s API', () => {
  it('knows its customer by the address of their contact and by their handle', () => {
    const context = fromFront({ conversation });
    expect(context?.contact).toEqual({ id: 'crd_66bb', name: 'Olav Berg', email: 'olav@tent.example' });
    expect(context?.conversation.meta?.assignee).toEqual({
      id: 'tea_3c4d',
      name: 'Ida Moe',
      email: 'ida@desk.example',
    });
  });

  it('finds the phone number in the contact that is given beside it, by what Front says it is', () => {
    const context = fromFront({ conversation, contact });
    expect(toldOf(context)).toEqual({
      contactID: 'crd_66bb',
      phoneNumber: '22 33 44 55',
      conversationId: 'cnv_8w7v',
      assigneeId: 'tea_3c4d',
      status: 'resolved',
    });
    expect(context?.contact?.email).toBe('olav@tent.example');
  });

  it('tells no channel: its type is that of the record', () => {
    const context = fromFront({ conversation });
    expect(context).not.toHaveProperty('channelId');
    expect(showsOn('conversation', context)).toBe(false);
  });

  it.each([
    ['open', 'open'],
    ['assigned', 'open'],
    ['unassigned', 'open'],
    ['archived', 'resolved'],
  ])('says %s as %s where no tickets are in use', (status, word) => {
    expect(toldOf(withStatus({ status }))).toMatchObject({ status: word });
  });

  it.each(['deleted', 'trashed', 'spam', '__proto__'])('has no word for %s', (status) => {
    expect(toldOf(withStatus({ status }))).not.toHaveProperty('status');
  });
});

describe('a recipient who is no contact', () => {
  it.each<[string, FrontRecipient, object]>([
    [
      'an email address',
      { handle: 'a@b.example', type: 'email' },
      { id: 'alt:email:a@b.example', email: 'a@b.example' },
    ],
    ['a phone number', { handle: '030 90', type: 'phone' }, { id: 'alt:phone:030 90', phone_number: '030 90' }],
    [
      'WhatsApp',
      { handle: '4790012345', type: 'whatsapp' },
      { id: 'alt:whatsapp:4790012345', phone_number: '4790012345' },
    ],
    ['WhatsApp, by a name', { handle: 'kari', type: 'whatsapp' }, { id: 'alt:whatsapp:kari' }],
    ['Twitter', { handle: '@kari', type: 'twitter', name: 'Kari' }, { id: 'alt:twitter:@kari', name: 'Kari' }],
    ['the API, by email', { handle: 'a@b.example' }, { id: 'alt:email:a@b.example', email: 'a@b.example' }],
    ['the API, by number', { handle: '+4790012345' }, { id: 'alt:phone:+4790012345', phone_number: '+4790012345' }],
  ])('is known by their handle: %s', (_, recipient, person) => {
    expect(withRecipient(recipient)?.contact).toEqual(person);
  });

  it.each<FrontRecipient | null>([{ handle: '@kari' }, { handle: '12' }, { handle: '' }, {}, null])(
    'is not known when nothing says what %j is',
    (recipient) => {
      expect(withRecipient(recipient)?.contact).toBeNull();
    },
  );
});
