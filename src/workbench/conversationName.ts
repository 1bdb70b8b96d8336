import type { ConversationContext } from '../context/index.js';
import { cleanText } from '../internal/cleanText.js';
import { fill } from '../internal/fill.js';
import type { WorkbenchMessages } from '../internal/workbenchMessages.js';

/** A conversation by its customer and id. */
export function conversationName({ contact, conversation }: ConversationContext, messages: WorkbenchMessages): string {
  const id = String(conversation.id).slice(0, 80);
  const name = typeof contact?.name === 'string' ? cleanText(contact.name).trim().slice(0, 80) : '';
  return name ? fill(messages.conversationOption, { name, id }) : fill(messages.conversationNameless, { id });
}
