import type { WidgetContext } from '../wire/index.js';
import type { ConversationContext } from './types.js';

/**
 * What a widget's source is told of a conversation: the conversation, the customer (`null` when unknown) and the business.
 * Never `args`: "Sidebar widgets do not receive context["args"]" (Sidebar Widgets document, "Context structure").
 */
export function toWidgetContext({ conversation, contact, business }: ConversationContext): WidgetContext {
  return { conversation, customer: contact, business: business ?? null };
}
