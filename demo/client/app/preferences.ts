import { useSyncExternalStore } from 'react';
import { readStored, writeStored } from './stored.js';

export type Theme = 'system' | 'light' | 'dark';
export type Direction = 'ltr' | 'rtl';

/** What an agent chooses about the look and the keys of the desk; kept in this browser. */
export interface Preferences {
  readonly theme: Theme;
  readonly direction: Direction;
  /** How dates, times and amounts are written. */
  readonly locale: string;
  /** Whether J and K move through the conversations. */
  readonly letterKeys: boolean;
}

const storageKey = 'northdesk.preferences';
const defaults: Preferences = { theme: 'system', direction: 'ltr', locale: 'en-GB', letterKeys: true };

let current = read();
const listeners = new Set<() => void>();

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, () => current);
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
    const { theme, direction, locale, letterKeys } = JSON.parse(readStored(storageKey) ?? '{}') as Partial<Preferences>;
    return {
      theme: theme === 'light' || theme === 'dark' ? theme : defaults.theme,
      direction: direction === 'rtl' ? 'rtl' : defaults.direction,
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
