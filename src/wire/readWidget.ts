import { isObject, kindOf, own } from './value.js';
import type { WidgetAction, WidgetBadge, WidgetItem, WidgetResult, WidgetSection } from './widget.js';

// Space, controls, and what has no shape of its own: a title of these would be no title.
const blank = /^[\s\p{Cc}\p{DI}]*$/u;

/**
 * Reads what a widget's source returned, as `parseWidget` does, and says nothing of what was wrong with it: what is
 * missing or of another kind is left out, and costs nothing beside it. Never throws.
 */
export function readWidget(input: unknown): WidgetResult {
  return {
    kind: isObject(input) ? 'items' : 'invalid',
    title: textOf(input, 'title'),
    items: listOf(input, 'items').filter(isObject).map(readItem),
    error: textOf(own(input, 'error'), 'message') ?? textOf(input, 'error'),
  };
}

/** A member that is shown as text: a number counts as its digits, what nobody can see as missing. */
export function textOf(object: unknown, key: string): string | undefined {
  const value = own(object, key);
  const isText = typeof value === 'string' || (kindOf(value) === 'number' && !Number.isNaN(value));
  const text = isText ? `${value as string | number}` : '';
  return blank.test(text) ? undefined : text;
}

/** A member that is a list; anything else counts as an empty one. */
export function listOf(object: unknown, key: string): readonly unknown[] {
  const value = own(object, key);
  return Array.isArray(value) ? value : [];
}

function readItem(item: unknown): WidgetItem {
  const subtitle = textOf(item, 'subtitle');
  const badge = readBadge(own(item, 'badge'));
  const title = textOf(item, 'title') ?? subtitle ?? badge?.text;
  return {
    title,
    subtitle: title === subtitle ? undefined : subtitle,
    link: textOf(item, 'link'),
    badge,
    actions: listOf(item, 'actions').flatMap(readAction),
    collapsible: own(item, 'collapsible') !== false,
    sections: listOf(item, 'sections').flatMap(readSection),
  };
}

function readBadge(badge: unknown): WidgetBadge | undefined {
  // A bare word is what the text would have been.
  const text = textOf({ badge }, 'badge') ?? textOf(badge, 'text');
  return text === undefined ? undefined : { text, color: own(badge, 'color') };
}

function readAction(action: unknown): readonly WidgetAction[] {
  const link = textOf(action, 'link');
  const label = textOf(action, 'label') ?? link;
  return label === undefined ? [] : [{ label, link }];
}

function readSection(section: unknown): readonly WidgetSection[] {
  const fields = own(section, 'fields');
  const labels = isObject(fields) ? Object.keys(fields) : [];
  if (labels.length === 0) return [];
  return [
    {
      title: textOf(section, 'title'),
      collapsible: own(section, 'collapsible') === true,
      fields: labels.map((label) => ({ label, value: own(fields, label) })),
    },
  ];
}
