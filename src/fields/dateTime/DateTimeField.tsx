import { drawTime } from '../date/drawTime.js';
import { type FieldEnvironment, useFieldEnvironment } from '../environment.js';

/** Shows day and time in the list's zone, to the second in the `title`. */
export function DateTimeField({ value }: { readonly value: string | number }): React.ReactNode {
  return drawDateTime(value, useFieldEnvironment());
}

/** Draws day and time; a bare day stays one. */
export function drawDateTime(value: string | number, environment: FieldEnvironment): React.ReactNode {
  return drawTime(value, environment, 'time');
}
