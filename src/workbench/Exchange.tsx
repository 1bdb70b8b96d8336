import type { ReactNode } from 'react';
import type { WorkbenchMessages } from '../internal/workbenchMessages.js';
import type { Recording } from '../wire/index.js';
import { Fold } from './Fold.js';
import { JsonText } from './JsonText.js';
import { ScriptOutput } from './ScriptOutput.js';
import { visibleText } from './visibleText.js';

/** What was sent and what came back, word by word, each behind its heading. */
export function Exchange({
  recording: { kind, request, response, logs, traceback },
  script,
  messages,
}: {
  readonly recording: Recording;
  /** The script that was run, to show its failed line. */
  readonly script?: string | undefined;
  readonly messages: WorkbenchMessages;
}): ReactNode {
  return (
    <div className="deskside-exchange">
      {(logs || traceback) && (
        <ScriptOutput logs={logs ?? []} traceback={traceback} script={script} messages={messages} />
      )}
      {(request.url || request.body || Object.keys(request.headers).length > 0) && (
        <Fold title={messages.request}>
          <p className="deskside-exchange__line" dir="ltr">
            <strong>{visibleText(request.method)}</strong>{' '}
            {request.url === null ? messages.addressHidden : visibleText(request.url)}
          </p>
          <HeaderList headers={request.headers} />
          {request.body && <JsonText text={request.body} messages={messages} />}
        </Fold>
      )}
      {response && Object.keys(response.headers).length > 0 && (
        <Fold title={messages.headers} isOpen={kind === 'app'}>
          <HeaderList headers={response.headers} />
        </Fold>
      )}
      {response && kind !== 'app' && (
        <Fold title={messages.rawAnswer} isOpen>
          {response.text ? <JsonText text={response.text} messages={messages} /> : <p>{messages.rawAnswerEmpty}</p>}
        </Fold>
      )}
    </div>
  );
}

function HeaderList({ headers }: { readonly headers: Readonly<Record<string, string>> }): ReactNode {
  return (
    <dl className="deskside-headers" dir="ltr">
      {Object.entries(headers).map(([name, value]) => (
        <div key={name}>
          <dt>{visibleText(name)}</dt>
          <dd>{visibleText(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
