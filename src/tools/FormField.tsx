import { type ReactNode, useId } from 'react';

/** What every input of a form takes. */
export interface FormFieldProps {
  /** Stands over the input and names it. */
  readonly label: string;
  /** A sentence under the label: what to write, and where it comes from. */
  readonly hint?: ReactNode;
  /** What is wrong with the value, in a sentence with its cure; the input is then invalid. */
  readonly error?: string | undefined;
  /** Says beside the label that it may stay empty. */
  readonly optional?: string | undefined;
}

/** What an input must carry to belong to its label, hint and error. */
export interface FormFieldIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** Label, hint, input and error of one thing that is asked for. The error is announced when it comes. */
export function FormField({
  label,
  hint,
  error,
  optional,
  children,
}: FormFieldProps & { readonly children: (ids: FormFieldIds) => ReactNode }): ReactNode {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className="deskside-form__field" data-invalid={error ? '' : undefined}>
      <label className="deskside-form__label" htmlFor={id}>
        {label} {optional && <span className="deskside-form__optional">({optional})</span>}
      </label>
      {hint && (
        <p className="deskside-form__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      <p className="deskside-form__error" id={`${id}-error`} role="alert">
        {error}
      </p>
    </div>
  );
}
