import type { ReactNode } from 'react';
import { fill } from '../internal/fill.js';
import { visibleText } from '../internal/visibleText.js';
import type { WorkbenchMessages } from '../internal/workbenchMessages.js';

/** One thing that a corrected schema does otherwise: a key that is spelled anew, or one that is added. */
export interface SchemaChange {
  readonly from?: string;
  readonly to: string;
}

/** Shows what would change in a schema for it to fit the answer, and the button that does it. */
export function SchemaCure({
  changes,
  messages,
  action,
  onAct,
}: {
  readonly changes: readonly SchemaChange[];
  readonly messages: WorkbenchMessages;
  /** What the button says. */
  readonly action: string;
  readonly onAct: () => void;
}): ReactNode {
  return (
    <div className="deskside-cure">
      <p>{messages.schemaCureText}</p>
      <ul>
        {changes.slice(0, most).map(({ from, to }, index) => (
          <li key={index} data-change={from === undefined ? 'added' : 'renamed'}>
            <bdi>
              {from === undefined
                ? fill(messages.schemaAdded, { to: visibleText(to) })
                : fill(messages.schemaRenamed, { from: visibleText(from), to: visibleText(to) })}
            </bdi>
          </li>
        ))}
        {changes.length > most && <li>…</li>}
      </ul>
      <button type="button" className="deskside-button" data-primary="" onClick={onAct}>
        {action}
      </button>
    </div>
  );
}

/** Changes that are named; the schema has them all. */
const most = 40;
