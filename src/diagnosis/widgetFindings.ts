import type { FieldType } from '../fields/index.js';
import { diagnoseWidget } from '../widgets/index.js';
import { type Diagnostic, parseWidget, type Recording } from '../wire/index.js';
import { answerFindings } from './answerFindings.js';
import { explained } from './explained.js';
import type { Finding } from './finding.js';
import { scriptFindings } from './scriptFindings.js';
import { failing } from './tell.js';
import { excerptOf } from './words.js';

/** What a recorded run of a widget shows: why it has no result or, where it has one, what of it is not shown. */
export function widgetFindings(recording: Recording, fieldTypes: readonly FieldType[]): readonly Finding[] {
  const ended = scriptFindings(recording);
  if (ended[0]) return ended;
  // A script that was run leaves no answer when its result is kept elsewhere.
  if (!recording.response && !recording.failure) return [];
  return answerFindings(recording, (data) => resultFindings(data, fieldTypes));
}

/** What of a widget's result is not shown, or not as it was meant. */
function resultFindings(result: unknown, fieldTypes: readonly FieldType[]): readonly Finding[] {
  const parsed = parseWidget(result);
  const { error } = parsed.value;
  const own = error === undefined ? [] : [ownError(error)];
  const found = diagnoseWidget(parsed, { linkUrls: true, fieldTypes }, false);
  return [...own, ...found.map((diagnostic) => explained(diagnostic, losesItems(diagnostic) ? 'error' : 'warning'))];
}

function ownError(error: string): Finding {
  const cause = `The widget says of itself that it failed: “${excerptOf(error)}”.`;
  return failing('script.failed', cause, 'Look at what its source printed, and at the API that it asks.', '/error');
}

/** Whether agents see less than the source gave. */
function losesItems({ code, message }: Diagnostic): boolean {
  if (code === 'widget.sections') return !message.endsWith(': missing');
  if (code === 'widget.fields') return !/fields: (object|undefined)$/.test(message);
  return /^(widget\.(not-object|items|item|actions|member)|field\.type-failed|value\.wrong-type|value\.date)$/.test(
    code,
  );
}
