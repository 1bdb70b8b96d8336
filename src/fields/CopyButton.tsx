import { useState } from 'react';
import { copyText } from '../internal/copyText.js';
import type { FieldWords } from '../internal/fieldMessages.js';
import { fill } from '../internal/fill.js';

/** Puts a field's raw value on the clipboard and says so. */
export function CopyButton({
  label,
  tabIndex,
  messages,
  text,
  onCopy,
}: {
  /** The field's label, for the button's name. */
  readonly label: string;
  /** Whether the button stands in the tab order or only under the pointer. */
  readonly tabIndex: number;
  readonly messages: FieldWords;
  /** The raw value; asked for when it is needed. */
  readonly text: () => string;
  /** Called with the sentence to announce. */
  readonly onCopy: (message: string) => void;
}): React.ReactNode {
  const [done, setDone] = useState(false);
  const copy = async (): Promise<void> => {
    const copied = await copyText(text);
    setDone(copied);
    onCopy(fill(copied ? messages.copied : messages.copyFailed, { label }));
  };
  return (
    <button
      type="button"
      className="deskside-icon-button deskside-copy"
      data-done={done || undefined}
      tabIndex={tabIndex}
      aria-label={fill(messages.copy, { label })}
      onClick={() => void copy()}
    />
  );
}
