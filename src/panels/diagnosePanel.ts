import {
  type Diagnostic,
  diagnostic,
  kindOf,
  nearestKey,
  type PanelSchema,
  type Parsed,
  parseFieldConfig,
  parsePanelData,
  pointer,
} from '../wire/index.js';
import { type PanelModel, readRow } from './panelModel.js';

/** Keys that the schema lacks are named up to this many. */
const mostStrangers = 20;

/** What an integrator should know about a schema, an answer and a config, and about each field that is drawn. */
export function diagnosePanel(
  schema: Parsed<PanelSchema>,
  data: unknown,
  config: unknown,
  model: PanelModel,
): readonly Diagnostic[] {
  const { value: answer, diagnostics: ofAnswer } = parsePanelData(data);
  const told: Diagnostic[] = [...schema.diagnostics, ...ofAnswer, ...parseFieldConfig(config).diagnostics];
  if (answer.kind === 'object' && schema.value.usable) {
    const missing = new Set(schema.value.fields.map(({ key }) => key));
    const strangers = [...answer.entries.keys()].filter((key) => !missing.has(key)).slice(0, mostStrangers);
    for (const key of answer.entries.keys()) missing.delete(key);
    for (const key of strangers) {
      const meant = nearestKey(key, missing);
      told.push(
        diagnostic(
          'data.unknown-key',
          pointer(key),
          `“${key.slice(0, 80)}”${meant ? `, did you mean “${meant}”?` : ''}`,
        ),
      );
    }
    if (model.kind === 'mismatch') told.push(diagnostic('data.no-known-key', ''));
  }
  for (const row of model.kind === 'fields' ? model.rows : []) {
    const { kind, notes } = readRow(row);
    const about = kind === 'mismatch' ? `${row.type.type} expected, ${kindOf(row.raw)} came` : '';
    for (const code of notes) told.push(diagnostic(code, pointer(row.field.key), about));
  }
  return told;
}
