import { type FieldSettings, type JsonObject, PanelFields } from 'deskside';
import type { ReactNode } from 'react';

/** What {@link OneField} takes. */
export interface OneFieldProps extends FieldSettings {
  /** The property key, which is also the label. */
  readonly label: string;
  /** The field's own part of the panel's schema. */
  readonly schema: JsonObject;
  /** What the endpoint sent for it. */
  readonly value: unknown;
}

/** A panel of one field: edit its schema and its value and see what becomes of them. */
export function OneField({ label, schema, value, ...settings }: OneFieldProps): ReactNode {
  return (
    <PanelFields schema={{ type: 'object', properties: { [label]: schema } }} data={{ [label]: value }} {...settings} />
  );
}
