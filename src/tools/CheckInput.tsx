import { type ReactNode, useId } from 'react';

/** What {@link CheckInput} takes. */
export interface CheckInputProps {
  readonly label: string;
  /** A sentence under the label. */
  readonly hint?: string;
  readonly checked: boolean;
  readonly onCheckedChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  /** A switch is on at once; a check counts when the form is saved. @default false */
  readonly isSwitch?: boolean;
}

/** Asks for yes or no. */
export function CheckInput({ label, hint, checked, onCheckedChange, disabled, isSwitch }: CheckInputProps): ReactNode {
  const id = useId();
  return (
    <div className="deskside-form__check">
      <input
        id={id}
        type="checkbox"
        role={isSwitch ? 'switch' : undefined}
        className={isSwitch ? 'deskside-form__switch' : undefined}
        checked={checked}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onCheckedChange(event.currentTarget.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="deskside-form__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
