import type { ReactNode } from 'react';
import type { FieldType } from '../fields/index.js';
import { ProblemNotice } from '../host/index.js';
import { fill } from '../internal/fill.js';
import { Notice } from '../internal/Notice.js';
import type { PanelMessages } from '../internal/panelMessages.js';
import type { Diagnostic, PanelInstall } from '../wire/index.js';
import { PanelFields } from './PanelFields.js';
import { PanelSkeleton } from './PanelSkeleton.js';
import type { PanelState } from './panelState.js';

/** What {@link PanelBody} takes. */
export interface PanelBodyProps {
  /** The panel. */
  readonly install: PanelInstall;
  /** What is shown of it, as `usePanelRender` says. */
  readonly state: PanelState;
  /** The words. */
  readonly messages: PanelMessages;
  /** The ways to show a value. @default defaultFieldTypes */
  readonly fieldTypes?: readonly FieldType[] | undefined;
  /** Leaves out fields without a value. @default false */
  readonly hideEmpty?: boolean | undefined;
  /** Told that the agent wants another attempt. */
  readonly onRetry: () => void;
  /** Told of what an integrator should know. */
  readonly onDiagnostic?: ((diagnostic: Diagnostic) => void) | undefined;
  /** Stands with a problem: the way to connect with the vendor. */
  readonly action?: ReactNode;
}

/** What stands under a panel's heading, for each of its states. Presentational: it fetches nothing. */
export function PanelBody({
  install,
  state,
  messages,
  fieldTypes,
  hideEmpty,
  onRetry,
  onDiagnostic,
  action,
}: PanelBodyProps): ReactNode {
  const { version, config, app } = install;
  const problem = state.kind === 'ready' ? state.stale : state.kind === 'failed' ? state.problem : undefined;
  return (
    <>
      {/* Stands empty until needed: an alert is only heard when it changes. */}
      <div role="alert" data-stale={state.kind === 'ready' || undefined}>
        {problem && (
          <ProblemNotice
            problem={problem}
            stale={state.kind === 'ready'}
            system={app.name}
            messages={messages}
            onRetry={onRetry}
          >
            {action}
          </ProblemNotice>
        )}
      </div>
      {state.kind === 'inactive' && (
        <Notice
          kind="inactive"
          title={fill(messages.inactiveTitle, { system: app.name })}
          text={messages.inactiveText}
        />
      )}
      {state.kind === 'loading' && <PanelSkeleton schema={version.schema} config={config} />}
      {state.kind === 'ready' && (
        <PanelFields
          schema={version.schema}
          data={state.data}
          config={config}
          fieldTypes={fieldTypes}
          hideEmpty={hideEmpty}
          onDiagnostic={onDiagnostic}
        />
      )}
    </>
  );
}
