import { HostProblem } from './problem.js';

/** What somebody who asked can do about what PostgreSQL refused, by its SQLSTATE; every other code is a fault of the host. */
const faults: ReadonlyMap<string, (cause: unknown) => HostProblem> = new Map([
  // character_not_in_repertoire, untranslatable_character
  ['22021', unkeepable],
  ['22P05', unkeepable],
  // foreign_key_violation, unique_violation
  ['23503', crossed],
  ['23505', crossed],
  // serialization_failure, deadlock_detected, lock_not_available
  ['40001', givenUp],
  ['40P01', givenUp],
  ['55P03', givenUp],
]);

/**
 * The problem that an error of the database is to whoever asked; `null` for one that nobody who asks can do something
 * about. The routes' own checks come before it: this is for what gets past them.
 *
 * @param error - of any driver: PostgreSQL's own code stands in `code`, there or in its `cause`
 */
export function databaseFault(error: unknown): HostProblem | null {
  return faults.get(codeOf(error) ?? '')?.(error) ?? (error instanceof Error ? ofCause(error) : null);
}

/** Libraries that write SQL put the driver's error into theirs. */
function ofCause({ cause }: Error): HostProblem | null {
  return faults.get(codeOf(cause) ?? '')?.(cause) ?? null;
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

function unkeepable(cause: unknown): HostProblem {
  const detail =
    'The request holds a character that the database cannot keep, such as NUL ("\\u0000"). Nothing was saved. Take it out and send the request again.';
  return new HostProblem(400, 'bad_request', detail, {}, { cause });
}

function crossed(cause: unknown): HostProblem {
  const detail =
    'This, or what it belongs to, was changed or taken away at the same moment. Nothing was saved. Load it anew and try again.';
  return new HostProblem(409, 'conflict', detail, {}, { cause });
}

function givenUp(cause: unknown): HostProblem {
  const detail = 'Another change came at the same moment and was let go first. Nothing was saved. Try again.';
  return new HostProblem(503, 'internal', detail, { retryAfter: 1 }, { cause });
}
