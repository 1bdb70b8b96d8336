import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Messages } from 'deskside';
import type { AllToolsMessages } from 'deskside/workbench';
import type { Language } from '../app/preferences.js';

/** English is built in. The others are files of their own, fetched when an agent has chosen them. */
const catalogues: Readonly<Record<Language, () => Promise<Partial<Messages>>>> = {
  en: async () => ({}),
  de: async () => (await import('deskside/locales/de')).de,
  ar: async () => (await import('deskside/locales/ar')).ar,
};

/** The words of the pages for admins, which the desk itself needs none of. */
const toolsCatalogues: Readonly<Record<Language, () => Promise<Partial<AllToolsMessages>>>> = {
  en: async () => ({}),
  de: async () => (await import('deskside/locales/tools/de')).toolsDe,
  ar: async () => (await import('deskside/locales/tools/ar')).toolsAr,
};

/** Deskside's words in a language. Those of the former one stay until they have come. */
export const wordsQuery = (language: Language) =>
  queryOptions({
    queryKey: ['desk', 'words', language],
    queryFn: () => catalogues[language](),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });

/** All words of the pages for admins in a language, those of the sidebar that is shown in them included. */
export const toolsWordsQuery = (language: Language) =>
  queryOptions({
    queryKey: ['desk', 'tools-words', language],
    queryFn: async () => ({ ...(await catalogues[language]()), ...(await toolsCatalogues[language]()) }),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
