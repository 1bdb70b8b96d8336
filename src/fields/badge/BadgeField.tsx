import { shortText } from '../cleanText.js';
import { toneOf } from '../tone.js';
import { drawBadge } from './Badge.js';

/** A label with what the wire calls its colour. */
export interface BadgeValue {
  readonly label: string;
  readonly color?: unknown;
}

/** Shows `{ color, label }` as a coloured badge; a colour that is not known is gray. */
export function BadgeField({ value }: { readonly value: BadgeValue }): React.ReactNode {
  return drawLabel(value);
}

/** Draws a label with its colour. */
export function drawLabel({ label, color }: BadgeValue): React.ReactNode {
  return drawBadge(shortText(label), toneOf(color));
}
