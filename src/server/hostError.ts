/** What a {@link HostError} is about; stable, meant for tools. */
export type HostErrorCode =
  | 'active_install_exists'
  | 'database_newer'
  | 'invalid_auth'
  | 'invalid_endpoint'
  | 'invalid_option'
  | 'package_missing'
  | 'unknown_version'
  | 'unreadable_secret';

/** A mistake in how the host or its store is set up or called. Its message says what, why, and the cure. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    /** What it is about. */
    readonly code: HostErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
