'use client';

import { clsx } from 'clsx';
import { type FormEvent, type ReactNode, useState } from 'react';
import { findingsOf } from '../diagnosis/index.js';
import { ChoiceInput, TextInput, useTools } from '../tools/index.js';
import type { Recording, SidebarWidgetSource, WidgetTest } from '../wire/index.js';
import { ResponseInspector } from './ResponseInspector.js';
import { TestOutcome } from './TestOutcome.js';
import { useFirstRun } from './useFirstRun.js';
import { useTestRun } from './useTestRun.js';
import { verdictOf } from './Verdict.js';
import { widgetRecording } from './widgetRecording.js';

/** What {@link WidgetTester} takes. */
export interface WidgetTesterProps {
  /** What is run: the newest text, whether it was saved or not. */
  readonly source: SidebarWidgetSource;
  /** The configured name, shown when the result has no title. */
  readonly name?: string;
  /** Told of every test that has ended. */
  readonly onResult?: (test: WidgetTest) => void;
  /** Runs the first test by itself, with the first of the provider's conversations. @default false */
  readonly runsAtOnce?: boolean;
  /** Added to the tester's own class. */
  readonly className?: string;
}

/**
 * Runs a widget before it goes live ("Testing", Custom Sidebar Widgets document): choose a business, enter a conversation
 * id, Run Test; the result, what was printed, the time, the traceback with its line, and the card beside it.
 */
export function WidgetTester({ source, name, onResult, runsAtOnce = false, className }: WidgetTesterProps): ReactNode {
  const { client, contexts, businesses, messages, locale, timeZone, fieldTypes, theme } = useTools();
  const [businessId, setBusinessId] = useState(businesses[0]?.id ?? '');
  const [conversationId, setConversationId] = useState(String(contexts[0]?.conversation.id ?? ''));
  const [isMissing, setMissing] = useState(false);
  const [run, begin] = useTestRun<{ readonly recording: Recording; readonly script: string | undefined }>();
  const test = (): void => {
    const wanted = conversationId.trim();
    setMissing(wanted === '');
    if (wanted === '') return;
    begin(async (signal) => {
      const input = { source, businessId: businessId || null, conversationId: wanted };
      const recordedAt = new Date().toISOString();
      const result = await client.testWidget(input, { signal });
      onResult?.(result);
      const script = source.type === 'python' ? source.script : undefined;
      return { recording: widgetRecording(input, result, recordedAt), script };
    });
  };
  useFirstRun(runsAtOnce && contexts.length > 0, test);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // A form around this one, in an embedder's page, is not meant.
    event.stopPropagation();
    test();
  };
  return (
    <div className={clsx('deskside deskside-tester', className)} data-deskside-theme={theme}>
      <div className="deskside-tester__parts">
        <form className="deskside-form deskside-tester__form" noValidate onSubmit={submit}>
          {businesses.length > 0 && (
            <ChoiceInput
              label={messages.business}
              value={businessId}
              onValueChange={setBusinessId}
              choices={businesses}
            />
          )}
          <TextInput
            label={messages.conversationId}
            hint={messages.conversationIdHint}
            value={conversationId}
            onValueChange={setConversationId}
            error={isMissing ? messages.conversationIdMissing : undefined}
          />
          <div className="deskside-tool-actions">
            <button type="submit" className="deskside-button" data-primary="">
              {messages.runTest}
            </button>
          </div>
        </form>
        <TestOutcome
          run={run}
          messages={messages}
          said={({ recording }) => verdictOf(findingsOf(recording, { fieldTypes }), messages)}
        >
          {({ recording, script }) => (
            <ResponseInspector
              recording={recording}
              messages={messages}
              onReplay={test}
              name={name}
              script={script}
              locale={locale}
              timeZone={timeZone}
              fieldTypes={fieldTypes}
            />
          )}
        </TestOutcome>
      </div>
    </div>
  );
}
