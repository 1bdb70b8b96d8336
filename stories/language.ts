import type { SidebarProviderProps } from 'deskside';
import { ar } from 'deskside/locales/ar';
import { de } from 'deskside/locales/de';
import { toolsAr } from 'deskside/locales/tools/ar';
import { toolsDe } from 'deskside/locales/tools/de';
import type { ToolsProviderProps } from 'deskside/workbench';
import { createContext, useContext } from 'react';

/** What the toolbar's language gives to a `SidebarProvider`: nothing for English, which it speaks by itself. */
const languages: Readonly<Record<string, Pick<SidebarProviderProps, 'locale' | 'messages'>>> = {
  en: {},
  de: { locale: 'de', messages: de },
  ar: { locale: 'ar', messages: ar },
};

/** The names of the languages, for the toolbar. */
export const languageNames = Object.keys(languages);

/** The language that the toolbar names; given by the decorator around every story. */
export const StoryLanguage = createContext('en');

/** The locale and the words of the toolbar's language. */
export function useLanguage(): Pick<SidebarProviderProps, 'locale' | 'messages'> {
  return languages[useContext(StoryLanguage)] ?? {};
}

const tools: Readonly<Record<string, Pick<ToolsProviderProps, 'locale' | 'messages'>>> = {
  de: { locale: 'de', messages: { ...de, ...toolsDe } },
  ar: { locale: 'ar', messages: { ...ar, ...toolsAr } },
};

/** The same for a `ToolsProvider`. */
export function useToolsLanguage(): Pick<ToolsProviderProps, 'locale' | 'messages'> {
  return tools[useContext(StoryLanguage)] ?? {};
}
