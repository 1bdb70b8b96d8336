import type { JsonObject, PanelAppInput, PanelAppPatch } from '../../wire/index.js';
import { validatePanelAppInput, validatePanelAppPatch } from '../../wire/validators/index.js';
import { pick } from '../pick.js';
import { refusal } from '../validate.js';

const isInput = (value: unknown): value is PanelAppInput => validatePanelAppInput(value);
const isPatch = (value: unknown): value is PanelAppPatch => validatePanelAppPatch(value);

/** The body of `POST …/integration-app/apps`. Members that have no meaning are dropped. */
export function panelAppInput(body: JsonObject): PanelAppInput {
  const input = tidied(pick(body, ['name', 'icon', 'description']));
  if (isInput(input)) return input;
  throw refusal(validatePanelAppInput);
}

/** The body of `PATCH …/integration-app/apps/:appId`: the members given, and no others. */
export function panelAppPatch(body: JsonObject): PanelAppPatch {
  const patch = tidied(pick(body, ['name', 'icon', 'description', 'liveVersionId']));
  if (isPatch(patch)) return patch;
  throw refusal(validatePanelAppPatch);
}

function tidied({ name, ...rest }: JsonObject): JsonObject {
  return name === undefined ? rest : { name: typeof name === 'string' ? name.trim() : name, ...rest };
}
