import type { ReactNode } from 'react';
import type { Finding } from '../diagnosis/index.js';
import { fill } from '../internal/fill.js';
import type { WorkbenchMessages } from '../internal/workbenchMessages.js';
import type { Recording } from '../wire/index.js';

/** What a test came to, in one sentence that is meant to be seen first. */
export function verdictOf(findings: readonly Finding[], messages: WorkbenchMessages): string {
  const { length: count } = findings;
  if (count === 0) return messages.verdictWell;
  const isWrong = findings.some(({ severity }) => severity === 'error');
  return fill(isWrong ? messages.verdictErrors : messages.verdictWarnings, { count });
}

/** Says in large letters what a test came to, with what stands behind it when all is well. */
export function Verdict({
  id,
  kind,
  findings,
  messages,
}: {
  readonly id: string;
  readonly kind: Recording['kind'];
  readonly findings: readonly Finding[];
  readonly messages: WorkbenchMessages;
}): ReactNode {
  const well = { panel: messages.verdictWellPanel, widget: messages.verdictWellWidget, app: messages.verdictWellApp };
  const isWrong = findings.some(({ severity }) => severity === 'error');
  const state = isWrong ? 'wrong' : findings.length > 0 ? 'remarks' : 'well';
  return (
    <div className="deskside-verdict" data-state={state}>
      <h3 id={id} className="deskside-verdict__title">
        {verdictOf(findings, messages)}
      </h3>
      {state === 'well' && <p>{well[kind]}</p>}
    </div>
  );
}
