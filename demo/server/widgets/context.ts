import type { LoadWidgetContext } from 'deskside/server';
import type { DeskStore } from '../desk/store.js';

/** What a widget is tested against: the part of a conversation and its customer that scripts ask for. */
export function createWidgetContexts(desk: DeskStore): LoadWidgetContext {
  return async ({ conversationId, businessId }) => {
    const found = (await desk.list()).find(({ id }) => id === conversationId);
    if (!found) return null;
    const { id, status, channelId, contact } = found;
    return {
      conversation: { id, status, channelId },
      business: businessId ? { id: businessId, name: 'Pennywhistle' } : null,
      customer: contact && {
        id: contact.id,
        name: contact.name,
        email: contact.email,
        phone_number: contact.phoneNumber,
      },
    };
  };
}
