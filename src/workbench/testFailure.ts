import { RequestError } from '../client/index.js';
import { fill } from '../internal/fill.js';
import type { WorkbenchMessages } from '../internal/workbenchMessages.js';

/** Says in a sentence why a test could not be made, whatever it would have found. */
export function testFailureText(error: unknown, messages: WorkbenchMessages): string {
  if (!(error instanceof RequestError)) return messages.testFailedAnswer;
  switch (error.failure) {
    case 'network':
      return messages.testFailedNetwork;
    case 'timeout':
      return messages.testFailedTimeout;
    case 'reconnect':
      return messages.testFailedAdmission;
    case 'invalid':
      return messages.testFailedAnswer;
    case 'http':
    case 'inactive':
      if (error.status === 404) return messages.testFailedMissing;
      if (error.status === 429) return messages.testFailedBusy;
      return fill(messages.testFailedStatus, { status: error.status ?? '' });
  }
}

/** What the server said was wrong with what was sent: one sentence for each place. */
export function testFailureDetails(error: unknown): readonly string[] {
  const errors = error instanceof RequestError ? (error.errors ?? []) : [];
  return errors.map(({ path, message }) => (path ? `${path} ${message}` : message));
}
