import type { ReactNode } from 'react';
import { CheckInput } from '../../tools/index.js';

/** What {@link CheckGroup} takes. */
export interface CheckGroupProps {
  /** Names the group. */
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly name: string; readonly hint?: string }[];
  readonly chosen: readonly string[];
  readonly onChosenChange: (chosen: readonly string[]) => void;
  readonly error?: string | undefined;
}

/** Asks for any of several. What was chosen before and is not among them stays chosen. */
export function CheckGroup({ label, choices, chosen, onChosenChange, error }: CheckGroupProps): ReactNode {
  return (
    <fieldset className="deskside-form__group">
      <legend>{label}</legend>
      <div className="deskside-settings__checks">
        {choices.map(({ id, name, hint }) => (
          <CheckInput
            key={id}
            label={name}
            {...(hint && { hint })}
            checked={chosen.includes(id)}
            onCheckedChange={(checked) =>
              onChosenChange(checked ? [...chosen, id] : chosen.filter((other) => other !== id))
            }
          />
        ))}
      </div>
      <p className="deskside-form__error" role="alert">
        {error}
      </p>
    </fieldset>
  );
}
