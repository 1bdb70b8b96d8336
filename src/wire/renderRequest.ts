/**
 * What a panel's render endpoint is told, `credential` apart, which the server adds ("Step 1" of the Conversation
 * Panels document). Unknown members are left out, never `""`.
 */
export interface RenderRequest {
  /** Spelled as the document spells it. */
  readonly contactID?: string;
  readonly phoneNumber?: string;
  readonly conversationId?: string;
  readonly assigneeId?: string;
  readonly status?: string;
}
