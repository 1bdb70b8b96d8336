import { type ReactNode, useDeferredValue } from 'react';
import { FieldConfigEditor } from '../../panels/index.js';
import { useTools } from '../../tools/index.js';
import { FieldPlace } from '../form/FieldPlace.js';
import { FormFold } from '../form/FormFold.js';
import type { Draft } from '../form/useDraft.js';
import type { PanelDraft } from './panelDraft.js';

/** Puts the fields of the schema in the order that agents see until they arrange them ("Field Ordering and Visibility"). */
export function OrderFields({ draft: { value, set } }: { readonly draft: Draft<PanelDraft> }): ReactNode {
  const { messages, locale } = useTools();
  const schema = useDeferredValue(value.schema);
  return (
    <FieldPlace field="config">
      <FormFold title={messages.panelOrder}>
        <FieldConfigEditor
          schema={schema}
          config={value.config}
          onConfigChange={(config) => set({ config })}
          headingLevel={4}
          messages={messages}
          {...(locale !== undefined && { locale })}
        />
      </FormFold>
    </FieldPlace>
  );
}
