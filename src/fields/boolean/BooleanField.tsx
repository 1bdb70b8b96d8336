import { drawBadge } from '../badge/Badge.js';
import { type FieldEnvironment, useFieldEnvironment } from '../environment.js';

/** Shows true and false as a Yes or No badge. */
export function BooleanField({ value }: { readonly value: boolean }): React.ReactNode {
  return drawBoolean(value, useFieldEnvironment());
}

/** Draws true and false. */
export function drawBoolean(value: boolean, { messages }: FieldEnvironment): React.ReactNode {
  return value ? drawBadge(messages.yes, 'green') : drawBadge(messages.no);
}
