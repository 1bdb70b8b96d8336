/** Where the desk of this tab's agent is on the server: `""` is Ana's, `/as/ben` is Ben's. */
export const deskPath: string = /^\/as\/[\w-]+/.exec(location.pathname)?.[0] ?? '';

/** The list, with no conversation open. */
export const homePath: string = deskPath || '/';
