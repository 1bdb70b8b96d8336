import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { FormField, type FormFieldProps } from './FormField.js';

/** What {@link CodeInput} takes. */
export interface CodeInputProps extends FormFieldProps {
  readonly value: string;
  readonly onValueChange: (value: string) => void;
  /** How many lines are seen at once. @default 14 */
  readonly rows?: number;
  /** What Tab writes when it was armed by typing; Escape, then Tab leaves. @default 2 spaces */
  readonly indent?: string;
  readonly readOnly?: boolean;
}

/**
 * Asks for code: JSON or Python. It is a plain text area, so that the keyboard, screen readers and the browser's own
 * undo work as everywhere; Tab indents only after something was typed, and Escape gives it back (WCAG 2.1.2).
 */
export function CodeInput({
  value,
  onValueChange,
  rows = 14,
  indent = '  ',
  readOnly,
  ...field
}: CodeInputProps): ReactNode {
  const indents = useRef(false);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key === 'Escape') indents.current = false;
    if (event.key !== 'Tab' || event.shiftKey || !indents.current || readOnly) return;
    event.preventDefault();
    if (!typeText(event.currentTarget, indent)) onValueChange(event.currentTarget.value);
  };
  return (
    <FormField {...field}>
      {(ids) => (
        <textarea
          {...ids}
          className="deskside-form__input deskside-form__code"
          // Code runs from left to right in every language.
          dir="ltr"
          rows={rows}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          wrap="off"
          value={value}
          readOnly={readOnly}
          onKeyDown={onKeyDown}
          onFocus={() => {
            indents.current = false;
          }}
          onChange={(event) => {
            indents.current = true;
            onValueChange(event.currentTarget.value);
          }}
        />
      )}
    </FormField>
  );
}

/**
 * Puts a text where the cursor is, as if it were typed.
 *
 * @returns whether the browser told the area's listeners of it
 */
function typeText(area: HTMLTextAreaElement, text: string): boolean {
  const { ownerDocument: page, selectionStart: from, selectionEnd: to } = area;
  // Deprecated, and all the same the only way to write that the browser's own undo takes back.
  // oxlint-disable-next-line typescript/no-deprecated
  if (typeof page.execCommand === 'function' && page.execCommand('insertText', false, text)) return true;
  area.setRangeText(text, from, to, 'end');
  return false;
}
