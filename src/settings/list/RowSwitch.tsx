import type { ReactNode } from 'react';
import { fill } from '../../internal/fill.js';
import { useTools } from '../../tools/index.js';

/** What {@link RowSwitch} takes. */
export interface RowSwitchProps {
  /** Of the record, for screen readers. */
  readonly name: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Switches one record of a list on and off, at once. Its name stays: how it stands is told by the role, and seen as a word. */
export function RowSwitch({ name, isOn, onChange }: RowSwitchProps): ReactNode {
  const { messages } = useTools();
  return (
    <button
      type="button"
      role="switch"
      className="deskside-settings__switch"
      aria-checked={isOn}
      aria-label={fill(messages.switchOn, { name })}
      onClick={() => onChange(!isOn)}
    >
      <span aria-hidden="true">{isOn ? messages.isOn : messages.isOff}</span>
    </button>
  );
}
