import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { schemaFindings } from '../../diagnosis/index.js';
import { CodeInput, useTools } from '../../tools/index.js';
import { SchemaGenerator } from '../../workbench/index.js';
import { FieldPlace } from '../form/FieldPlace.js';
import { FindingList } from '../form/FindingList.js';
import { FormFold } from '../form/FormFold.js';
import type { Draft } from '../form/useDraft.js';
import type { PanelDraft } from './panelDraft.js';

/** Asks for the schema, says what is wrong with it while it is typed, and makes one from a sample answer. */
export function SchemaFields({ draft: { bind, set, value } }: { readonly draft: Draft<PanelDraft> }): ReactNode {
  const { messages } = useTools();
  const text = useDeferredValue(value.schema);
  const findings = useMemo(() => schemaFindings(text), [text]);
  return (
    <>
      <FieldPlace field="schema">
        <CodeInput label={messages.panelSchema} hint={messages.panelSchemaHint} rows={16} {...bind('schema')} />
        <div role="status">
          {findings.length === 0 ? (
            <p className="deskside-form__hint">{messages.schemaGood}</p>
          ) : (
            <FindingList findings={findings} />
          )}
        </div>
      </FieldPlace>
      <FormFold title={messages.schemaFromSample} isLazy>
        <SchemaGenerator onSchemaChange={(schema) => set({ schema: JSON.stringify(schema, null, 2) })} />
      </FormFold>
    </>
  );
}
