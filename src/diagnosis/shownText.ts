import { type CurrencyValue, type FieldRow, formatsFor, rawText, readMoment, shortText } from '../fields/index.js';
import { fieldWords } from '../internal/fieldMessages.js';
import type { ExactNumber } from '../wire/index.js';

/** As the Conversation Panels document prints them; a tool that runs twice says the same twice. */
const formats = formatsFor('en-GB', 'UTC');

/** Stands where a value is not for everybody's eyes. */
export const masked = '••••••';

/**
 * What an agent reads of a value, as one text.
 *
 * @param value - what the row's type made of it
 */
export function shownText({ type, raw }: FieldRow, value: unknown): string {
  switch (type.type) {
    case 'boolean':
      return value === true ? fieldWords.yes : fieldWords.no;
    case 'currency': {
      const { code, value: amount } = value as CurrencyValue;
      return formats.money(amount, code);
    }
    case 'number':
      return formats.number(value as number | ExactNumber);
    case 'percent':
    case 'progress':
      return formats.percent(value as number);
    case 'date':
    case 'date-time':
    case 'relative':
      return momentText(value);
    case 'masked':
      return masked;
    default:
      return shortText(type.copy?.(value) ?? rawText(raw));
  }
}

function momentText(value: unknown): string {
  const moment = readMoment(value);
  if (!moment) return shortText(rawText(value));
  return formats.date(moment.kind === 'day' ? 'day' : 'time', moment.at);
}
