/** Reads a text from the browser's storage; `null` when it is closed, as in some private windows. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text for the next visit, or forgets it (`null`). What cannot be kept is only lost on reload. */
export function writeStored(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Nothing to do: the page works without.
  }
}
