import { isObject, own } from '../../wire/index.js';
import { isEmpty } from '../cleanText.js';
import { defineFieldType, type FieldReading } from '../fieldType.js';
import { fieldAbsent, fieldMismatch, fieldValue } from '../reading.js';
import { toneOf } from '../tone.js';
import { Badge } from './Badge.js';
import { BadgeField, type BadgeValue, drawLabel } from './BadgeField.js';

/** An object with `label`, and `color`: the document's Label / Badge. */
export const badgeField = defineFieldType<BadgeValue>({
  type: 'badge',
  matches: ({ properties }) => 'label' in properties,
  read: (value) => {
    if (!isObject(value)) return fieldMismatch();
    const label = own(value, 'label');
    if (isEmpty(label)) return fieldAbsent(value, 'label', 'color');
    return badge(label, own(value, 'color'));
  },
  copy: ({ label }) => label,
  draw: drawLabel,
});

/** A string with `enum`: a badge, coloured by `x-deskside.colors`. */
export const enumField = defineFieldType<BadgeValue>({
  type: 'enum',
  matches: ({ enum: options, type }) => Array.isArray(options) && (!type || type === 'string'),
  read: (value, { annotation: { colors } }) => badge(value, own(colors, String(value))),
  copy: ({ label }) => label,
  draw: drawLabel,
});

function badge(label: unknown, color: unknown): FieldReading<BadgeValue> {
  if (typeof label !== 'string') return fieldMismatch();
  return fieldValue({ label, color }, !isEmpty(color) && !toneOf(color) && 'value.colour');
}

export { Badge, BadgeField };
