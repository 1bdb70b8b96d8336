import { defaultLimits, parsePanelSchema } from '../wire/index.js';
import type { Finding } from './finding.js';
import { jsonFault } from './jsonFault.js';
import { schemaDiagnostics } from './schemaDiagnostics.js';
import { failing, inOrder } from './tell.js';

/**
 * Checks a panel's schema while it is typed: first that it is JSON, with line and column, then what of it a panel cannot
 * use. Never throws.
 *
 * @param text - the schema as JSON text
 */
export function schemaFindings(text: string): readonly Finding[] {
  if (text.trim() === '') {
    const cure = 'Write { "type": "object", "properties": { … } }, or make one of a sample answer.';
    return [failing('schema.not-json', 'There is no schema yet.', cure)];
  }
  if (text.length > defaultLimits.bytes) return inOrder(schemaDiagnostics(parsePanelSchema(text)));
  const fault = jsonFault(text);
  if (fault) {
    const cause = `The schema is no JSON: in line ${fault.line}, column ${fault.column} there is ${fault.what}.`;
    return [failing('schema.not-json', cause, fault.cure)];
  }
  return inOrder(schemaDiagnostics(parsePanelSchema(JSON.parse(text))));
}
