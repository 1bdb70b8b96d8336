import { type ConversationContext, installsFor, toRenderRequest } from 'deskside';
import { fixtures } from 'deskside/testing';

/** What a panel's endpoint would be told; fails where there is no conversation. */
export function toldOf(context: ConversationContext | null): Record<string, unknown> {
  if (!context) throw new Error('There is no conversation.');
  return { ...toRenderRequest(context) };
}

/** Whether a panel that is installed on one channel alone shows. */
export function showsOn(channel: string, context: ConversationContext | null): boolean {
  return context !== null && installsFor([{ ...fixtures.panelInstall, channelIds: [channel] }], context).length === 1;
}
