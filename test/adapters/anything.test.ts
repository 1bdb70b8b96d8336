import { type ConversationContext, toAppContextMessage, toRenderRequest, toWidgetContext } from 'deskside';
import { fromChatwoot, fromFront, fromIntercom, fromZendesk } from 'deskside/adapters';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import chatwoot from '../fixtures/adapters/chatwoot-app-context.json';
import chatwootApi from '../fixtures/adapters/chatwoot-conversation.json';
import frontContact from '../fixtures/adapters/front-contact.json';
import frontApi from '../fixtures/adapters/front-conversation.json';
import front from '../fixtures/adapters/front-plugin.json';
import intercomApi from '../fixtures/adapters/intercom-conversation.json';
import intercom from '../fixtures/adapters/intercom-inbox.json';
import zendesk from '../fixtures/adapters/zendesk-app.json';
import zendeskApi from '../fixtures/adapters/zendesk-ticket.json';
import { anyJson } from '../support/arbitrary.js';

/** The payload with anything at all in some of its places, and some members gone. */
function spoilt(payload: unknown): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: kept(payload) }, { weight: 1, arbitrary: anyJson });
}

function kept(payload: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(payload)) return fc.tuple(...payload.map(spoilt));
  if (typeof payload !== 'object' || payload === null) return fc.constant(payload);
  const members = Object.entries(payload).map(([key, value]) => [key, spoilt(value)] as const);
  const record: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(members);
  return fc.record(record, { requiredKeys: Object.keys(payload).slice(0, 4) });
}

const isId = (id: unknown): boolean => (typeof id === 'string' ? id.trim() !== '' : Number.isFinite(id));
const isPerson = (person: Readonly<Record<string, unknown>>): boolean =>
  isId(person.id) &&
  [person.name, person.email, person.phone_number].every(
    (text) => text === undefined || (typeof text === 'string' && text.trim() !== ''),
  );

function expectTellable(context: ConversationContext): void {
  const { conversation, contact, currentAgent } = context;
  expect(isId(conversation.id)).toBe(true);
  for (const person of [contact, currentAgent, conversation.meta?.sender, conversation.meta?.assignee]) {
    if (person) expect(person).toSatisfy(isPerson);
  }
  const request = toRenderRequest(context);
  expect(request.conversationId).toBe(String(conversation.id));
  expect(Object.values(request)).toSatisfy((told: unknown[]) =>
    told.every((text) => typeof text === 'string' && text.trim() !== ''),
  );
  expect(toWidgetContext(context)).toEqual({ conversation, customer: contact, business: null });
  const { event, data } = JSON.parse(toAppContextMessage(context));
  expect(event).toBe('appContext');
  expect(String(data.conversation.id)).toBe(String(conversation.id));
}

const adapters = [
  ['Chatwoot', fromChatwoot, [chatwoot, { conversation: chatwootApi }]],
  ['Zendesk', fromZendesk, [zendesk, zendeskApi]],
  ['Intercom', fromIntercom, [intercom, { conversation: intercomApi }]],
  ['Front', fromFront, [front, { conversation: frontApi, contact: frontContact }]],
] as const;

describe.each(adapters)('%s', (_, from, payloads) => {
  const adapt = from as (payload: unknown) => ConversationContext | null;

  it('makes of anything at all a context that every source accepts, or none', () => {
    fc.assert(
      fc.property(fc.oneof(anyJson, ...payloads.map(spoilt)), (payload) => {
        const before = JSON.stringify(payload);
        const context = adapt(payload);
        if (context) expectTellable(context);
        expect(JSON.stringify(payload)).toBe(before);
      }),
      { numRuns: 500 },
    );
  });

  it.each([undefined, null, 0, '', 'text', [], {}, { conversation: null }, { data: [] }])(
    'makes none of %j',
    (payload) => {
      expect(adapt(payload)).toBeNull();
    },
  );
});
