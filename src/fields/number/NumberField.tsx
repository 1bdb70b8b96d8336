import type { ExactNumber } from '../../wire/index.js';
import { type FieldEnvironment, useFieldEnvironment } from '../environment.js';

/** Shows a number with the locale's grouping. */
export function NumberField({ value }: { readonly value: number | ExactNumber }): React.ReactNode {
  return drawNumber(value, useFieldEnvironment());
}

/** Draws a number as plain text. */
export function drawNumber(value: number | ExactNumber, { formats }: FieldEnvironment): string {
  return formats.number(value);
}
