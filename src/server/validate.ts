import type { JsonObject, PanelInstallInput, PanelInstallPatch, RenderRequest } from '../wire/index.js';
import {
  type Validator,
  validatePanelInstallInput,
  validatePanelInstallPatch,
  validateRenderRequest,
} from '../wire/validators/index.js';
import { type BodyFault, faultsOf, sentenceOf } from './faults.js';
import { pick } from './pick.js';
import { HostProblem } from './problem.js';

const isRenderRequest = (value: unknown): value is RenderRequest => validateRenderRequest(value);
const isInstallInput = (value: unknown): value is PanelInstallInput => validatePanelInstallInput(value);
const isInstallPatch = (value: unknown): value is PanelInstallPatch => validatePanelInstallPatch(value);

/** The body of a render call: the documented members, others dropped, unknown ones (`null`, `""`) left out. */
export function renderRequest(body: JsonObject): RenderRequest {
  const told = knownMembers(body);
  if (isRenderRequest(told)) return told;
  throw refusal(validateRenderRequest);
}

/** Of a render call's members those that are known. */
export function knownMembers(body: JsonObject): JsonObject {
  const members = pick(body, ['contactID', 'phoneNumber', 'conversationId', 'assigneeId', 'status']);
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null && value !== ''));
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

/** What the validator's latest call found, as a problem. */
export function refusal(validate: Validator): HostProblem {
  return refusalOfFaults(faultsOf(validate));
}

/** What is wrong with a body, as a problem. */
export function refusalOfFaults(errors: readonly BodyFault[]): HostProblem {
  return new HostProblem(400, 'bad_request', `The request body does not fit: ${sentenceOf(errors)}.`, { errors });
}
