import { fromIntercom, type IntercomConversation } from 'deskside/adapters';
import { describe, expect, it } from 'vitest';
import conversation from '../fixtures/adapters/intercom-conversation.json';
import inbox from '../fixtures/adapters/intercom-inbox.json';
import { showsOn, toldOf } from './adapted.js';

const withConversation = (changes: Partial<IntercomConversation>) =>
  fromIntercom({ conversation: { ...conversation, ...changes } });

describe('the request that opens an app in Intercom’s inbox', () => {
  it('tells a panel of the contact, by the number in E.164', () => {
    expect(toldOf(fromIntercom(inbox))).toEqual({
      contactID: '64f0c1d2a3b4c5d6e7f80912',
      phoneNumber: '+4930901820',
      conversationId: '70400000021',
      assigneeId: '640111',
      status: 'open',
    });
  });

  it('knows who looks, and keeps the kind of each id', () => {
    const context = fromIntercom(inbox);
    expect(context?.currentAgent).toEqual({ id: '640110', name: 'Owen Pike', email: 'owen@desk.example' });
    expect(context?.conversation.meta?.assignee).toEqual({ id: 640111 });
  });

  it('takes the contact’s name, not the one that the first message was signed with', () => {
    expect(fromIntercom(inbox)?.contact).toMatchObject({ name: 'Petra Zeman', email: 'petra@bike.example' });
  });

  it('takes the number as it was typed where Intercom could not read it', () => {
    const contact = { ...inbox.contact, formatted_phone: null };
    expect(toldOf(fromIntercom({ ...inbox, contact }))).toMatchObject({ phoneNumber: '030 / 90 18 20' });
  });

  it('finds the conversation by the place of the app, where the request has none', () => {
    const { admin } = inbox;
    expect(fromIntercom({ admin, context: { conversation_id: 55 } })?.conversation.id).toBe(55);
    expect(fromIntercom({ admin })).toBeNull();
  });
});

describe('a conversation of Intercom’s API', () => {
  it('knows its customer by id, and by the name of whoever began it', () => {
    const context = fromIntercom({ conversation });
    expect(toldOf(context)).toEqual({
      contactID: '64f0c1d2a3b4c5d6e7f80913',
      conversationId: '70400000022',
      status: 'snoozed',
    });
    expect(context?.contact).toMatchObject({ name: 'Rui Costa', email: 'rui@bike.example' });
  });

  it('never takes a teammate who began it for the customer', () => {
    const author = { type: 'admin', id: '640110', name: 'Owen Pike', email: 'owen@desk.example' };
    const context = withConversation({ source: { ...conversation.source, author } });
    expect(context?.contact).toEqual({ id: '64f0c1d2a3b4c5d6e7f80913' });
  });

  it('shows panels of the channel on which it began', () => {
    expect(showsOn('email', fromIntercom({ conversation }))).toBe(true);
    expect(showsOn('whatsapp', fromIntercom({ conversation }))).toBe(false);
  });

  it.each([
    ['open', 'open'],
    ['snoozed', 'snoozed'],
    ['closed', 'resolved'],
  ])('says %s as %s', (state, word) => {
    expect(toldOf(withConversation({ state }))).toMatchObject({ status: word });
  });

  it('says nothing of a state that is not documented', () => {
    expect(toldOf(withConversation({ state: 'toString' }))).not.toHaveProperty('status');
  });
});
