import { cleanText } from '../cleanText.js';
import { defineFieldType } from '../fieldType.js';
import { rawText } from '../rawText.js';
import { fieldMismatch, fieldValue } from '../reading.js';
import { TextField } from '../text/TextField.js';

/** Shows an identifier in a typeface that keeps its letters apart. */
export function CodeField({ value }: { readonly value: string }): React.ReactNode {
  return (
    <code className="deskside-code" dir="ltr">
      <TextField value={cleanText(value)} />
    </code>
  );
}

/** `"x-deskside": { "display": "code" }`: an order number, a key, a voucher. */
export const codeField = defineFieldType({
  type: 'code',
  matches: ({ annotation }) => annotation['display'] === 'code',
  read: (value) =>
    typeof value === 'string' || typeof value === 'number' ? fieldValue(rawText(value)) : fieldMismatch(),
  Component: CodeField,
});
