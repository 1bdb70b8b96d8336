import { appMessages } from '../internal/appMessages.js';
import { arrangeMessages } from '../internal/arrangeMessages.js';
import { fieldWords, modelWords } from '../internal/fieldMessages.js';
import { panelMessages } from '../internal/panelMessages.js';
import { sidebarMessages } from '../internal/sidebarMessages.js';
import { widgetListMessages, widgetMessages } from '../internal/widgetMessages.js';
import type { Messages } from './hostContext.js';

/** Every word of the sidebar: the embedder's, and the usual one where there is none. */
export function allMessages(own?: Partial<Messages>): Messages {
  return {
    ...fieldWords,
    ...modelWords,
    ...panelMessages,
    ...appMessages,
    ...widgetMessages,
    ...widgetListMessages,
    ...arrangeMessages,
    ...sidebarMessages,
    ...own,
  };
}
