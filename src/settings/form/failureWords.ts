import { RequestError } from '../../client/index.js';
import type { SettingsMessages } from '../../internal/settingsMessages.js';

/** What went wrong, for the look of a notice and as a code to quote. */
export function failureKind(error: unknown): string {
  return error instanceof RequestError ? error.failure : 'http';
}

/** Why something was not done, in a sentence with its cure. Never a server's own words: those stand at their fields. */
export function failureWords(error: unknown, messages: SettingsMessages): string {
  if (!(error instanceof RequestError)) return messages.failedOther;
  const { failure, status } = error;
  if (failure === 'timeout' || failure === 'network') return messages.failedConnection;
  if (status === 401 || status === 403) return messages.failedForbidden;
  if (status === 404) return messages.failedGone;
  if (status === 409) return messages.failedConflict;
  return status !== undefined && status < 500 ? messages.failedRefused : messages.failedOther;
}
