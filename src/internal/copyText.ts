/** Puts on the clipboard what `text` gives; tells whether it got there. Never throws. */
export async function copyText(text: () => string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text());
    return true;
  } catch {
    return false;
  }
}
