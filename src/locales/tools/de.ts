import { type ToolsWords, toolsEn } from './en.js';

/** The words of the workbench and the settings in German. Give them to a `ToolsProvider` beside those of the sidebar. */
export const toolsDe: ToolsWords = {
  ...toolsEn,
};
