import type { ReactNode } from 'react';
import type { Finding } from '../diagnosis/index.js';
import { visibleText } from '../internal/visibleText.js';
import type { WorkbenchMessages } from '../internal/workbenchMessages.js';

/** Says what is wrong, one thing after the other: the cause, the cure, where, and the code to quote. */
export function Findings({
  findings,
  messages,
}: {
  readonly findings: readonly Finding[];
  readonly messages: WorkbenchMessages;
}): ReactNode {
  if (findings.length === 0) return null;
  return (
    <ol className="deskside-findings">
      {findings.slice(0, most).map(({ code, severity, cause, cure, path }, index) => (
        <li key={index} className="deskside-finding" data-severity={severity}>
          <span className="deskside-finding__severity">
            {severity === 'error' ? messages.findingError : messages.findingWarning}
          </span>
          <p className="deskside-finding__cause">
            <bdi>{visibleText(cause)}</bdi>
          </p>
          <p className="deskside-finding__cure">
            <bdi>{visibleText(cure)}</bdi>
          </p>
          <p className="deskside-finding__place">
            <code>{code}</code>
            {path && <code dir="ltr">{visibleText(path)}</code>}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** A hostile answer can be wrong in thousands of places; the first ones tell. */
const most = 100;
