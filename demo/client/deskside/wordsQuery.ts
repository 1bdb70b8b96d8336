import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Messages } from 'deskside';
import type { Language } from '../app/preferences.js';

/** English is built in. The others are files of their own, fetched when an agent has chosen them. */
const catalogues: Readonly<Record<Language, () => Promise<Partial<Messages>>>> = {
  en: async () => ({}),
  de: async () => (await import('deskside/locales/de')).de,
  ar: async () => (await import('deskside/locales/ar')).ar,
};

/** Deskside's words in a language. Those of the former one stay until they have come. */
export const wordsQuery = (language: Language) =>
  queryOptions({
    queryKey: ['desk', 'words', language],
    queryFn: () => catalogues[language](),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
