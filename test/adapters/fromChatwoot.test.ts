import { toAppContextMessage, toWidgetContext } from 'deskside';
import { fromChatwoot } from 'deskside/adapters';
import { describe, expect, it } from 'vitest';
import message from '../fixtures/adapters/chatwoot-app-context.json';
import conversation from '../fixtures/adapters/chatwoot-conversation.json';
import { showsOn, toldOf } from './adapted.js';

describe('what Chatwoot tells a dashboard app', () => {
  it('tells a panel of the customer, the conversation and its assignee', () => {
    expect(toldOf(fromChatwoot(message))).toEqual({
      contactID: '5120',
      phoneNumber: '+4930901820',
      conversationId: '881',
      assigneeId: '12',
      status: 'open',
    });
  });

  it('reads the same from the data of the message alone', () => {
    expect(fromChatwoot(message.data)).toEqual(fromChatwoot(message));
  });

  it('shows panels of its inbox', () => {
    expect(showsOn('27', fromChatwoot(message))).toBe(true);
    expect(showsOn('28', fromChatwoot(message))).toBe(false);
  });

  it('goes on to dashboard apps with every member that says something', () => {
    const context = fromChatwoot(message);
    const told = context && JSON.parse(toAppContextMessage(context));
    expect(told).toEqual(message);
  });

  it('tells a widget of a customer whose id is a number still', () => {
    const context = fromChatwoot(message);
    expect(context && toWidgetContext(context).customer).toMatchObject({ id: 5120, email: 'jonas@bakery.example' });
  });

  it('takes attributes and a theme along', () => {
    const data = { ...message.data, customAttributes: { plan: 'pro' }, theme: { mode: 'dark' } };
    expect(fromChatwoot(data)).toMatchObject({ customAttributes: { plan: 'pro' }, theme: { mode: 'dark' } });
  });
});

describe('a conversation of Chatwoot’s API', () => {
  it('has its customer in itself, and no assignee while it is nobody’s', () => {
    expect(toldOf(fromChatwoot({ conversation }))).toEqual({
      contactID: '5121',
      phoneNumber: '+4989123456',
      conversationId: '882',
      status: 'snoozed',
    });
  });

  it('leaves out the email that a customer does not have', () => {
    const context = fromChatwoot({ conversation });
    expect(context?.contact).not.toHaveProperty('email');
    expect(context?.conversation.meta?.sender).not.toHaveProperty('email');
  });

  it('prefers the contact that is given beside it', () => {
    expect(toldOf(fromChatwoot({ conversation, contact: { id: 6, phone_number: '+431' } }))).toMatchObject({
      contactID: '6',
      phoneNumber: '+431',
    });
  });

  it.each([undefined, null, '', ' ', true, {}, Number.NaN])('is none with the id %j', (id) => {
    expect(fromChatwoot({ conversation: { ...conversation, id: id as number } })).toBeNull();
  });

  it('leaves out members of another kind than documented', () => {
    const odd = {
      id: 1,
      status: '',
      inbox_id: {},
      meta: { sender: { id: 2, name: 3, phone_number: '  ' }, assignee: 'x' },
    };
    expect(fromChatwoot({ conversation: odd } as never)).toEqual({
      conversation: { id: 1, meta: { sender: { id: 2 } } },
      contact: { id: 2 },
      currentAgent: null,
    });
  });
});
