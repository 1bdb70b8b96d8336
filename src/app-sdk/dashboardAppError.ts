import type { AppErrorCode } from '../bridge/index.js';

/** A request to the host that came to nothing. Its message says what, why, and the cure. */
export class DashboardAppError extends Error {
  override readonly name = 'DashboardAppError';

  constructor(
    /** Why; stable, meant for tools. */
    readonly code: AppErrorCode,
    message: string,
  ) {
    super(`Deskside [${code}]: ${message}`);
  }
}
