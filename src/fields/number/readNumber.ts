import { ExactNumber, isExact, isInexact } from '../../wire/index.js';
import type { FieldReading } from '../fieldType.js';
import { fieldMismatch, fieldValue } from '../reading.js';

/** Reads a number; `"4999"` is rescued as one, digits beyond 2^53 are kept or diagnosed. */
export function readNumber(value: unknown): FieldReading<number | ExactNumber> {
  if (value instanceof ExactNumber) return fieldValue(value);
  if (typeof value === 'number' && Number.isFinite(value))
    return fieldValue(value, isInexact(value) && 'value.inexact');
  const [text] = (typeof value === 'string' && /^-?\d+(\.\d+)?$/.exec(value.trim())) || [];
  return text ? fieldValue(isExact(text) ? Number(text) : new ExactNumber(text), 'value.number-text') : fieldMismatch();
}
