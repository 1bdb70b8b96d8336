import type { ReactNode } from 'react';
import { visibleText } from '../internal/visibleText.js';
import type { WorkbenchMessages } from '../internal/workbenchMessages.js';
import type { Recording } from '../wire/index.js';
import { Fold } from './Fold.js';
import { HeaderList } from './HeaderList.js';
import { JsonText } from './JsonText.js';
import { ScriptOutput } from './ScriptOutput.js';

/** Characters of an address that are shown; a copy of the recording has the rest. */
const mostCharacters = 4000;

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
            <strong>{visibleText(request.method.slice(0, mostCharacters))}</strong>{' '}
            {request.url === null ? messages.addressHidden : visibleText(request.url.slice(0, mostCharacters))}
          </p>
          <HeaderList headers={request.headers} messages={messages} />
          {request.body && <JsonText text={request.body} messages={messages} />}
        </Fold>
      )}
      {response && Object.keys(response.headers).length > 0 && (
        <Fold title={messages.headers} isOpen={kind === 'app'}>
          <HeaderList headers={response.headers} messages={messages} />
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
