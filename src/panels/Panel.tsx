'use client';

import { clsx } from 'clsx';
import { type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { FieldEnvironmentContext, useFieldEnvironment } from '../fields/index.js';
import { SourceStatus, UpdatedAt, useHost } from '../host/index.js';
import { fill } from '../internal/fill.js';
import { explainDiagnostic, type PanelInstall } from '../wire/index.js';
import { ConnectPanel, needsConnection } from './ConnectPanel.js';
import { PanelArranging } from './PanelArranging.js';
import { PanelBody } from './PanelBody.js';
import { PanelIcon } from './PanelIcon.js';
import { isUnsaved, SaveNotice } from './SaveNotice.js';
import { useFieldConfig } from './useFieldConfig.js';
import { usePanelRender } from './usePanelRender.js';

/** What {@link Panel} takes. */
export interface PanelProps {
  /** The install to show, as `usePanelInstalls` lists it. */
  readonly install: PanelInstall;
  /** Leaves out fields without a value, which otherwise show "—". @default false */
  readonly hideEmpty?: boolean;
  /** Whether the heading has the button with which agents put the fields in order. @default true */
  readonly canArrange?: boolean;
  /** The level of the panel's heading. @default 2 */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
  /** Added to the panel's own class. */
  readonly className?: string;
}

/**
 * One panel, connected: fetches the values for the conversation on screen and shows them, or says in words why there
 * are none. The last good values stay while newer ones are fetched or fail to come.
 */
export function Panel({ install, hideEmpty, canArrange = true, headingLevel = 2, className }: PanelProps): ReactNode {
  const { messages, theme, locale, timeZone, fieldTypes, onDiagnostic } = useHost();
  const environment = useFieldEnvironment({ locale, timeZone, messages });
  const { state, refresh } = usePanelRender(install);
  const heading = useId();
  const refreshButton = useRef<HTMLButtonElement>(null);
  const arrangeButton = useRef<HTMLButtonElement>(null);
  const editor = useId();
  const [arranging, setArranging] = useState(false);
  const fieldConfig = useFieldConfig(install);
  const { config } = fieldConfig;
  const arranged = useMemo(() => (install.config === config ? install : { ...install, config }), [install, config]);
  const { name } = install.app;
  const Heading = `h${headingLevel}` as const;
  /** The button in the notice goes with it; the one in the header stays. */
  const afterNotice = (act: () => void) => (): void => {
    arrangeButton.current?.focus();
    act();
  };
  const busy = state.kind === 'loading' || (state.kind === 'ready' && state.refreshing);
  const retry = (): void => {
    // The button in the notice goes with the notice; the one in the header stays.
    refreshButton.current?.focus();
    refresh();
  };
  return (
    <FieldEnvironmentContext.Provider value={environment}>
      <section
        className={clsx('deskside deskside-panel', className)}
        data-deskside-theme={theme}
        data-state={state.kind}
        aria-labelledby={heading}
        data-busy={busy}
      >
        <header className="deskside-panel__header">
          <PanelIcon app={install.app} />
          <div className="deskside-panel__title">
            <Heading id={heading} className="deskside-panel__name">
              <bdi>{name}</bdi>
            </Heading>
            <SourceStatus name={name} state={state} messages={messages} />
            {state.kind === 'ready' && !state.slow && <UpdatedAt at={state.updatedAt} message={messages.updated} />}
          </div>
          {canArrange && state.kind !== 'inactive' && (
            <button
              ref={arrangeButton}
              type="button"
              className="deskside-icon-button deskside-arrange-button"
              aria-expanded={arranging}
              aria-controls={arranging ? editor : undefined}
              aria-label={fill(messages.arrange, { name })}
              title={fill(messages.arrange, { name })}
              onClick={() => setArranging(!arranging)}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M7.5 4H14M7.5 8H14M7.5 12H14M3.5 3v10M1.5 5l2-2 2 2M1.5 11l2 2 2-2" />
              </svg>
            </button>
          )}
          {state.kind !== 'inactive' && (
            <button
              ref={refreshButton}
              type="button"
              className="deskside-icon-button deskside-refresh"
              data-busy={busy || undefined}
              aria-label={fill(messages.refresh, { name })}
              title={fill(messages.refresh, { name })}
              onClick={refresh}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M13.5 8a5.5 5.5 0 1 1-1.6-3.9M13.5 2v3h-3" />
              </svg>
            </button>
          )}
        </header>
        {arranging && (
          <PanelArranging
            id={editor}
            schema={install.version.schema}
            fieldConfig={fieldConfig}
            headingLevel={headingLevel < 6 ? ((headingLevel + 1) as 3) : 6}
            onDone={() => {
              setArranging(false);
              arrangeButton.current?.focus();
            }}
          />
        )}
        {!arranging && isUnsaved(fieldConfig.state) && (
          // A save may fail, or meet another one, when its editor is closed.
          <div role="alert" className="deskside-panel__unsaved">
            <SaveNotice
              state={fieldConfig.state}
              messages={messages}
              onRetry={afterNotice(fieldConfig.retry)}
              onGiveUp={afterNotice(fieldConfig.giveUp)}
            />
          </div>
        )}
        <PanelBody
          install={arranged}
          state={state}
          messages={messages}
          fieldTypes={fieldTypes}
          hideEmpty={hideEmpty}
          onRetry={retry}
          onDiagnostic={onDiagnostic && ((diagnostic) => onDiagnostic(explainDiagnostic(diagnostic)))}
          action={needsConnection(state) && <ConnectPanel install={install} onReturn={refresh} />}
        />
      </section>
    </FieldEnvironmentContext.Provider>
  );
}
