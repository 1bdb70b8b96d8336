import type { ReactNode } from 'react';
import { useFieldEnvironment } from '../fields/index.js';
import { fill } from '../internal/fill.js';
import { useIsClient } from '../internal/useIsClient.js';
import type { WorkbenchMessages } from '../internal/workbenchMessages.js';
import type { Recording } from '../wire/index.js';
import { durationText, sizeText } from './measures.js';

/** Status, time against the aim, size, and when it was. */
export function Facts({
  recording: { kind, response, failure, logs, durationMs, recordedAt },
  aimMs,
  messages,
}: {
  readonly recording: Recording;
  /** What a render call should take at most, in milliseconds. */
  readonly aimMs: number;
  readonly messages: WorkbenchMessages;
}): ReactNode {
  const { locale, formats } = useFieldEnvironment();
  const isClient = useIsClient();
  const ran = logs !== undefined || (kind === 'widget' && !response);
  const isWell = failure === null && (ran || (response !== null && response.status < 300));
  const status = ran
    ? failure
      ? messages.factFailed
      : messages.factRan
    : response
      ? String(response.status)
      : messages.factNoAnswer;
  const at = Date.parse(recordedAt);
  return (
    <dl className="deskside-facts">
      <div data-state={isWell ? 'good' : 'bad'}>
        <dt>{messages.factStatus}</dt>
        <dd>
          <bdi>{status}</bdi>
        </dd>
      </div>
      <div data-state={kind === 'panel' && durationMs > aimMs ? 'slow' : undefined}>
        <dt>{messages.factTime}</dt>
        <dd>
          <bdi>{durationText(durationMs, locale)}</bdi>
          {kind === 'panel' && <small>{fill(messages.factAim, { aim: durationText(aimMs, locale) })}</small>}
          {kind === 'panel' && (
            <meter
              className="deskside-facts__meter"
              aria-label={messages.factTime}
              min={0}
              max={aimMs * 2}
              high={aimMs}
              optimum={0}
              value={Math.min(durationMs, aimMs * 2)}
            />
          )}
        </dd>
      </div>
      {response && kind !== 'app' && (
        <div>
          <dt>{messages.factSize}</dt>
          <dd>
            <bdi>{sizeText(response.bytes, locale)}</bdi>
          </dd>
        </div>
      )}
      {!Number.isNaN(at) && (
        <div>
          <dt>{messages.factRecorded}</dt>
          <dd>
            {/* A server knows no zone but UTC. */}
            <time dateTime={recordedAt}>
              <bdi>{isClient ? formats.date('time', at) : ''}</bdi>
            </time>
          </dd>
        </div>
      )}
    </dl>
  );
}
