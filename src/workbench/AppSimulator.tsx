'use client';

import { clsx } from 'clsx';
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { ConversationContext } from '../context/index.js';
import { type AppHandlers, DashboardAppFrame } from '../dashboard-apps/index.js';
import { FieldEnvironmentContext, useFieldEnvironment } from '../fields/index.js';
import { fill } from '../internal/fill.js';
import { useLatest } from '../internal/useLatest.js';
import { CheckInput, ChoiceInput, useTools } from '../tools/index.js';
import type { DashboardApp } from '../wire/index.js';
import { AddressCheck } from './AddressCheck.js';
import { ConversationInput } from './ConversationInput.js';
import { MessageLog } from './MessageLog.js';
import { contextText, originsOf, simulatedApp } from './simulatedApp.js';
import { useMessageLog } from './useMessageLog.js';
import { type FrameWatch, watchFrames } from './watchFrames.js';

/** What {@link AppSimulator} takes. */
export interface AppSimulatorProps {
  /** The app's record, or the address of one that is not registered. */
  readonly app: DashboardApp | string;
  /** Added to the simulator's own class. */
  readonly className?: string;
}

/** A simulated helpdesk can all that a real one may offer; the log says what was asked of it. */
const handlers: AppHandlers = { openLink: () => {}, notify: () => {}, insertDraft: () => {} };

/**
 * Shows a dashboard app in its real frame, told of chosen conversations, with every message of both directions beside it.
 * No helpdesk is needed.
 */
export function AppSimulator({ app: given, className }: AppSimulatorProps): ReactNode {
  const { contexts, messages, locale, timeZone, theme: ofPage } = useTools();
  const app = useMemo(() => simulatedApp(given), [given]);
  const [context, setContext] = useState<ConversationContext | undefined>(contexts[0]);
  const [theme, setTheme] = useState('');
  const [pushes, setPushes] = useState(app['x-deskside']?.contextUpdates === 'on-change');
  const { log, see, clear } = useMessageLog();
  const stage = useRef<HTMLDivElement>(null);
  const watch = useRef<FrameWatch>(undefined);
  const latest = useLatest(app);
  const heading = useId();
  const environment = useFieldEnvironment({ locale, timeZone, messages });
  const requestKey = app['x-deskside']?.requestKey;
  const origins = (frame: HTMLIFrameElement): ReturnType<typeof originsOf> => originsOf(latest.current, frame);
  const latestOrigins = useLatest(origins);

  useEffect(() => {
    if (!stage.current) return;
    const { current: element } = stage;
    watch.current = watchFrames({
      stage: element,
      originsOf: (frame) => latestOrigins.current(frame),
      requestKey,
      see,
    });
    return () => watch.current?.stop();
  }, [requestKey, see, latestOrigins]);
  const [tell] = useState(() => ({
    onPost: (text: string, origin: string) => see({ direction: 'out', kind: 'context', origin, data: text }),
    onDiagnostic: (told: { readonly code: string; readonly message: string; readonly hint?: string }) =>
      see({ direction: 'note', kind: 'note', origin: '', data: [told.message, told.hint].filter(Boolean).join(' ') }),
  }));
  const pushAgain = (): void => {
    const text = context && contextText(app, context);
    if (text !== undefined) watch.current?.push(text);
  };
  const shown = theme === 'light' || theme === 'dark' ? theme : ofPage;
  return (
    <section
      className={clsx('deskside deskside-simulator', className)}
      data-deskside-theme={ofPage}
      aria-labelledby={heading}
    >
      <h3 id={heading} className="deskside-tool-title">
        <bdi>{fill(messages.simulator, { name: app.title })}</bdi>
      </h3>
      <div className="deskside-form deskside-simulator__controls">
        <ConversationInput onValueChange={setContext} />
        <ChoiceInput
          label={messages.simulatorTheme}
          value={theme}
          onValueChange={setTheme}
          choices={[
            { id: '', name: messages.themeOfPage },
            { id: 'light', name: messages.themeLight },
            { id: 'dark', name: messages.themeDark },
          ]}
        />
        <CheckInput label={messages.pushChanges} checked={pushes} onCheckedChange={setPushes} />
        <div className="deskside-tool-actions">
          <button type="button" className="deskside-button" onClick={pushAgain}>
            {messages.pushAgain}
          </button>
        </div>
      </div>
      <div className="deskside-simulator__columns">
        <div ref={stage} className="deskside-simulator__stage">
          {context && (
            <DashboardAppFrame
              app={app}
              context={context}
              contextUpdates={pushes ? 'on-change' : 'on-request'}
              handlers={handlers}
              locale={locale}
              timeZone={timeZone}
              theme={shown}
              messages={messages}
              onPost={tell.onPost}
              onDiagnostic={tell.onDiagnostic}
            />
          )}
        </div>
        <div className="deskside-simulator__log">
          <div className="deskside-tool-bar">
            <h4 className="deskside-tool-heading">{messages.messageLog}</h4>
            <button type="button" className="deskside-button" onClick={clear}>
              {messages.clearLog}
            </button>
          </div>
          <FieldEnvironmentContext.Provider value={environment}>
            <MessageLog log={log} messages={messages} />
          </FieldEnvironmentContext.Provider>
        </div>
      </div>
      <AddressCheck key={app.content[0]?.url} url={app.content[0]?.url ?? ''} />
    </section>
  );
}
