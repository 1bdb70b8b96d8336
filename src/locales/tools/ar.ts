import { type ToolsWords, toolsEn } from './en.js';

/** The words of the workbench and the settings in Arabic. Give them to a `ToolsProvider` beside those of the sidebar. */
export const toolsAr: ToolsWords = {
  ...toolsEn,
};
