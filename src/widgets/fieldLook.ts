import { defaultFieldTypes, type FieldRow, type FieldType, isEmpty, rawText, safeHref } from '../fields/index.js';
import { isObject, own, plainField, type WidgetField } from '../wire/index.js';

/** How widgets read the values of their fields. */
export interface WidgetFieldSettings {
  /** Whether a whole http(s) address in a field becomes a link. */
  readonly linkUrls: boolean;
  /** The ways to show a typed value. */
  readonly fieldTypes: readonly FieldType[];
}

/** What the document's own scripts write where there is nothing. */
const dash = '—';

/**
 * How a field's value is shown. Values of a widget are untyped: texts verbatim, numbers without grouping (they are often
 * ids), Yes and No, lists with commas, objects as labelled values. A value object that names a field type, such as
 * `{ "type": "currency", "code": "INR", "value": 4999 }`, is shown by that type.
 */
export function rowOf({ label, value }: WidgetField, { linkUrls, fieldTypes }: WidgetFieldSettings): FieldRow {
  const field = plainField(label);
  if (isObject(value)) {
    const type = fieldTypes.find((candidate) => candidate.type === own(value, 'type'));
    const isBadge = type?.type === 'badge';
    // An object that only happens to have a member of that name lacks the other one, and stays what it is.
    if (type && Object.hasOwn(value, isBadge ? 'label' : 'value')) {
      const typed = { ...field, annotation: value, maximum: own(value, 'maximum') };
      return { field: typed, type, raw: isBadge || type.type === 'currency' ? value : value['value'] };
    }
    return { field, type: named('key-value'), raw: Object.keys(value).length > 0 ? value : null };
  }
  if (typeof value === 'boolean') return { field, type: named('boolean'), raw: value };
  if (Array.isArray(value) && value.some((entry) => isObject(entry) || Array.isArray(entry))) {
    return { field, type: named('list'), raw: value };
  }
  const text = [value].flat().map(textOf).join(', ');
  const isLink = linkUrls && /^https?:/i.test(text.trim()) && safeHref(text);
  return { field, type: named(isLink ? 'url' : 'text'), raw: text.trim() === dash ? null : text };
}

function textOf(value: unknown): string {
  return isEmpty(value) ? dash : rawText(value);
}

function named(name: string): FieldType {
  return defaultFieldTypes.find(({ type }) => type === name) as FieldType;
}
