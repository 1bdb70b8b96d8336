import { isObject, type JsonObject, own } from '../../wire/index.js';
import {
  validateSidebarWidgetInput,
  validateSidebarWidgetPatch,
  validateWidgetTestInput,
} from '../../wire/validators/index.js';
import { pick } from '../pick.js';
import type { HostSetup } from '../routes/route.js';
import { refusal, refusalOfFaults } from '../validate.js';
import type { WidgetSource } from './source.js';
import { sourceFaults } from './sourceFaults.js';

/** What of the host decides which sources it can run. */
type Known = Pick<HostSetup, 'widgetFunctions' | 'development'>;

/** The body of `POST …/sidebar-widgets`. */
interface WidgetInput {
  readonly name: string;
  readonly source: WidgetSource;
  readonly active?: boolean;
  readonly order?: number;
}

/** The body of `POST …/sidebar-widgets/test`. */
interface WidgetTestInput {
  readonly source: WidgetSource;
  readonly businessId?: string | null;
  readonly conversationId: string;
}

const isInput = (value: unknown): value is WidgetInput => validateSidebarWidgetInput(value);
const isPatch = (value: unknown): value is Partial<WidgetInput> => validateSidebarWidgetPatch(value);
const isTestInput = (value: unknown): value is WidgetTestInput => validateWidgetTestInput(value);

/** The body of `POST …/sidebar-widgets`. Members that have no meaning are dropped, in the source too. */
export function widgetInput(body: JsonObject, known: Known): WidgetInput {
  const input = tidied(body);
  if (!isInput(input)) throw refusal(validateSidebarWidgetInput);
  return usable(input, known);
}

/** The body of `PATCH …/sidebar-widgets/:widgetId`: the members given, and no others. */
export function widgetPatch(body: JsonObject, known: Known): Partial<WidgetInput> {
  const patch = tidied(body);
  if (!isPatch(patch)) throw refusal(validateSidebarWidgetPatch);
  return usable(patch, known);
}

/** The body of `POST …/sidebar-widgets/test`. An id may come as a number, as some helpdesks count. */
export function widgetTestInput(body: JsonObject, known: Known): WidgetTestInput {
  const ids = Object.entries(pick(body, ['businessId', 'conversationId']));
  const input = {
    ...withTidySource(pick(body, ['source'])),
    ...Object.fromEntries(ids.map(([name, id]) => [name, Number.isSafeInteger(id) ? String(id) : id])),
  };
  if (!isTestInput(input)) throw refusal(validateWidgetTestInput);
  return usable(input, known);
}

function tidied(body: JsonObject): JsonObject {
  const { name, ...rest } = withTidySource(pick(body, ['name', 'source', 'active', 'order']));
  return name === undefined ? rest : { name: typeof name === 'string' ? name.trim() : name, ...rest };
}

const memberOf: ReadonlyMap<unknown, string> = new Map([
  ['python', 'script'],
  ['endpoint', 'url'],
  ['function', 'name'],
]);

function withTidySource(body: JsonObject): JsonObject {
  const source = own(body, 'source');
  if (!isObject(source)) return body;
  const member = memberOf.get(own(source, 'type'));
  return { ...body, source: pick(source, ['type', ...(member ? [member] : [])]) };
}

function usable<T extends { readonly source?: WidgetSource }>(given: T, known: Known): T {
  const faults = given.source ? sourceFaults(given.source, known) : [];
  if (faults.length > 0) throw refusalOfFaults(faults);
  return given;
}
