import { HostError } from './hostError.js';
import { readKeys } from './keys/keyring.js';
import type { HostOptions } from './options.js';

/**
 * Refuses options that would make the host fail, or stand open, only later.
 *
 * @throws HostError `invalid_option`
 */
export function assertOptions(options: HostOptions): void {
  const { store, authorize, vault, keys, basePath = '', origins = [], widgetFunctions = {} } = options;
  check(
    isRecord(store) && isRecord(store.installs) && isRecord(store.widgets),
    'store',
    'it holds the records. Pass await createPgliteStore() of "deskside/server/node", or another store',
  );
  check(
    typeof authorize === 'function',
    'authorize',
    'without it anybody could read any account. Pass (request, { accountId, action }) => agent, null or false',
  );
  check(
    keys !== undefined || vault !== undefined,
    'keys',
    'they encrypt credentials before they are stored. Pass [{ id, secret }], made once with createHostKey() and kept with your other secrets; for a demo or a test, vault: unencryptedVault',
  );
  if (keys !== undefined) readKeys(keys);
  check(
    vault === undefined || (isRecord(vault) && typeof vault.seal === 'function' && typeof vault.open === 'function'),
    'vault',
    'it encrypts credentials before they are stored. Pass { seal, open }, or leave it out and give keys',
  );
  check(
    options.publicUrl === undefined || isOrigin(options.publicUrl),
    'publicUrl',
    'it is where browsers reach this host. Write it as browsers do, such as "https://desk.example", without a path or a slash at the end',
  );
  check(
    basePath === '' || /^\/.*[^/]$/.test(basePath),
    'basePath',
    'it stands before "/api". Begin it with a slash and end it without one, such as "/helpdesk"',
  );
  check(
    Array.isArray(origins) && origins.every(isOrigin),
    'origins',
    'it says where the helpdesk\'s own pages are. Write each as browsers do, such as "https://desk.example", without a path or a slash at the end',
  );
  check(
    options.python === undefined || (isRecord(options.python) && typeof options.python.run === 'function'),
    'python',
    'it runs the scripts of widgets. Pass a runner of "deskside/server/node", or leave it out',
  );
  check(
    isRecord(widgetFunctions) && Object.values(widgetFunctions).every((value) => typeof value === 'function'),
    'widgetFunctions',
    'it holds widgets by their names. Pass { name: async (context, { signal }) => ({ title, items }) }',
  );
  check(
    options.loadWidgetContext === undefined || typeof options.loadWidgetContext === 'function',
    'loadWidgetContext',
    'it loads what widgets are tested against. Pass ({ accountId, businessId, conversationId }) => context or null',
  );
  const { rateLimit = null } = options;
  check(
    rateLimit === null || (rateLimit.burst >= 1 && rateLimit.perSecond > 0),
    'rateLimit',
    'it is what one account may ask for. Pass { burst, perSecond }, both above 0, or null for no limit',
  );
  for (const name of ['timeoutMs', 'maxResponseBytes', 'widgetTimeoutMs'] as const) {
    const value = options[name];
    check(value === undefined || (Number.isFinite(value) && value > 0), name, 'it is a limit. Pass a number above 0');
  }
}

function check(holds: boolean, option: string, reasonAndCure: string): void {
  if (!holds)
    throw new HostError('invalid_option', `createHost: the option "${option}" is missing or wrong: ${reasonAndCure}.`);
}

function isOrigin(value: unknown): boolean {
  return typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value;
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
