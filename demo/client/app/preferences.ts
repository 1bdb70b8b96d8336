import { useSyncExternalStore } from 'react';
import { readStored, writeStored } from './stored.js';

export type Theme = 'system' | 'light' | 'dark';
export type Direction = 'ltr' | 'rtl';
export type Language = 'en' | 'de' | 'ar';
export type Density = 'comfortable' | 'compact';

/** What an agent chooses about the look and the keys of the desk; kept in this browser. */
export interface Preferences {
  readonly theme: Theme;
  readonly direction: Direction;
  /** That of what Deskside draws; the desk's own words are English. */
  readonly language: Language;
  /** How close the rows of the sidebar stand. */
  readonly density: Density;
  /** How dates, times and amounts are written. */
  readonly locale: string;
  /** Whether J and K move through the conversations. */
  readonly letterKeys: boolean;
}

const storageKey = 'northdesk.preferences';
const defaults: Preferences = {
  theme: 'system',
  direction: 'ltr',
  language: 'en',
  density: 'comfortable',
  locale: 'en-GB',
  letterKeys: true,
};

let current = read();
const listeners = new Set<() => void>();

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, readPreferences);
}

export function readPreferences(): Preferences {
  return current;
}

export function changePreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  writeStored(storageKey, JSON.stringify(current));
  apply(current);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function apply({ theme, direction }: Preferences): void {
  const { documentElement } = document;
  if (theme === 'system') delete documentElement.dataset.theme;
  else documentElement.dataset.theme = theme;
  documentElement.dir = direction;
}

function read(): Preferences {
  try {
    const stored = JSON.parse(readStored(storageKey) ?? '{}') as Partial<Preferences>;
    const { theme, direction, language, density, locale, letterKeys } = stored;
    return {
      theme: theme === 'light' || theme === 'dark' ? theme : defaults.theme,
      direction: direction === 'rtl' ? 'rtl' : defaults.direction,
      language: language === 'de' || language === 'ar' ? language : defaults.language,
      density: density === 'compact' ? density : defaults.density,
      locale: typeof locale === 'string' && isLocale(locale) ? locale : defaults.locale,
      letterKeys: letterKeys !== false,
    };
  } catch {
    return defaults;
  }
}

function isLocale(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}
