import { kindOf } from '../../wire/index.js';
import { type FieldEnvironment, useFieldEnvironment } from '../environment.js';
import { defineFieldType } from '../fieldType.js';
import { rawText } from '../rawText.js';
import { fieldMismatch, fieldValue } from '../reading.js';
import { shownAs } from '../shownAs.js';
import { drawText } from '../text/index.js';

/** Shows an identifier in a typeface that keeps its letters apart. */
export function CodeField({ value }: { readonly value: string }): React.ReactNode {
  return drawCode(value, useFieldEnvironment());
}

/** `"x-deskside": { "display": "code" }`: an order number, a key, a voucher. */
export const codeField = defineFieldType({
  type: 'code',
  matches: shownAs('code'),
  read: (value) => (kinds.test(kindOf(value)) ? fieldValue(rawText(value)) : fieldMismatch()),
  draw: drawCode,
});

const kinds = /^(string|number)$/;

function drawCode(value: string, environment: FieldEnvironment): React.ReactNode {
  return (
    <code className="deskside-code" dir="ltr">
      {drawText(value, environment)}
    </code>
  );
}
