import type { ReactNode } from 'react';

/** An eye, open or struck through: whether an entry is shown. */
export function VisibilitySwitch({
  label,
  isOn,
  onChange,
}: {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: () => void;
}): ReactNode {
  return (
    <button
      type="button"
      role="switch"
      className="deskside-icon-button deskside-switch"
      aria-checked={isOn}
      aria-label={label}
      title={label}
      onClick={onChange}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z" />
        {!isOn && <path d="m2.5 13.5 11-11" />}
      </svg>
    </button>
  );
}
