import type { ReactNode } from 'react';
import type { Finding } from '../../diagnosis/index.js';
import { cleanText } from '../../fields/index.js';

/** What is wrong and what to do about it, one below another. Nothing when all is well. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  if (findings.length === 0) return null;
  return (
    <ul className="deskside-settings__findings">
      {findings.map(({ code, severity, cause, cure, path }) => (
        <li key={`${code} ${path} ${cause}`} data-severity={severity}>
          <strong>{cleanText(cause)}</strong> {cleanText(cure)}
        </li>
      ))}
    </ul>
  );
}
