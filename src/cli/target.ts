import { createGuardedFetch } from '../server/node/index.js';
import type { Recording } from '../wire/index.js';
import { calledWrongly } from './cliError.js';
import type { Called } from './command.js';
import { meantAddress } from './meantAddress.js';

/** An address that is to be called, and how. */
export interface Target {
  readonly url: string;
  /** Calls it by the rules of a host, or of a developer's host. */
  readonly fetch: typeof globalThis.fetch;
  /** What whoever typed the address should know, once it was called. */
  readonly notesOn: (recording: Recording) => readonly string[];
}

/**
 * Reads the address of an endpoint or a page. One of this machine is called without being asked for `--development`:
 * nobody types it by mistake. Production would refuse it, and the note says so.
 *
 * @throws CliError
 */
export function readTarget(called: Called, typed: string): Target {
  const url = URL.canParse(typed) ? new URL(typed) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw calledWrongly(`“${typed}” is no whole web address.`, meantAddress(typed));
  }
  if (url.username || url.password) {
    throw calledWrongly('The address holds a user name or password, which no host sends.', 'Use --credential-file.');
  }
  const development = called.has('development') || isThisMachine(url.hostname);
  const isPublic = url.protocol === 'https:' && url.port === '' && !isThisMachine(url.hostname);
  return {
    url: typed,
    fetch: createGuardedFetch({ development }),
    notesOn: ({ failure }) => {
      if (development) return isPublic ? [] : [refusedInProduction];
      return failure?.code === 'endpoint_refused_address' ? [notCalled] : [];
    },
  };
}

const refusedInProduction =
  'Called as a developer’s host would. A host in production refuses this address: it calls nothing but https on port 443 of the open internet.';

const notCalled = 'Add --development to call it all the same, as a developer’s host would.';

/** `localhost`, names below it, 127.0.0.0/8 and ::1. */
function isThisMachine(hostname: string): boolean {
  return /^(.+\.)?localhost\.?$|^127(\.\d+){3}$|^\[::1\]$/i.test(hostname);
}
