import type { FieldReading } from '../fieldType.js';
import { readMoment } from '../moment.js';
import { fieldMismatch, fieldValue } from '../reading.js';

/** Reads a day or an instant; what is no date of the calendar stays raw text. */
export function readDate(value: unknown): FieldReading<string | number> {
  return readMoment(value)
    ? fieldValue(value as string | number, typeof value === 'number' && 'value.epoch')
    : fieldMismatch('value.date');
}
