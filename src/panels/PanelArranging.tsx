import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { panelInstallsOptions } from '../client/index.js';
import { useHost } from '../host/index.js';
import { useAnnouncer } from '../internal/useAnnouncer.js';
import { FieldConfigEditor, type FieldConfigEditorProps } from './FieldConfigEditor.js';
import { SaveNotice } from './SaveNotice.js';
import type { FieldConfigResult } from './useFieldConfig.js';

/** What {@link PanelArranging} takes. */
export interface PanelArrangingProps extends Pick<FieldConfigEditorProps, 'schema' | 'headingLevel'> {
  readonly id: string;
  readonly fieldConfig: FieldConfigResult;
  /** Told that the agent has finished. */
  readonly onDone: () => void;
}

/** The editor above a panel's own fields, which are its preview; says how the saving goes. Escape ends it. */
export function PanelArranging({ id, schema, fieldConfig, headingLevel, onDone }: PanelArrangingProps): ReactNode {
  const { client, queryClient, messages } = useHost();
  const { config, state, change, retry, giveUp } = fieldConfig;
  const done = useRef<HTMLButtonElement>(null);
  const [status, announce] = useAnnouncer();
  useEffect(() => {
    // Whoever arranges should see what others have arranged.
    void queryClient.invalidateQueries(panelInstallsOptions(client));
  }, [client, queryClient]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onDone();
  };
  const choose = (act: () => void) => (): void => {
    // The button goes with its notice; this one stays.
    done.current?.focus();
    act();
  };
  const leave = (): void => {
    if (state.kind === 'conflict') announce(messages.tookTheirs);
    giveUp();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; this hears Escape for what stands in it
    <div id={id} role="group" className="deskside-panel__arranging" onKeyDown={onKeyDown}>
      <FieldConfigEditor
        schema={schema}
        config={config}
        onConfigChange={change}
        messages={messages}
        headingLevel={headingLevel}
        actions={
          <>
            <span className="deskside-arranging__saving">
              {state.kind === 'saving' ? messages.saving : state.kind === 'saved' ? messages.saved : ''}
            </span>
            <button ref={done} type="button" className="deskside-button" onClick={onDone}>
              {messages.arrangeDone}
            </button>
          </>
        }
      />
      <div role="alert">
        <SaveNotice state={state} messages={messages} onRetry={choose(retry)} onGiveUp={choose(leave)} />
      </div>
      {status}
      <p className="deskside-arranging__title">{messages.preview}</p>
    </div>
  );
}
