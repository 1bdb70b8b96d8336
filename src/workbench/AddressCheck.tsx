import type { ReactNode } from 'react';
import { findingsOf } from '../diagnosis/index.js';
import { useIsClient } from '../internal/useIsClient.js';
import { useTools } from '../tools/index.js';
import type { Recording } from '../wire/index.js';
import { ResponseInspector } from './ResponseInspector.js';
import { TestOutcome } from './TestOutcome.js';
import { useTestRun } from './useTestRun.js';
import { verdictOf } from './Verdict.js';

/** Asks the server to fetch an app's page, and says whether it may be shown in a frame: no script in a page can see that. */
export function AddressCheck({ url }: { readonly url: string }): ReactNode {
  const { client, messages, locale, timeZone } = useTools();
  const [run, begin] = useTestRun<Recording>();
  const helpdeskOrigin = useIsClient() ? location.origin : undefined;
  const check = (): void => begin((signal) => client.checkDashboardApp(url, { signal }));
  return (
    <div className="deskside-address-check">
      <div className="deskside-tool-actions">
        <button type="button" className="deskside-button" onClick={check}>
          {messages.checkAddress}
        </button>
      </div>
      {run.kind !== 'idle' && (
        <TestOutcome
          run={run}
          messages={messages}
          said={(recording) => verdictOf(findingsOf(recording, { helpdeskOrigin }), messages)}
        >
          {(recording) => (
            <ResponseInspector
              recording={recording}
              helpdeskOrigin={helpdeskOrigin}
              messages={messages}
              locale={locale}
              timeZone={timeZone}
            />
          )}
        </TestOutcome>
      )}
    </div>
  );
}
