import { settingsDe } from './deSettings.js';
import { workbenchDe } from './deWorkbench.js';
import type { ToolsWords } from './en.js';

/** The words of the workbench and the settings in German. Give them to a `ToolsProvider` beside those of the sidebar. */
export const toolsDe: ToolsWords = { ...workbenchDe, ...settingsDe };
