/** The line at which a script failed. */
export interface FailedLine {
  /** Counted from 1. */
  readonly line: number;
  /** What stands in it; absent when the script is not at hand. */
  readonly text: string | undefined;
}

/** Finds in a traceback the last line that is the script's own. */
export function failedLine(traceback: string, script: string | undefined): FailedLine | undefined {
  const found = [...traceback.matchAll(/^\s*File "widget\.py", line (\d{1,6})\b/gm)].at(-1)?.[1];
  if (found === undefined) return undefined;
  const line = Number(found);
  return { line, text: script?.split('\n')[line - 1]?.trim() || undefined };
}
