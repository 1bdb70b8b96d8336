import type { ReactNode } from 'react';
import { CodeInput, TextInput, useTools } from '../../tools/index.js';
import { FieldPlace } from '../form/FieldPlace.js';
import type { Draft } from '../form/useDraft.js';
import type { WidgetDraft } from './widgetDraft.js';

/** Asks for what a kind of source needs: a script, an address, or the name of a function. */
export function SourceFields({ draft: { value, bind } }: { readonly draft: Draft<WidgetDraft> }): ReactNode {
  const { messages } = useTools();
  if (value.type === 'endpoint') {
    return (
      <FieldPlace field="url">
        <TextInput
          label={messages.widgetEndpoint}
          hint={messages.widgetEndpointHint}
          kind="url"
          placeholder="https://integrations.example/widget"
          {...bind('url')}
        />
      </FieldPlace>
    );
  }
  if (value.type === 'function') {
    return (
      <FieldPlace field="functionName">
        <TextInput label={messages.widgetFunction} hint={messages.widgetFunctionHint} {...bind('functionName')} />
      </FieldPlace>
    );
  }
  return (
    <FieldPlace field="script">
      <CodeInput
        label={messages.widgetScript}
        hint={messages.widgetScriptHint}
        rows={20}
        indent="    "
        {...bind('script')}
      />
    </FieldPlace>
  );
}
