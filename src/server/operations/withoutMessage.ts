import type { HostLogEvent } from '../options.js';

/** What the log may know of an error: where it came from. Its message could quote data. */
export function withoutMessage(error: unknown): HostLogEvent['error'] {
  if (!(error instanceof Error)) return { name: typeof error, stack: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s*at /.test(line));
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { name: error.name, ...code, stack: frames.map((line) => line.trim()) };
}
