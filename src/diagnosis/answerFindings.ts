import type { Recording } from '../wire/index.js';
import { bodyOf } from './bodyOf.js';
import { failureFindings, unexplained } from './failureFindings.js';
import type { Finding } from './finding.js';
import { statusFindings } from './statusFindings.js';

/**
 * What kept an endpoint's answer from being used or, where nothing did, what its data show.
 *
 * @param ofData - judges the object that came
 */
export function answerFindings(
  recording: Recording,
  ofData: (data: unknown) => readonly Finding[],
): readonly Finding[] {
  const refused = [...failureFindings(recording), ...statusFindings(recording)].slice(0, 1);
  const { response, failure } = recording;
  if (refused[0] || !response) return refused[0] ? refused : unexplained(recording);
  // What was cut off says nothing of the data.
  if (failure && /more than \d+ bytes/.test(failure.message)) return unexplained(recording);
  const body = bodyOf(response, recording.kind);
  const isKnown = !failure || body.findings.some(({ severity }) => severity === 'error');
  return [
    ...(isKnown ? [] : unexplained(recording)),
    ...body.findings,
    ...(body.kind === 'object' && isKnown ? ofData(body.data) : []),
  ];
}
