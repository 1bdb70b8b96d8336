'use client';

import { type ReactNode, useId, useMemo } from 'react';
import { correctedSchema, findingsOf, readingsOf, redacted } from '../diagnosis/index.js';
import { FieldEnvironmentContext, type FieldSettings, type FieldType, useFieldEnvironment } from '../fields/index.js';
import { copyText } from '../internal/copyText.js';
import { useAnnouncer } from '../internal/useAnnouncer.js';
import { type WorkbenchMessages, workbenchMessages } from '../internal/workbenchMessages.js';
import type { JsonObject, Recording } from '../wire/index.js';
import { answerOf } from './answerOf.js';
import { Exchange } from './Exchange.js';
import { Facts } from './Facts.js';
import { Findings } from './Findings.js';
import { Readings } from './Readings.js';
import { RecordingActions } from './RecordingActions.js';
import { RenderedAnswer } from './RenderedAnswer.js';
import { SchemaCure } from './SchemaCure.js';
import { Verdict } from './Verdict.js';

/** What {@link ResponseInspector} takes. */
export interface ResponseInspectorProps extends Pick<FieldSettings, 'locale' | 'timeZone'> {
  /** One call as the host made it: what `testPanel`, `checkDashboardApp` or a file gave. */
  readonly recording: Recording;
  /** The ways to show a value; give those that the sidebar is given. @default defaultFieldTypes */
  readonly fieldTypes?: readonly FieldType[];
  /** Replaces any of the words. */
  readonly messages?: Partial<WorkbenchMessages> & FieldSettings['messages'];
  /** What a render call should take at most, in milliseconds ("Aim for under 2 seconds"). @default 2_000 */
  readonly aimMs?: number;
  /** The helpdesk's own origin, which a dashboard app may name as the page that frames it. */
  readonly helpdeskOrigin?: string;
  /** Of a widget: its configured name, shown when the result has no title. */
  readonly name?: string;
  /** Of a script: its text, to show the line that failed. */
  readonly script?: string;
  /** Texts that must not be seen here, nor leave with the recording, such as a credential that was typed. @default [] */
  readonly secrets?: readonly string[];
  /** Takes the schema that fits the answer. @default it can be copied */
  readonly onSchemaChange?: (schema: JsonObject) => void;
  /** Runs the test again. @default there is no such button */
  readonly onReplay?: () => void;
}

const noSecrets: readonly string[] = [];

/**
 * Takes one recorded call apart: what is wrong with it and how it is cured, how every key was read, what the agent sees,
 * and what was sent and received word by word. It fetches nothing and needs no provider.
 *
 * @example <ResponseInspector recording={JSON.parse(file)} />
 */
export function ResponseInspector({
  recording: given,
  locale,
  timeZone,
  fieldTypes,
  messages,
  aimMs = 2000,
  helpdeskOrigin,
  name,
  script,
  secrets = noSecrets,
  onSchemaChange,
  onReplay,
}: ResponseInspectorProps): ReactNode {
  const heading = useId();
  const environment = useFieldEnvironment({ locale, timeZone, messages });
  const words = useMemo(() => ({ ...workbenchMessages, ...messages }), [messages]);
  const recording = useMemo(() => (secrets.length > 0 ? redacted(given, secrets) : given), [given, secrets]);
  const findings = useMemo(
    () => findingsOf(recording, { fieldTypes, helpdeskOrigin, aimMs }),
    [recording, fieldTypes, helpdeskOrigin, aimMs],
  );
  const answer = useMemo(() => answerOf(recording), [recording]);
  const readings = useMemo(
    () => (answer.kind === 'panel' ? readingsOf(recording, { fieldTypes }) : []),
    [answer, recording, fieldTypes],
  );
  const cure = useMemo(() => (answer.kind === 'panel' ? correctedSchema(answer.schema, answer.data) : null), [answer]);
  const [region, announce] = useAnnouncer();
  const takeCure = async (schema: JsonObject): Promise<void> => {
    if (onSchemaChange) {
      onSchemaChange(schema);
      announce(words.schemaCorrected);
      return;
    }
    const copied = await copyText(() => JSON.stringify(schema, null, 2));
    announce(copied ? words.copiedNow : words.copyRefused);
  };
  return (
    <FieldEnvironmentContext.Provider value={environment}>
      <section className="deskside deskside-inspector" aria-labelledby={heading}>
        <header className="deskside-inspector__header">
          <Verdict id={heading} kind={recording.kind} findings={findings} messages={words} />
          <Facts recording={recording} aimMs={aimMs} messages={words} />
        </header>
        <Findings findings={findings} messages={words} />
        <div className="deskside-inspector__columns">
          {answer.kind !== 'app' && (
            <div className="deskside-inspector__aside">
              <Part title={words.rendered}>
                <div className="deskside-rendered">
                  <RenderedAnswer
                    answer={answer}
                    config={recording.config}
                    name={name}
                    messages={words}
                    fieldTypes={fieldTypes}
                  />
                </div>
              </Part>
            </div>
          )}
          <div className="deskside-inspector__main">
            {readings.length > 0 && (
              <Part title={words.readings}>
                <Readings readings={readings} messages={words} />
              </Part>
            )}
            {cure && cure.changes.length > 0 && (
              <Part title={words.schemaCure}>
                <SchemaCure
                  changes={cure.changes}
                  messages={words}
                  action={onSchemaChange ? words.useCorrectedSchema : words.copyCorrectedSchema}
                  onAct={() => void takeCure(cure.schema)}
                />
              </Part>
            )}
            <Exchange recording={recording} script={script} messages={words} />
          </div>
        </div>
        <RecordingActions recording={recording} messages={words} onReplay={onReplay} onSaid={announce} />
        {region}
      </section>
    </FieldEnvironmentContext.Provider>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className="deskside-inspector__part">
      <h4 className="deskside-tool-heading">{title}</h4>
      {children}
    </section>
  );
}
