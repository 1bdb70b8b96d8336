'use client';

import { clsx } from 'clsx';
import { type FormEvent, type ReactNode, useMemo, useState } from 'react';
import { toRenderRequest } from '../context/index.js';
import { findingsOf } from '../diagnosis/index.js';
import { useTools } from '../tools/index.js';
import type { FieldConfig, JsonObject, PanelInstall, PanelTestInput, Recording, RenderRequest } from '../wire/index.js';
import { ConversationInput } from './ConversationInput.js';
import { RequestFold } from './RequestFold.js';
import { ResponseInspector } from './ResponseInspector.js';
import { withoutBlanks } from './requestMembers.js';
import { secretsIn } from './secretsIn.js';
import { TestOutcome } from './TestOutcome.js';
import { useFirstRun } from './useFirstRun.js';
import { useTestRun } from './useTestRun.js';
import { verdictOf } from './Verdict.js';

/** A panel that is not installed yet. */
export interface PanelDraft {
  /** Address of the render endpoint. */
  readonly endpoint: string;
  /** The JSON Schema, as an object or as JSON text. */
  readonly schema: unknown;
  /** What the endpoint gets as `credential`. It is not shown and leaves with no recording. @default none */
  readonly credential?: unknown;
  /** Order and visibility of the fields. @default the schema's order, all visible */
  readonly config?: FieldConfig | null;
}

/** What {@link PanelTester} takes: an install, tested with its stored credential, or a draft. */
export type PanelTesterProps = {
  /** Takes the schema that fits the answer. @default it can be copied */
  readonly onSchemaChange?: (schema: JsonObject) => void;
  /** Told of every test that has ended. */
  readonly onResult?: (recording: Recording) => void;
  /** Runs the first test by itself, with the first of the provider's conversations. @default false */
  readonly runsAtOnce?: boolean;
  /** Added to the tester's own class. */
  readonly className?: string;
} & ({ readonly install: PanelInstall } | { readonly draft: PanelDraft });

/**
 * Calls a panel's endpoint for a conversation, as the host would, and takes what comes back apart. Of a draft the schema
 * may change afterwards: the same answer is then read anew.
 */
export function PanelTester({
  onSchemaChange,
  onResult,
  runsAtOnce = false,
  className,
  ...of
}: PanelTesterProps): ReactNode {
  const { client, contexts, messages, locale, timeZone, fieldTypes, theme } = useTools();
  const [request, setRequest] = useState<RenderRequest>(() => (contexts[0] ? toRenderRequest(contexts[0]) : {}));
  const [run, begin] = useTestRun<Recording>();
  const subject = 'install' in of ? of.install : of.draft;
  const schema = 'install' in of ? of.install.version.schema : of.draft.schema;
  const credential = 'install' in of ? undefined : of.draft.credential;
  const secrets = useMemo(() => secretsIn(credential), [credential]);
  const test = (): void =>
    begin(async (signal) => {
      const recording = await client.testPanel(inputOf(of, withoutBlanks(request)), { signal });
      onResult?.(recording);
      return recording;
    });
  useFirstRun(runsAtOnce && contexts.length > 0, test);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // A form around this one, in an embedder's page, is not meant.
    event.stopPropagation();
    test();
  };
  const readWith = (recording: Recording): Recording => ({ ...recording, schema, config: subject.config ?? null });
  return (
    <div className={clsx('deskside deskside-tester', className)} data-deskside-theme={theme}>
      <div className="deskside-tester__parts">
        <form className="deskside-form deskside-tester__form" noValidate onSubmit={submit}>
          <ConversationInput onValueChange={(context) => setRequest(toRenderRequest(context))} />
          <div className="deskside-tool-actions">
            <button type="submit" className="deskside-button" data-primary="">
              {messages.runTest}
            </button>
          </div>
          <RequestFold request={request} onRequestChange={setRequest} />
        </form>
        <TestOutcome
          run={run}
          messages={messages}
          said={(recording) => verdictOf(findingsOf(readWith(recording), { fieldTypes }), messages)}
        >
          {(recording) => (
            <ResponseInspector
              recording={readWith(recording)}
              messages={messages}
              secrets={secrets}
              onReplay={test}
              locale={locale}
              timeZone={timeZone}
              fieldTypes={fieldTypes}
              onSchemaChange={onSchemaChange}
            />
          )}
        </TestOutcome>
      </div>
    </div>
  );
}

function inputOf(
  of: { readonly install: PanelInstall } | { readonly draft: PanelDraft },
  request: RenderRequest,
): PanelTestInput {
  if ('install' in of) {
    const { appId, versionId, _id: installId } = of.install;
    return { request, appId, versionId, installId };
  }
  const { endpoint, schema, credential } = of.draft;
  return { request, endpoint, schema, ...(credential !== undefined && { credential }) };
}
