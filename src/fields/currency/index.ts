import { isObject, type JsonObject, own } from '../../wire/index.js';
import { isEmpty } from '../cleanText.js';
import { defineFieldType } from '../fieldType.js';
import { readNumber } from '../number/readNumber.js';
import { fieldAbsent, fieldValue } from '../reading.js';
import { CurrencyField, type CurrencyValue, drawCurrency } from './CurrencyField.js';

/** An object with `code` and `value`. */
export const currencyField = defineFieldType<CurrencyValue>({
  type: 'currency',
  matches: ({ properties }) => 'code' in properties && 'value' in properties,
  read: (input) => {
    // A bare number is an amount whose code was forgotten.
    const given: JsonObject = isObject(input) ? input : { value: input };
    const [code, value] = [own(given, 'code'), own(given, 'value')];
    if (isEmpty(value)) return fieldAbsent(given, 'value', 'code');
    const amount = readNumber(value);
    if (amount.kind !== 'value') return amount;
    const text = typeof code === 'string' ? code.trim() : undefined;
    return fieldValue(
      { code: text, value: amount.value },
      ...amount.notes,
      !/^[a-z]{3}$/i.test(text ?? '') && 'value.currency-code',
    );
  },
  copy: ({ value }) => String(value),
  draw: drawCurrency,
});

export type { CurrencyValue };
export { CurrencyField };
