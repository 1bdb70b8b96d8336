import {
  isObject,
  type JsonObject,
  type PanelVersionInput,
  type PanelVersionPatch,
  pointer,
} from '../../wire/index.js';
import { validatePanelVersionInput, validatePanelVersionPatch } from '../../wire/validators/index.js';
import type { BodyFault } from '../faults.js';
import { type AddressRules, addressFault } from '../guard/addressFault.js';
import { HostError } from '../hostError.js';
import { AuthBlockFault, readAuthBlock } from '../oauth/authBlock.js';
import { pick } from '../pick.js';
import { HostProblem } from '../problem.js';
import { refusal, refusalOfFaults } from '../validate.js';

const isInput = (value: unknown): value is PanelVersionInput => validatePanelVersionInput(value);
const isPatch = (value: unknown): value is PanelVersionPatch => validatePanelVersionPatch(value);

/** The body of `POST …/integration-app/apps/:appId/versions`. */
export function panelVersionInput(body: JsonObject, rules: AddressRules): PanelVersionInput {
  const input = tidied(body);
  if (!isInput(input)) throw refusal(validatePanelVersionInput);
  assertUsable(input, rules);
  return input;
}

/** The body of `PATCH …/apps/:appId/versions/:versionId`: the members given, and no others. */
export function panelVersionPatch(body: JsonObject, rules: AddressRules): PanelVersionPatch {
  const patch = tidied(body);
  if (!isPatch(patch)) throw refusal(validatePanelVersionPatch);
  assertUsable(patch, rules);
  return patch;
}

function tidied(body: JsonObject): JsonObject {
  const { endpoint, ...rest } = pick(body, ['endpoint', 'schema', 'auth', 'status']);
  return endpoint === undefined
    ? rest
    : { endpoint: typeof endpoint === 'string' ? endpoint.trim() : endpoint, ...rest };
}

function assertUsable({ endpoint, schema }: PanelVersionPatch, rules: AddressRules): void {
  const address = endpoint === undefined ? null : addressFault(endpoint, rules);
  const faults: BodyFault[] = [
    ...(address ? [{ path: '/endpoint', message: address }] : []),
    ...(typeof schema === 'string' && !isJsonObject(schema)
      ? [{ path: '/schema', message: 'must be a JSON object, or the text of one' }]
      : []),
  ];
  if (faults.length > 0) throw refusalOfFaults(faults);
}

/**
 * Refuses an `auth` block that cannot be used, with the place in the body.
 *
 * @param auth - with its `clientSecret`, or with anything in its place when one is stored
 */
export function assertAuth(auth: unknown, rules: AddressRules): void {
  const fault = authFault(auth, rules);
  if (fault) throw refusalOfFaults([{ path: pointer('auth', ...fault.member.split('.')), message: fault.what }]);
}

function authFault(auth: unknown, rules: AddressRules): Pick<AuthBlockFault, 'member' | 'what'> | null {
  try {
    const settings = readAuthBlock(auth, rules);
    // No server gives such ones out (RFC 6749, appendix A), and a vault that passes texts on would hand a NUL to the database.
    const odd = settings && (['clientId', 'clientSecret', 'scope'] as const).find((name) => hasControl(settings[name]));
    return odd ? { member: `oauth2.${odd}`, what: 'must not hold control characters' } : null;
  } catch (error) {
    if (error instanceof AuthBlockFault) return error;
    throw error;
  }
}

function hasControl(text = ''): boolean {
  return /\p{Cc}/u.test(text);
}

/** Saves, and tells what a store refuses that is stricter than its host: one that was not opened for development. */
export async function refusable<T>(saving: Promise<T>): Promise<T> {
  try {
    return await saving;
  } catch (error) {
    if (!(error instanceof HostError) || error.code === 'unknown_version') throw error;
    throw new HostProblem(400, 'bad_request', error.message);
  }
}

function isJsonObject(text: string): boolean {
  try {
    return isObject(JSON.parse(text));
  } catch {
    return false;
  }
}
