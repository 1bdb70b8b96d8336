export type { AppContextData } from './appContextData.js';
export { appContextData } from './appContextData.js';
export { toAppContextMessage } from './toAppContextMessage.js';
export { channelOf, toRenderRequest } from './toRenderRequest.js';
export { toWidgetContext } from './toWidgetContext.js';
export type { Contact, Conversation, ConversationContext, CurrentAgent } from './types.js';
export { withinScope } from './withinScope.js';
export { writeAppContext } from './writeAppContext.js';
