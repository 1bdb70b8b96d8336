/**
 * Where an agent's own choices are kept: two methods of the Web Storage interface. `localStorage` is one; a helpdesk
 * that keeps them on its server gives an object that has them loaded.
 */
export interface SidebarStorage {
  /** What was set last, or `null`. */
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** This browser's `localStorage`, asked at each call: a page may be refused it. On a server it holds nothing. */
export const browserStorage: SidebarStorage = {
  getItem: (key) => window.localStorage.getItem(key),
  setItem: (key, value) => window.localStorage.setItem(key, value),
};

/** Reads a JSON value. `undefined` where there is none, where it cannot be read, and where storage is refused. */
export function readStored(storage: SidebarStorage, key: string): unknown {
  try {
    return JSON.parse(storage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a JSON value, if storage allows it: what cannot be kept lasts as long as the page. */
export function writeStored(storage: SidebarStorage, key: string, value: unknown): void {
  try {
    storage.setItem(key, JSON.stringify(value));
  } catch {
    // Full, or refused. Nothing that the agent does depends on it.
  }
}
