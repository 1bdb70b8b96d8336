/** What of a key event is compared. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/**
 * Whether a key event is a shortcut, written as `aria-keyshortcuts` is (WAI-ARIA 1.2): `"F6"`, `"Alt+S"`,
 * `"Control+Shift+Period"`. A letter is also known by its place on the keyboard, since Option makes another one of it.
 *
 * @returns 1 for the shortcut, -1 for the same with Shift, 0 for any other key
 */
export function shortcutStep(shortcut: string, event: PressedKey): -1 | 0 | 1 {
  const parts = shortcut.split('+').map((part) => part.trim().toLowerCase());
  const key = parts.pop() ?? '';
  const has = (name: string): boolean => parts.includes(name);
  // Browsers that fill in a form tell of keys without a name.
  const names = [event.key, event.code].map((name?: string) => name?.toLowerCase());
  const isKey = names.some((one) => one === key || one === `key${key}`);
  const isRest =
    event.altKey === has('alt') && event.ctrlKey === has('control') && event.metaKey === has('meta') && key !== '';
  if (!isKey || !isRest) return 0;
  if (has('shift')) return event.shiftKey ? 1 : 0;
  return event.shiftKey ? -1 : 1;
}
