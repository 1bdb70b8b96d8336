import { isObject, type JsonObject, own } from '../wire/index.js';
import {
  type Validator,
  validateDashboardAppCheck,
  validateDashboardAppInput,
  validateDashboardAppPatch,
} from '../wire/validators/index.js';
import { faultsOfConfiguredApp, type OwnPlaces } from './dashboardAppFaults.js';
import { type BodyFault, faultsOf, sentenceOf } from './faults.js';
import { pick } from './pick.js';
import { HostProblem } from './problem.js';
import type { DashboardAppChanges, NewDashboardApp } from './store/dashboardApps.js';

const isInput = (value: unknown): value is NewDashboardApp => validateDashboardAppInput(value);
const isCheck = (value: unknown): value is { readonly url: string } => validateDashboardAppCheck(value);
const isPatch = (value: unknown): value is DashboardAppChanges => validateDashboardAppPatch(value);

/** The body of `POST …/dashboard_apps`. Members beside the name, the pages and the settings are dropped. */
export function dashboardAppInput(body: JsonObject, places: OwnPlaces): NewDashboardApp {
  const app = tidied(body);
  // What is missing is empty, so that the answer names the member.
  const whole = isObject(app) ? { title: '', content: [], ...app } : app;
  if (!isInput(whole)) throw misfit(validateDashboardAppInput);
  assertUsable(whole, places);
  return whole;
}

/** The body of `PATCH …/dashboard_apps/:id`: the members given, and no others. */
export function dashboardAppPatch(body: JsonObject, places: OwnPlaces): DashboardAppChanges {
  const patch = tidied(body);
  if (!isPatch(patch)) throw misfit(validateDashboardAppPatch);
  assertUsable(patch, places);
  return patch;
}

/** The address of `POST …/dashboard_apps/check`, refused as an app at that address would be. */
export function dashboardAppCheck(body: JsonObject, places: OwnPlaces): string {
  const given = { ...pick(body, ['url']) };
  if (!isCheck(given)) throw refusal(faultsOf(validateDashboardAppCheck), notLookedAt);
  const url = given.url.trim();
  const [fault] = faultsOfConfiguredApp({ content: [{ type: 'frame', url }] }, places);
  if (fault) throw refusal([{ path: '/url', message: fault.message }], notLookedAt);
  return url;
}

/** The app of a body, bare or as `{ dashboard_app }`, with texts trimmed and without members that nobody asked for. */
function tidied(body: JsonObject): unknown {
  const given = Object.hasOwn(body, 'dashboard_app') ? own(body, 'dashboard_app') : body;
  if (!isObject(given)) return given;
  const { title, content, ...rest } = pick(given, ['title', 'content', 'x-deskside']);
  return {
    ...(title !== undefined && { title: trimmed(title) }),
    ...(content !== undefined && { content: Array.isArray(content) ? content.map(tidyPage) : content }),
    ...rest,
  };
}

function tidyPage(page: unknown): unknown {
  if (!isObject(page)) return page;
  const { url, ...type } = pick(page, ['type', 'url']);
  return { ...type, ...(url !== undefined && { url: trimmed(url) }) };
}

function trimmed(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}

function assertUsable(app: DashboardAppChanges, places: OwnPlaces): void {
  const faults = faultsOfConfiguredApp(app, places);
  if (faults.length > 0) throw refusal(faults);
}

function misfit(validate: Validator): HostProblem {
  return refusal(faultsOf(validate));
}

const notSaved = 'The dashboard app is not saved';
const notLookedAt = 'The page was not looked at';

/** What Chatwoot calls an invalid record. */
function refusal(faults: readonly BodyFault[], outcome = notSaved): HostProblem {
  return new HostProblem(422, 'invalid_record', `${outcome}: ${sentenceOf(faults)}.`, { errors: faults });
}
