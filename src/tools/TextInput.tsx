import type { ReactNode } from 'react';
import { FormField, type FormFieldProps } from './FormField.js';

/** What {@link TextInput} takes. */
export interface TextInputProps extends FormFieldProps {
  readonly value: string;
  readonly onValueChange: (value: string) => void;
  /** What kind of keyboard and check the browser brings. A secret is masked and never offered to be remembered. @default "text" */
  readonly kind?: 'text' | 'url' | 'secret' | 'search';
  readonly required?: boolean;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  /** What Enter does here. @default it sends the form */
  readonly onEnter?: () => void;
}

/** Asks for one line of text. */
export function TextInput({
  value,
  onValueChange,
  kind = 'text',
  required,
  placeholder,
  disabled,
  onEnter,
  ...field
}: TextInputProps): ReactNode {
  return (
    <FormField {...field}>
      {(ids) => (
        <input
          {...ids}
          className="deskside-form__input"
          type={kind === 'secret' ? 'password' : kind}
          autoComplete={kind === 'secret' ? 'new-password' : 'off'}
          spellCheck={kind === 'text'}
          // A telephone number or an id runs as it does everywhere; an empty input as the page does.
          dir={value ? 'auto' : undefined}
          value={value}
          required={required}
          placeholder={placeholder}
          disabled={disabled}
          onKeyDown={(event) => {
            // An Enter that ends the writing of a word, as in Japanese, is none of ours.
            if (!onEnter || event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            onEnter();
          }}
          onChange={(event) => onValueChange(event.currentTarget.value)}
        />
      )}
    </FormField>
  );
}
