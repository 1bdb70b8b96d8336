import { type ConversationContext, channelOf } from '../context/index.js';
import type { PanelInstall } from '../wire/index.js';

/**
 * The installs whose icon appears in a conversation: active ones on its channel ("`channelIds` controls where the panel
 * tab appears"). `[]` is nowhere, `["*"]` everywhere.
 */
export function installsFor(installs: readonly PanelInstall[], context: ConversationContext): readonly PanelInstall[] {
  const channel = channelOf(context);
  return installs.filter(({ status, channelIds }) => {
    return status === 'active' && channelIds.some((id) => id === '*' || id === channel);
  });
}
