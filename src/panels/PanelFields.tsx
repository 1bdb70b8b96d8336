'use client';

import { useMemo } from 'react';
import {
  defaultFieldTypes,
  FieldEnvironmentContext,
  type FieldSettings,
  type FieldType,
  useFieldEnvironment,
  useTold,
} from '../fields/index.js';
import type { Diagnostic } from '../wire/index.js';
import { diagnosePanel } from './diagnosePanel.js';
import { FieldList } from './FieldList.js';
import { ModelNotice } from './ModelNotice.js';
import { panelModel, typesBy } from './panelModel.js';
import { readSchema } from './readSchema.js';

/** What {@link PanelFields} takes. */
export interface PanelFieldsProps extends FieldSettings {
  /** The panel's JSON Schema: an object, or the JSON string that the Conversation Panels document stores. */
  readonly schema: unknown;
  /** What the render endpoint answered: one flat object, keys as in the schema. */
  readonly data: unknown;
  /** Order and visibility of the fields, as stored per install. @default the schema's order, all visible */
  readonly config?: unknown;
  /** The ways to show a value, in the order in which they are asked. @default defaultFieldTypes */
  readonly fieldTypes?: readonly FieldType[];
  /** Leaves out fields without a value, which otherwise show "—". @default false */
  readonly hideEmpty?: boolean;
  /** Told once of every thing that an integrator should know about the schema, the config or the data. */
  readonly onDiagnostic?: (diagnostic: Diagnostic) => void;
}

/**
 * Shows a panel's answer as labelled values, typed by its schema. It fetches nothing and needs no provider. Whatever
 * comes, it draws something true: unknown types as text, impossible values raw, answers without a known key as a
 * sentence that names the keys.
 */
export function PanelFields({
  schema,
  data,
  config,
  fieldTypes = defaultFieldTypes,
  hideEmpty,
  onDiagnostic,
  ...settings
}: PanelFieldsProps): React.ReactNode {
  const environment = useFieldEnvironment(settings);
  const parsed = useMemo(() => readSchema(schema), [schema]);
  const typeOf = useMemo(() => typesBy(fieldTypes), [fieldTypes]);
  const model = panelModel(parsed.value, typeOf, data, config);
  useTold(() => diagnosePanel(parsed, data, config, model), onDiagnostic);
  return (
    <FieldEnvironmentContext.Provider value={environment}>
      <div className="deskside deskside-panel-fields" data-kind={model.kind}>
        {model.kind === 'fields' ? <FieldList model={model} hideEmpty={hideEmpty} /> : <ModelNotice model={model} />}
      </div>
    </FieldEnvironmentContext.Provider>
  );
}
