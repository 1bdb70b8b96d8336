import { isObject, type JsonObject, own, type PanelTestInput } from '../../wire/index.js';
import { validatePanelDraftTestInput, validatePanelTestInput } from '../../wire/validators/index.js';
import { pick } from '../pick.js';
import { knownMembers, refusal } from '../validate.js';

/** The test of what is not yet saved. */
export type DraftTest = Extract<PanelTestInput, { readonly endpoint: string }>;
/** The test of what is installed. */
export type InstallTest = Exclude<PanelTestInput, DraftTest>;

const isInstallTest = (value: unknown): value is InstallTest => validatePanelTestInput(value);
const isDraftTest = (value: unknown): value is DraftTest => validatePanelDraftTestInput(value);

/** The body of `POST …/integration-app/test`. With an endpoint it is a draft, and ids beside it are dropped. */
export function panelTestInput(body: JsonObject): PanelTestInput {
  return Object.hasOwn(body, 'endpoint') ? draftTest(body) : installTest(body);
}

function draftTest(body: JsonObject): DraftTest {
  const input = withRequest(body, ['endpoint', 'schema', 'credential']);
  if (isDraftTest(input)) return input;
  throw refusal(validatePanelDraftTestInput);
}

function installTest(body: JsonObject): InstallTest {
  const input = withRequest(body, ['appId', 'versionId', 'installId']);
  if (isInstallTest(input)) return input;
  throw refusal(validatePanelTestInput);
}

function withRequest(body: JsonObject, names: readonly string[]): JsonObject {
  const request = own(body, 'request');
  return {
    ...pick(body, names),
    ...(request !== undefined && { request: isObject(request) ? knownMembers(request) : request }),
  };
}
