import type { FieldType } from '../fields/index.js';
import { panelModel, rowsOf, typesBy } from '../panels/index.js';
import { diagnoseConfig, type PanelSchema, parsePanelSchema, type Recording } from '../wire/index.js';
import { answerFindings } from './answerFindings.js';
import { explained } from './explained.js';
import type { Finding } from './finding.js';
import { keyFindings } from './keyFindings.js';
import { schemaDiagnostics } from './schemaDiagnostics.js';
import { warning } from './tell.js';
import { valueFindings } from './valueFindings.js';
import { timeOf } from './words.js';

/** Values are told of up to this many fields. */
const most = 200;

/** What a recorded call of a panel's endpoint shows, in the order in which things go wrong. */
export function panelFindings(
  recording: Recording,
  fieldTypes: readonly FieldType[],
  aimMs: number,
): readonly Finding[] {
  const schema = parsePanelSchema(recording.schema);
  const answer = answerFindings(recording, (data) => [
    ...keyFindings(schema.value, data),
    ...shownFindings(schema.value, data, recording.config, fieldTypes),
  ]);
  return [
    ...answer,
    ...schemaDiagnostics(schema),
    ...diagnoseConfig(recording.config).map((found) => explained(found, 'warning')),
    ...slowFindings(recording, aimMs),
  ];
}

/** That a call took longer than it should, unless it was given up and that is said already. */
function slowFindings({ durationMs, failure, response }: Recording, aimMs: number): readonly Finding[] {
  if (!(durationMs > aimMs) || !response || failure?.code === 'endpoint_timeout') return [];
  const cause = `The endpoint took ${timeOf(durationMs)}, which is more than the aim of ${timeOf(aimMs)}.`;
  const cure =
    'Make it faster, for it is called every time an agent opens a conversation: make fewer calls of other systems, and keep what they say for a while.';
  return [warning('endpoint.slow', cause, cure)];
}

function shownFindings(
  schema: PanelSchema,
  data: unknown,
  config: unknown,
  fieldTypes: readonly FieldType[],
): readonly Finding[] {
  const model = panelModel(schema, typesBy(fieldTypes), data, config);
  return model.kind === 'fields' ? rowsOf(model, most).flatMap(valueFindings) : [];
}
