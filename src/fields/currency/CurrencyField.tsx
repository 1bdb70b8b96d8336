import type { ExactNumber } from '../../wire/index.js';
import { cleanText } from '../cleanText.js';
import { type FieldEnvironment, useFieldEnvironment } from '../environment.js';

/** An amount in major units with its ISO 4217 code, as the Conversation Panels document sends it. */
export interface CurrencyValue {
  readonly code?: string | null | undefined;
  readonly value: number | ExactNumber;
}

/** Shows an amount of money: ₹4,999. Decimals stand only when the amount has them. */
export function CurrencyField({ value }: { readonly value: CurrencyValue }): React.ReactNode {
  return drawCurrency(value, useFieldEnvironment());
}

/** Draws an amount as plain text; its code may come from the wire and is cleaned. */
export function drawCurrency({ value, code }: CurrencyValue, { formats }: FieldEnvironment): string {
  return cleanText(formats.money(value, code));
}
