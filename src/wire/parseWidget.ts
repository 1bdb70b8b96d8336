import { type Diagnostic, type DiagnosticCode, diagnostic, type Parsed, pointer } from './diagnostic.js';
import { isExact } from './exactNumber.js';
import { listOf, readWidget, textOf } from './readWidget.js';
import { isObject, type JsonObject, kindOf, own } from './value.js';
import type { WidgetResult } from './widget.js';

/** Hostile results can be wrong in thousands of places; the first ones tell. */
const mostTold = 200;

type Tell = (code: DiagnosticCode, path: string, about?: string) => void;

/**
 * Reads what a widget's source returned ("Return format" of the Sidebar Widgets document). Tolerant: what is missing or of
 * another kind is left out and diagnosed, and costs nothing beside it. Never throws.
 *
 * @param input - parsed JSON, best by `readJson`, which keeps the digits of large numbers
 */
export function parseWidget(input: unknown): Parsed<WidgetResult> {
  const diagnostics: Diagnostic[] = [];
  const tell: Tell = (code, path, about) => {
    if (diagnostics.length < mostTold) diagnostics.push(diagnostic(code, path, about));
  };
  if (isObject(input)) tellOfWidget(input, tell);
  else tell('widget.not-object', '', kindOf(input));
  return { value: readWidget(input), diagnostics };
}

function tellOfWidget(widget: JsonObject, tell: Tell): void {
  tellOfText(widget, 'title', '', tell, 'widget.title');
  const error = own(widget, 'error');
  if (isObject(error)) tellOfText(error, 'message', '/error', tell, 'widget.member');
  else tellOfText(widget, 'error', '', tell);
  if (!Array.isArray(own(widget, 'items'))) tell('widget.items', '/items', kindOf(own(widget, 'items')));
  for (const [index, item] of listOf(widget, 'items').entries()) {
    const path = pointer('items', index);
    if (isObject(item)) tellOfItem(item, path, tell);
    else tell('widget.item', path, kindOf(item));
  }
}

function tellOfItem(item: JsonObject, path: string, tell: Tell): void {
  tellOfText(item, 'title', path, tell, 'widget.title');
  tellOfText(item, 'subtitle', path, tell);
  tellOfText(item, 'link', path, tell);
  tellOfFlag(item, path, tell);
  tellOfBadge(own(item, 'badge'), `${path}/badge`, tell);
  tellOfList(item, 'actions', path, 'widget.actions', tell);
  for (const [index, action] of listOf(item, 'actions').entries()) {
    tellOfAction(action, `${path}/actions/${index}`, tell);
  }
  if (own(item, 'sections') === undefined) tell('widget.sections', `${path}/sections`, 'missing');
  tellOfList(item, 'sections', path, 'widget.sections', tell);
  for (const [index, section] of listOf(item, 'sections').entries()) {
    tellOfSection(section, `${path}/sections/${index}`, tell);
  }
}

function tellOfBadge(badge: unknown, path: string, tell: Tell): void {
  if (badge === undefined || badge === null) return;
  if (isObject(badge)) tellOfText(badge, 'text', path, tell);
  if (textOf(badge, 'text') === undefined) tell('widget.badge', path, isObject(badge) ? 'no text' : kindOf(badge));
}

function tellOfAction(action: unknown, path: string, tell: Tell): void {
  if (isObject(action)) {
    tellOfText(action, 'link', path, tell);
    tellOfText(action, 'label', path, tell);
  }
  if (textOf(action, 'label') === undefined)
    tell('widget.action', path, isObject(action) ? 'no label' : kindOf(action));
}

function tellOfSection(section: unknown, path: string, tell: Tell): void {
  const fields = own(section, 'fields');
  if (!isObject(section) || !isObject(fields) || Object.keys(fields).length === 0) {
    tell('widget.fields', path, isObject(section) ? `fields: ${kindOf(fields)}` : kindOf(section));
    return;
  }
  tellOfText(section, 'title', path, tell, 'widget.title');
  tellOfFlag(section, path, tell);
}

/** @param ifMissing - what to say where there is no text at all */
function tellOfText(object: JsonObject, key: string, path: string, tell: Tell, ifMissing?: DiagnosticCode): void {
  const value = own(object, key);
  const at = `${path}${pointer(key)}`;
  if (value !== undefined && value !== null && typeof value !== 'string') tell('widget.member', at, kindOf(value));
  if (ifMissing && textOf(object, key) === undefined) tell(ifMissing, at);
}

function tellOfFlag(object: JsonObject, path: string, tell: Tell): void {
  const value = own(object, 'collapsible');
  if (value !== undefined && value !== null && typeof value !== 'boolean') {
    tell('widget.member', `${path}/collapsible`, kindOf(value));
  }
}

function tellOfList(object: JsonObject, key: string, path: string, code: DiagnosticCode, tell: Tell): void {
  const value = own(object, key);
  if (value !== undefined && !Array.isArray(value)) tell(code, `${path}${pointer(key)}`, kindOf(value));
}

/** Whether a number's digits may not be those that the source meant. */
export function isDoubtful(value: unknown): boolean {
  return typeof value === 'number' && !isExact(String(value));
}
