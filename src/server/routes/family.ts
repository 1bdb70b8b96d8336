import type { JsonObject } from '../../wire/index.js';
import type { HostProblem } from '../problem.js';

/** What the routes of one API share: where they stand, and what its clients read of an error. */
export interface RouteFamily {
  /** In the router's notation. */
  readonly root: string;
  /** The members of an error answer that stand beside those of the problem. */
  membersOf(problem: HostProblem): JsonObject;
}

/** The "API Reference" of the Conversation Panels document. */
export const conversationPanels: RouteFamily = {
  root: '/api/accounts/:accountId',
  membersOf: () => ({}),
};

/** The calls on sidebar widgets, which their document does not name. */
export const sidebarWidgets: RouteFamily = {
  root: '/api/accounts/:accountId',
  membersOf: () => ({}),
};

/**
 * Chatwoot's API. Its clients look for `error`, a sentence; when a record cannot be saved (422) for `message` and
 * `attributes`, the names of the members at fault.
 */
export const chatwoot: RouteFamily = {
  root: '/api/v1/accounts/:accountId',
  membersOf: ({ status, message, extras: { errors = [] } }) =>
    status === 422 ? { message, attributes: attributesOf(errors.map(({ path }) => path)) } : { error: message },
};

function attributesOf(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.flatMap((path) => path.split('/')[1] ?? []))];
}
