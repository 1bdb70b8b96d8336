import { readRow } from '../fields/index.js';
import {
  type Diagnostic,
  diagnoseConfig,
  diagnostic,
  isObject,
  kindOf,
  type Note,
  nearestKey,
  type PanelSchema,
  type Parsed,
  pointer,
} from '../wire/index.js';
import { type PanelModel, rowsOf } from './panelModel.js';

/** Keys that the schema lacks, and fields, are told of up to this many. */
const most = 200;

/** What an integrator should know about a schema, an answer and a config, and about each field. */
export function diagnosePanel(
  schema: Parsed<PanelSchema>,
  data: unknown,
  config: unknown,
  model: PanelModel,
): readonly Diagnostic[] {
  const told = [...schema.diagnostics, ...diagnoseConfig(config)];
  const note: Note = (...what) => told.push(diagnostic(...what));
  if (!isObject(data)) note('response.not-object', '', kindOf(data));
  else if (schema.value.usable) {
    const missing = new Set(schema.value.fields.map(({ key }) => key));
    const strangers = Object.keys(data).filter((key) => !missing.delete(key));
    for (const key of strangers.slice(0, most)) {
      const meant = nearestKey(key, missing);
      note('data.unknown-key', pointer(key), `“${key.slice(0, 80)}”${meant ? `, did you mean “${meant}”?` : ''}`);
    }
  }
  if (model.kind === 'mismatch') note('data.no-known-key', '');
  for (const row of model.kind === 'fields' ? rowsOf(model, most) : []) {
    const { kind, notes } = readRow(row);
    const about = kind === 'mismatch' ? `${row.type.type} expected, ${kindOf(row.raw)} came` : '';
    for (const code of notes) note(code, pointer(row.field.key), about);
  }
  return told;
}
