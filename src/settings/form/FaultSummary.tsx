import { type ReactNode, useEffect, useRef } from 'react';
import { useTools } from '../../tools/index.js';
import type { FormFault } from './faults.js';

/** What {@link FaultSummary} takes. */
export interface FaultSummaryProps {
  readonly faults: readonly FormFault[];
  /** Another number takes the focus here. `0` does not. */
  readonly attempt: number;
}

/** Over a form that could not be saved: what is wrong, each with a way to its field. */
export function FaultSummary({ faults, attempt }: FaultSummaryProps): ReactNode {
  const { messages } = useTools();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) summary.current?.focus();
  }, [attempt]);
  if (faults.length === 0) return null;
  const lead = (field: string): void => {
    const place = summary.current?.closest('form')?.querySelector(`[data-field="${CSS.escape(field)}"]`);
    // Among several inputs of one field the one at fault comes first.
    const input = place?.querySelector<HTMLElement>('[aria-invalid]') ?? place?.querySelector<HTMLElement>(inputs);
    input?.closest('details')?.setAttribute('open', '');
    input?.focus();
  };
  return (
    <div className="deskside-settings__faults" ref={summary} role="alert" tabIndex={-1}>
      <p className="deskside-settings__faults-title">{messages.formFaults}</p>
      <ul>
        {faults.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field === null ? (
              message
            ) : (
              <button type="button" className="deskside-more" onClick={() => lead(field)}>
                {message}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

const inputs = 'input, select, textarea, button';
