import type { Recording } from '../wire/index.js';

/**
 * Writes a recording as the text of one JSON file, which is a bug report. A schema or config that is nested too deep to be
 * written is left out. Never throws.
 */
export function writeRecording(recording: Recording): string {
  return `${textOf(recording) ?? textOf({ ...recording, schema: undefined, config: undefined }) ?? '{}'}\n`;
}

function textOf(recording: Recording): string | undefined {
  try {
    return JSON.stringify(recording, null, 2);
  } catch {
    return undefined;
  }
}
