export { channelOf, toRenderRequest } from './toRenderRequest.js';

export type { Contact, Conversation, ConversationContext, CurrentAgent } from './types.js';
