import type { RenderRequest } from '../wire/index.js';

/** The five members of a render request, in the order in which the Conversation Panels document lists them. */
export const requestMembers = ['contactID', 'phoneNumber', 'conversationId', 'assigneeId', 'status'] as const;

/** A request without the members that are blank: unknown ones are left out, never `""`. */
export function withoutBlanks(request: RenderRequest): RenderRequest {
  return Object.fromEntries(Object.entries(request).filter(([, value]) => value.trim() !== ''));
}
