import { fromZendesk, type ZendeskTicket } from 'deskside/adapters';
import { describe, expect, it } from 'vitest';
import { appContextData, withinScope } from '../../src/context/index.js';
import app from '../fixtures/adapters/zendesk-app.json';
import answer from '../fixtures/adapters/zendesk-ticket.json';
import { showsOn, toldOf } from './adapted.js';

const withTicket = (changes: Partial<ZendeskTicket>) =>
  fromZendesk({ ...answer, ticket: { ...answer.ticket, ...changes } });

describe('what a Zendesk app gets', () => {
  it('tells a panel of the requester, by the primary one of their phone numbers', () => {
    expect(toldOf(fromZendesk(app))).toEqual({
      contactID: '902399',
      phoneNumber: '+447700900123',
      conversationId: '3071',
      assigneeId: '902341',
      status: 'pending',
    });
  });

  it('becomes records with the names that dashboard apps know, and ids that are numbers still', () => {
    const requester = { id: 902399, name: 'Sam Okafor', email: 'sam@home.example', phone_number: '+447700900123' };
    const assignee = { id: 902341, name: 'Noor Haddad', email: 'noor@kettles.example' };
    expect(fromZendesk(app)).toEqual({
      conversation: { id: 3071, status: 'pending', meta: { sender: requester, assignee } },
      contact: requester,
      currentAgent: { id: 902342, name: 'Iris Lund', email: 'iris@kettles.example' },
      channelId: 'whatsapp',
    });
  });

  it('takes the first number where none is the primary one', () => {
    const identities = [
      { type: 'twitter', value: 'sam' },
      { type: 'phone_number', value: '' },
      { type: 'phone_number', value: '+441' },
      { type: 'phone_number', value: '+442' },
    ];
    expect(toldOf(fromZendesk({ ticket: { id: 1, requester: { id: 2, identities } } }))).toMatchObject({
      phoneNumber: '+441',
    });
  });

  it('takes the email address of an identity where the user tells none', () => {
    const requester = { ...app.ticket.requester, email: null };
    expect(fromZendesk({ ...app, ticket: { ...app.ticket, requester } })?.contact?.email).toBe('sam@home.example');
  });

  it('is none before a new ticket is submitted', () => {
    expect(fromZendesk({ ...app, ticket: { ...app.ticket, id: null } })).toBeNull();
  });

  it('keeps the requester’s email from an app that may not have it', () => {
    const context = fromZendesk(app);
    const told = context && JSON.stringify(withinScope(appContextData(context), { email: false, phone: false }));
    expect(told).toContain('Sam Okafor');
    expect(told).not.toContain('sam@home.example');
    expect(told).not.toContain('+447700900123');
  });
});

describe('what Zendesk’s API answers', () => {
  it('names the requester and the assignee by the users beside the ticket', () => {
    const context = fromZendesk(answer);
    expect(toldOf(context)).toEqual({
      contactID: '902400',
      phoneNumber: '+14155550134',
      conversationId: '3072',
      assigneeId: '902341',
      status: 'resolved',
    });
    expect(context?.contact).toMatchObject({ name: 'Ada Bell', email: 'ada@home.example' });
    expect(context?.conversation.meta?.assignee).toMatchObject({ name: 'Noor Haddad' });
  });

  it('knows them by their ids alone without users', () => {
    const context = fromZendesk({ ticket: answer.ticket });
    expect(context?.contact).toEqual({ id: 902400 });
    expect(toldOf(context)).toMatchObject({ contactID: '902400', assigneeId: '902341' });
  });

  it('has no assignee while the ticket is nobody’s', () => {
    expect(toldOf(withTicket({ assignee_id: null }))).not.toHaveProperty('assigneeId');
  });

  it('shows panels of the channel by which the ticket came', () => {
    expect(showsOn('email', fromZendesk(answer))).toBe(true);
    expect(showsOn('whatsapp', fromZendesk(answer))).toBe(false);
  });

  it.each([
    ['new', 'open'],
    ['open', 'open'],
    ['pending', 'pending'],
    ['hold', 'pending'],
    ['solved', 'resolved'],
    ['closed', 'resolved'],
  ])('says %s as %s', (status, word) => {
    expect(toldOf(withTicket({ status }))).toMatchObject({ status: word });
  });

  it('says nothing of a status that is not documented', () => {
    expect(toldOf(withTicket({ status: 'constructor' }))).not.toHaveProperty('status');
  });
});
