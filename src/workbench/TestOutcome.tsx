import type { ReactNode } from 'react';
import { Notice } from '../internal/Notice.js';
import type { WorkbenchMessages } from '../internal/workbenchMessages.js';
import { testFailureDetails, testFailureText } from './testFailure.js';
import { endedValue, type TestRun } from './useTestRun.js';

/** What stands beside the form of a test: how it is doing, then what it gave. */
export function TestOutcome<Value>({
  run,
  said,
  messages,
  children,
}: {
  readonly run: TestRun<Value>;
  /** The sentence to announce when a result has come. */
  readonly said: (value: Value) => string;
  readonly messages: WorkbenchMessages;
  readonly children: (value: Value) => ReactNode;
}): ReactNode {
  const value = endedValue(run);
  return (
    <div className="deskside-tester__outcome" data-state={run.kind}>
      <p className={run.kind === 'running' ? 'deskside-tester__running' : 'deskside-hidden'} role="status">
        {run.kind === 'running' ? messages.testRunning : run.kind === 'done' ? said(run.value) : ''}
      </p>
      {/* Stands empty until needed: an alert is only heard when it changes. */}
      <div role="alert">
        {run.kind === 'failed' && (
          <Notice
            kind="error"
            title={messages.testFailed}
            text={[testFailureText(run.error, messages), ...testFailureDetails(run.error)].join('\n')}
          />
        )}
      </div>
      {run.kind === 'idle' && (
        <div className="deskside-tester__idle">
          <p>
            <strong>{messages.testIdle}</strong>
          </p>
          <p>{messages.testIdleText}</p>
        </div>
      )}
      {value !== undefined && children(value)}
    </div>
  );
}
