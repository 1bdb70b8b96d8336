import type { Messages } from '../host/index.js';
import { appMessages } from '../internal/appMessages.js';
import { arrangeMessages } from '../internal/arrangeMessages.js';
import { fieldWords, modelWords } from '../internal/fieldMessages.js';
import { panelMessages } from '../internal/panelMessages.js';
import { sidebarMessages } from '../internal/sidebarMessages.js';
import { widgetListMessages, widgetMessages } from '../internal/widgetMessages.js';

/** Every word of the interface in English, as it stands without `messages`: what a translation starts from. */
export const en: Messages = {
  ...fieldWords,
  ...modelWords,
  ...panelMessages,
  ...appMessages,
  ...widgetMessages,
  ...widgetListMessages,
  ...arrangeMessages,
  ...sidebarMessages,
};
