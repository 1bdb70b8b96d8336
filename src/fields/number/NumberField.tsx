import type { ExactNumber } from '../../wire/index.js';
import { useFormats } from '../environment.js';

/** Shows a number with the locale's grouping. */
export function NumberField({ value }: { readonly value: number | ExactNumber }): React.ReactNode {
  return useFormats().number(value);
}
