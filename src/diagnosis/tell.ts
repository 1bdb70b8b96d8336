import type { Finding, FindingCode } from './finding.js';

/** A finding that keeps agents from seeing something. */
export function failing(code: FindingCode, cause: string, cure: string, path = ''): Finding {
  return { code, severity: 'error', cause, cure, path };
}

/** A finding that costs agents nothing yet. */
export function warning(code: FindingCode, cause: string, cure: string, path = ''): Finding {
  return { code, severity: 'warning', cause, cure, path };
}

/** The errors before the warnings, each in the order in which they were found. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return ['error', 'warning'].flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** Words as a full sentence, which ends with a full stop. */
export function sentence(words: string): string {
  return `${words.trim().replace(/[\s.!?]+$/, '')}.`;
}

/**
 * The host's own words for a failure: the first sentence is the cause, the others are the cure.
 *
 * @param otherwise - the cure where the host gave none
 */
export function twoSentences(message: string, otherwise: string): readonly [cause: string, cure: string] {
  const [, cause = '', cure = ''] = /^([\s\S]*?[.!?])\s+([\s\S]+)$/.exec(message.trim()) ?? [undefined, message];
  const says = (words: string, ifNothing: string): string => sentence(/\p{L}/u.test(words) ? words : ifNothing);
  return [says(cause, 'The host could not use the answer'), says(cure, otherwise)];
}
