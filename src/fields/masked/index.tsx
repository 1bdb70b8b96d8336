import { useState } from 'react';
import { shortText } from '../cleanText.js';
import { useFieldEnvironment } from '../environment.js';
import { defineFieldType, type FieldProps } from '../fieldType.js';
import { rawText } from '../rawText.js';
import { fieldValue } from '../reading.js';
import { drawText } from '../text/TextField.js';

/** Hides a value until the agent asks for it; nothing of it is in the page before, its length included. */
export function MaskedField({ value, schema }: FieldProps<string>): React.ReactNode {
  const environment = useFieldEnvironment();
  const { messages } = environment;
  const [revealed, setRevealed] = useState(false);
  const action = revealed ? messages.hide : messages.show;
  return (
    <span className="deskside-masked">
      {revealed ? drawText(value, environment) : <span aria-hidden="true">••••••</span>}
      <button
        type="button"
        className="deskside-more"
        aria-label={`${action} ${shortText(schema?.label ?? '')}`.trim()}
        onClick={() => setRevealed(!revealed)}
      >
        {action}
      </button>
    </span>
  );
}

/** `"x-deskside": { "sensitive": true }`, whatever the type. */
export const maskedField = defineFieldType({
  type: 'masked',
  matches: ({ annotation }) => annotation['sensitive'] === true,
  read: (value) => fieldValue(rawText(value)),
  // Another value is masked again, though the last one was shown.
  draw: (value, _, schema) => <MaskedField key={value} value={value} schema={schema} />,
});
