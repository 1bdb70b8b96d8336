export type { ChatwootContext, ChatwootConversation, ChatwootMessage, ChatwootPerson } from './fromChatwoot.js';
export { fromChatwoot } from './fromChatwoot.js';
export type { FrontContact, FrontContext, FrontConversation, FrontRecipient, FrontTeammate } from './fromFront.js';
export { fromFront } from './fromFront.js';
export type { IntercomAdmin, IntercomContact, IntercomContext, IntercomConversation } from './fromIntercom.js';
export { fromIntercom } from './fromIntercom.js';
export type { ZendeskContext, ZendeskIdentity, ZendeskTicket, ZendeskUser } from './fromZendesk.js';
export { fromZendesk } from './fromZendesk.js';
