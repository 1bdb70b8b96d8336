import {
  type JsonObject,
  own,
  type PanelInstallInput,
  type PanelInstallPatch,
  type RenderRequest,
} from '../wire/index.js';
import {
  type ValidationError,
  type Validator,
  validatePanelInstallInput,
  validatePanelInstallPatch,
  validateRenderRequest,
} from '../wire/validators/index.js';
import { HostProblem } from './problem.js';

const maxFaults = 20;
const maxPathLength = 200;

const isRenderRequest = (value: unknown): value is RenderRequest => validateRenderRequest(value);
const isInstallInput = (value: unknown): value is PanelInstallInput => validatePanelInstallInput(value);
const isInstallPatch = (value: unknown): value is PanelInstallPatch => validatePanelInstallPatch(value);

/** The body of a render call: the documented members, others dropped, unknown ones (`null`, `""`) left out. */
export function renderRequest(body: JsonObject): RenderRequest {
  const members = pick(body, ['contactID', 'phoneNumber', 'conversationId', 'assigneeId', 'status']);
  const known = Object.entries(members).filter(([, value]) => value !== null && value !== '');
  const told = Object.fromEntries(known);
  if (isRenderRequest(told)) return told;
  throw refusal(validateRenderRequest);
}

/** The body of `POST …/install/`. Members that the document does not name are dropped. */
export function installInput(body: JsonObject): PanelInstallInput {
  const input = pickInstall(body);
  if (isInstallInput(input)) return input;
  throw refusal(validatePanelInstallInput);
}

/** The body of `PATCH …/install/:installId`: the members given, and no others. */
export function installPatch(body: JsonObject): PanelInstallPatch {
  const patch = pickInstall(body);
  if (isInstallPatch(patch)) return patch;
  throw refusal(validatePanelInstallPatch);
}

function pickInstall(body: JsonObject): JsonObject {
  return pick(body, ['channelIds', 'credential', 'status', 'config']);
}

/** The members of these names, if the object has them itself. The values are not touched. */
function pick(body: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(names.filter((name) => Object.hasOwn(body, name)).map((name) => [name, own(body, name)]));
}

/** What the validator's latest call found, as a problem. */
function refusal(validate: Validator): HostProblem {
  // Cut before anything is compared: a hostile body holds as many faults as it has bytes.
  const all = (validate.errors ?? []).slice(0, 10 * maxFaults);
  // "anyOf" only sums up its branches, and a branch that failed further down was the one that was meant.
  const telling = ({ keyword, instancePath }: ValidationError) =>
    keyword !== 'anyOf' && !all.some((other) => other.instancePath.startsWith(`${instancePath}/`));
  const faults = all
    .filter(telling)
    .slice(0, maxFaults)
    .map((error) => ({ path: error.instancePath.slice(0, maxPathLength), message: sentenceOf(error) }));
  const detail = faults.map(({ path, message }) => `${path || 'it'} ${message}`).join('; ');
  return new HostProblem(400, 'bad_request', `The request body does not fit: ${detail}.`, { errors: faults });
}

function sentenceOf({ keyword, message = 'is not valid', params: { allowedValues } }: ValidationError): string {
  if (keyword !== 'enum' || !Array.isArray(allowedValues)) return message;
  return `must be one of ${allowedValues.map((allowed) => JSON.stringify(allowed)).join(', ')}`;
}
