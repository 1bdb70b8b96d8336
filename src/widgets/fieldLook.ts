import {
  booleanField,
  drawFlat,
  drawUrl,
  type FieldRow,
  type FieldType,
  fieldValue,
  isEmpty,
  keyValueField,
  listField,
  rawText,
  safeHref,
  textField,
  urlField,
} from '../fields/index.js';
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
    // One level deep: a card is no place for a tree.
    return { field, type: { ...keyValueField, draw: drawFlat }, raw: Object.keys(value).length > 0 ? value : null };
  }
  if (typeof value === 'boolean') return { field, type: booleanField, raw: value };
  const isList = Array.isArray(value);
  if (isList && value.some((entry) => isObject(entry) || Array.isArray(entry))) {
    return { field, type: listField, raw: value };
  }
  const text = isList ? value.map(textOf).join(', ') : textOf(value);
  const href = linkUrls && /^\s*https?:/i.test(text) && safeHref(text);
  if (href) {
    // What is known to be safe need not be judged again: that is dear.
    return { field, type: { ...urlField, read: () => fieldValue(text), draw: () => drawUrl(text, href) }, raw: text };
  }
  return { field, type: textField, raw: text.trim() === dash ? null : text };
}

function textOf(value: unknown): string {
  return isEmpty(value) ? dash : rawText(value);
}
