import type { ReactNode } from 'react';
import { fill } from '../internal/fill.js';
import { visibleText } from '../internal/visibleText.js';
import type { WorkbenchMessages } from '../internal/workbenchMessages.js';
import { Fold } from './Fold.js';
import { failedLine } from './failedLine.js';
import { RawText } from './RawText.js';

/** What a script printed, and where it failed. */
export function ScriptOutput({
  logs,
  traceback,
  script,
  messages,
}: {
  readonly logs: readonly string[];
  readonly traceback: string | undefined;
  readonly script: string | undefined;
  readonly messages: WorkbenchMessages;
}): ReactNode {
  const failed = traceback === undefined ? undefined : failedLine(traceback, script);
  return (
    <>
      {failed && (
        <div className="deskside-script-line">
          <p>{fill(messages.scriptLine, { line: failed.line })}</p>
          {failed.text !== undefined && <code dir="ltr">{visibleText(failed.text)}</code>}
        </div>
      )}
      {traceback !== undefined && (
        <Fold title={messages.traceback} isOpen>
          <RawText text={traceback} messages={messages} />
        </Fold>
      )}
      {logs.length > 0 && (
        <Fold title={messages.logs} isOpen>
          <RawText text={logs.join('\n')} messages={messages} />
        </Fold>
      )}
    </>
  );
}
