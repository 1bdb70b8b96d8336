import type { FieldSchema } from '../../wire/index.js';
import type { FieldReading } from '../fieldType.js';
import { readNumber } from '../number/readNumber.js';
import { fieldMismatch, fieldValue } from '../reading.js';

/**
 * Reads a part of a whole as a fraction. The whole is the schema's `maximum`, and 100 without one: `42` is 42 %, and so
 * is `0.42` where the schema says `"maximum": 1`.
 */
export function readShare(value: unknown, { maximum }: FieldSchema): FieldReading<number> {
  const number = readNumber(value);
  if (number.kind !== 'value') return number;
  const share = Number(number.value) / (Number(maximum) || 100);
  return Number.isFinite(share) ? fieldValue(share, ...number.notes) : fieldMismatch();
}
