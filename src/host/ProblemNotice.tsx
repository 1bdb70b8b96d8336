import type { ReactNode } from 'react';
import type { SourceProblem } from '../client/index.js';
import { fill } from '../internal/fill.js';
import { Notice } from '../internal/Notice.js';
import type { PanelMessages } from '../internal/panelMessages.js';

/** Says in words why a source has no values, or why the shown ones are old, with the button that asks again. */
export function ProblemNotice({
  problem: { kind, status, code },
  stale,
  system,
  messages,
  onRetry,
  children,
}: {
  readonly problem: SourceProblem;
  readonly stale: boolean;
  readonly system: string;
  readonly messages: PanelMessages;
  readonly onRetry: () => void;
  /** Another way out, before the button that asks again. */
  readonly children?: ReactNode;
}): ReactNode {
  const name = code === 'connection_required' ? 'connect' : kind === 'invalid' ? 'unreadable' : kind;
  const title = fill(messages[`${name}Title`], { system });
  const text = fill(messages[`${name}Text`], { system, status: status ?? '' });
  return (
    <Notice kind={kind} title={stale ? messages.staleTitle : title} text={stale ? title : text}>
      {children}
      {/* Offline needs no button: the request goes out by itself. */}
      {kind !== 'offline' && (
        <button type="button" className="deskside-button" onClick={onRetry}>
          {messages.retry}
        </button>
      )}
    </Notice>
  );
}
