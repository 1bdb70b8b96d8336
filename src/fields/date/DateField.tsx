import { type FieldEnvironment, useFieldEnvironment } from '../environment.js';
import { drawTime } from './drawTime.js';

/**
 * Shows a day. `2026-08-01` is that day in every time zone; an instant shows its day in the list's zone and itself in
 * the `title`.
 */
export function DateField({ value }: { readonly value: string | number }): React.ReactNode {
  return drawDate(value, useFieldEnvironment());
}

/** Draws a day. */
export function drawDate(value: string | number, environment: FieldEnvironment): React.ReactNode {
  return drawTime(value, environment, 'day');
}
