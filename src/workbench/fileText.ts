/** Gives the reader a file to keep. Its address is of this page alone, and ends when the file has been taken. */
export function saveFile(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  // Some browsers read it a moment later.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/** The name of a recording's file: "panel-2026-08-01T10-00-00.json". */
export function fileNameOf({ kind, recordedAt }: { readonly kind: string; readonly recordedAt: string }): string {
  return `${`${kind}-${recordedAt}`
    .slice(0, 40)
    .replace(/\.\d+Z?$|Z$/, '')
    .replace(/[^\w-]+/g, '-')}.json`;
}
