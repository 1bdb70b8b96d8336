import { type DiagnosticCode, pointer } from './diagnostic.js';
import type { Note } from './note.js';
import { isBlank, isObject, kindOf, own } from './value.js';
import type { WidgetAction, WidgetBadge, WidgetItem, WidgetResult, WidgetSection } from './widget.js';

/**
 * Reads what a widget's source returned ("Return format" of the Sidebar Widgets document): what is missing or of another
 * kind is left out, and costs nothing beside it. Never throws.
 *
 * @param note - told what was wrong; `parseWidget` makes diagnostics of it
 */
export function readWidget(input: unknown, note: Note = () => {}): WidgetResult {
  if (!isObject(input)) {
    note('widget.not-object', '', kindOf(input));
    return { kind: 'invalid', title: undefined, error: undefined, items: [] };
  }
  const error = own(input, 'error');
  return {
    kind: 'items',
    title: textOf(input, 'title', '', note, 'widget.title'),
    error: isObject(error)
      ? textOf(error, 'message', '/error', note, 'widget.member')
      : textOf(input, 'error', '', note),
    items: listOf(input, 'items', '', note, 'widget.items', 'undefined').flatMap((item, index) => {
      const path = `/items/${index}`;
      if (isObject(item)) return [readItem(item, path, note)];
      note('widget.item', path, kindOf(item));
      return [];
    }),
  };
}

function readItem(item: unknown, path: string, note: Note): WidgetItem {
  const ownTitle = textOf(item, 'title', path, note, 'widget.title');
  const subtitle = textOf(item, 'subtitle', path, note);
  const link = textOf(item, 'link', path, note);
  const collapsible = flagOf(item, path, note) !== false;
  const badge = readBadge(own(item, 'badge'), `${path}/badge`, note);
  const title = ownTitle ?? subtitle ?? badge?.text;
  return {
    title,
    subtitle: title === subtitle ? undefined : subtitle,
    link,
    badge,
    actions: listOf(item, 'actions', path, note, 'widget.actions').flatMap((action, index) =>
      readAction(action, `${path}/actions/${index}`, note),
    ),
    collapsible,
    sections: listOf(item, 'sections', path, note, 'widget.sections', 'missing').flatMap((section, index) =>
      readSection(section, `${path}/sections/${index}`, note),
    ),
  };
}

function readBadge(badge: unknown, path: string, note: Note): WidgetBadge | undefined {
  const given = textOf(badge, 'text', path, note);
  if (!given && (badge ?? undefined) !== undefined) {
    note('widget.badge', path, isObject(badge) ? 'no text' : kindOf(badge));
  }
  // A bare word is what the text would have been.
  const text = given ?? shown(badge);
  return text === undefined ? undefined : { text, color: own(badge, 'color') };
}

function readAction(action: unknown, path: string, note: Note): readonly WidgetAction[] {
  const link = textOf(action, 'link', path, note);
  const label = textOf(action, 'label', path, note);
  if (!label) note('widget.action', path, isObject(action) ? 'no label' : kindOf(action));
  const name = label ?? link;
  return name === undefined ? [] : [{ label: name, link }];
}

function readSection(section: unknown, path: string, note: Note): readonly WidgetSection[] {
  const fields = own(section, 'fields');
  const labels = isObject(fields) ? Object.keys(fields) : [];
  if (labels.length === 0) {
    note('widget.fields', path, isObject(section) ? `fields: ${kindOf(fields)}` : kindOf(section));
    return [];
  }
  return [
    {
      title: textOf(section, 'title', path, note, 'widget.title'),
      collapsible: flagOf(section, path, note) === true,
      fields: labels.map((label) => ({ label, value: own(fields, label) })),
    },
  ];
}

/**
 * A member that is shown as text.
 *
 * @param ifMissing - what to say where there is no text at all
 */
function textOf(
  object: unknown,
  key: string,
  path: string,
  note: Note,
  ifMissing?: DiagnosticCode,
): string | undefined {
  const text = shown(memberOf(object, key, 'string', path, note));
  if (ifMissing && text === undefined) note(ifMissing, path + pointer(key));
  return text;
}

function flagOf(object: unknown, path: string, note: Note): unknown {
  return memberOf(object, 'collapsible', 'boolean', path, note);
}

function memberOf(object: unknown, key: string, kind: string, path: string, note: Note): unknown {
  const value = own(object, key) ?? undefined;
  if (value !== undefined && kindOf(value) !== kind) note('widget.member', path + pointer(key), kindOf(value));
  return value;
}

/** A number counts as its digits, what nobody can see as missing. */
function shown(value: unknown): string | undefined {
  const isText = typeof value === 'string' || (kindOf(value) === 'number' && !Number.isNaN(value));
  const text = isText ? `${value as string | number}` : '';
  return isBlank(text) ? undefined : text;
}

/**
 * A member that is a list; anything else counts as an empty one.
 *
 * @param ifMissing - what to say where it is absent
 */
function listOf(
  object: unknown,
  key: string,
  path: string,
  note: Note,
  code: DiagnosticCode,
  ifMissing?: string,
): readonly unknown[] {
  const value = own(object, key);
  if (Array.isArray(value)) return value;
  const about = value === undefined ? ifMissing : kindOf(value);
  if (about) note(code, path + pointer(key), about);
  return [];
}
