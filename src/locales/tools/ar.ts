import { settingsAr } from './arSettings.js';
import { workbenchAr } from './arWorkbench.js';
import type { ToolsWords } from './en.js';

/** The words of the workbench and the settings in Arabic. Give them to a `ToolsProvider` beside those of the sidebar. */
export const toolsAr: ToolsWords = { ...workbenchAr, ...settingsAr };
