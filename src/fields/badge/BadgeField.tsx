import { cleanText } from '../cleanText.js';
import { toneOf } from '../tone.js';
import { Badge } from './Badge.js';

/** A label with what the wire calls its colour. */
export interface BadgeValue {
  readonly label: string;
  readonly color?: unknown;
}

/** Shows `{ color, label }` as a coloured badge; a colour that is not known is gray. */
export function BadgeField({ value }: { readonly value: BadgeValue }): React.ReactNode {
  return <Badge tone={toneOf(value.color)}>{cleanText(value.label)}</Badge>;
}
