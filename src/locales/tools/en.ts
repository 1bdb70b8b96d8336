import { type SettingsMessages, settingsMessages } from '../../internal/settingsMessages.js';
import { type ToolsMessages, toolsMessages } from '../../internal/toolsMessages.js';
import { type WorkbenchMessages, workbenchMessages } from '../../internal/workbenchMessages.js';

/** The words that the workbench and the settings have beside those of the sidebar. */
export interface ToolsWords extends ToolsMessages, WorkbenchMessages, SettingsMessages {}

/** The words of the workbench and the settings in English, as they stand without `messages`: what a translation starts from. */
export const toolsEn: ToolsWords = { ...toolsMessages, ...workbenchMessages, ...settingsMessages };
