import { installsFor, toRenderRequest } from 'deskside';
import { fixtures } from 'deskside/testing';
import { describe, expect, it } from 'vitest';
import request from '../fixtures/panel-request.json';

const { conversation, contact } = fixtures.context;

const toldOf = (context: object) => toRenderRequest({ ...fixtures.context, ...context });

describe('what a render endpoint is told', () => {
  it('is the document’s request, without the credential that only the server knows', () => {
    const { credential: _, ...documented } = request;
    expect(toRenderRequest(fixtures.context)).toEqual(documented);
    expect(fixtures.panelRequest).toEqual(documented);
  });

  it('spells contactID and conversationId as the document does', () => {
    expect(Object.keys(toRenderRequest(fixtures.context))).toEqual([
      'contactID',
      'phoneNumber',
      'conversationId',
      'assigneeId',
      'status',
    ]);
  });

  it('turns numeric ids into strings', () => {
    const told = toldOf({ conversation: { id: 42, meta: { assignee: { id: 0 } } }, contact: { id: 7 } });
    expect(told).toEqual({ contactID: '7', conversationId: '42', assigneeId: '0' });
  });

  it('leaves out a customer who is not known', () => {
    expect(toldOf({ contact: null })).toEqual({ conversationId: '64xyz789', assigneeId: '64agent01', status: 'open' });
  });

  it.each([undefined, null, '', '   ', {}, [], true])(
    'leaves out what is %j, and never sends "" in its place',
    (unknown) => {
      const told = toldOf({
        conversation: { id: '1', status: unknown, meta: { assignee: { id: unknown } } },
        contact: { id: unknown, phone_number: unknown },
      });
      expect(told).toEqual({ conversationId: '1' });
      expect(Object.values(told)).not.toContain('');
    },
  );

  it.each([{}, { meta: undefined }, { meta: {} }, { meta: { assignee: null } }, { meta: { assignee: {} } }])(
    'leaves out an assignee that nobody is: %j',
    (without) => {
      expect(toldOf({ conversation: { id: '1', ...without } })).not.toHaveProperty('assigneeId');
    },
  );

  it('tells nothing more, whatever else the helpdesk knows', () => {
    const told = toldOf({
      conversation: { ...conversation, messages: [{ content: 'secret' }], custom: 1 },
      contact: { ...contact, email: 'priya@example.com', credential: 'secret' },
      customAttributes: { a: 1 },
      credential: 'secret',
    });
    expect(told).toEqual(fixtures.panelRequest);
  });

  it('keeps a text as it is', () => {
    const told = toldOf({ contact: { id: ' 7 ', phone_number: '+91 98765 43210' } });
    expect(told).toMatchObject({ contactID: ' 7 ', phoneNumber: '+91 98765 43210' });
  });
});

describe('the channel on which an install shows', () => {
  const shows = (channelIds: readonly string[], context: object = {}, status = 'active'): boolean => {
    const install = { ...fixtures.panelInstall, channelIds, status };
    return installsFor([install], { ...fixtures.context, ...context }).length === 1;
  };

  it('is the conversation’s inbox, or the channel that the helpdesk names', () => {
    expect(shows(['whatsapp'])).toBe(true);
    expect(shows(['email'])).toBe(false);
    expect(shows(['email'], { channelId: 'email' })).toBe(true);
    expect(shows(['whatsapp'], { channelId: 'email' })).toBe(false);
  });

  it('may be a number in the conversation', () => {
    expect(shows(['12'], { conversation: { id: 1, inbox_id: 12 } })).toBe(true);
  });

  it('is nowhere for [], and everywhere for ["*"]', () => {
    expect(shows([])).toBe(false);
    expect(shows(['*'])).toBe(true);
    expect(shows(['*'], { conversation: { id: 1 } })).toBe(true);
    expect(shows(['undefined'], { conversation: { id: 1 } })).toBe(false);
  });

  it.each(['inactive', 'Active', '', 'deleted'])('is nowhere while the install is %j', (status) => {
    expect(shows(['*'], {}, status)).toBe(false);
  });
});
