import type { ReactNode } from 'react';
import { FormField, type FormFieldProps } from './FormField.js';
import type { Choice } from './toolsContext.js';

/** What {@link ChoiceInput} takes. */
export interface ChoiceInputProps extends FormFieldProps {
  /** The id of what is chosen. */
  readonly value: string;
  readonly onValueChange: (id: string) => void;
  readonly choices: readonly Choice[];
  readonly disabled?: boolean;
}

/** Asks for one of several, by the platform's own list. */
export function ChoiceInput({ value, onValueChange, choices, disabled, ...field }: ChoiceInputProps): ReactNode {
  return (
    <FormField {...field}>
      {(ids) => (
        <select
          {...ids}
          className="deskside-form__input"
          value={value}
          disabled={disabled}
          onChange={(event) => onValueChange(event.currentTarget.value)}
        >
          {choices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
