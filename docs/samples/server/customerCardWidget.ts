import type { WidgetFunction } from 'deskside/server';
import { type Card, widgetOf } from './fromCustomerCards.js';

/** A widget that asks a customer card's API as before. */
export const customerCard =
  (title: string, url: string, key: string): WidgetFunction =>
  async ({ conversation, customer }, { signal }) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ cardKeys: [key], customer, thread: { id: String(conversation.id), externalId: null } }),
      signal,
    });
    const { cards }: { cards: Card[] } = await answer.json();
    const card = cards.find((one) => one.key === key);
    return widgetOf(title, card ?? { key, components: null });
  };
