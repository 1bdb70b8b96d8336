import type { PanelSchema, Parsed } from '../wire/index.js';
import { explained } from './explained.js';
import type { Finding } from './finding.js';

/** What a panel's schema alone shows: an error where it cannot be used and the answer would be shown as plain text. */
export function schemaDiagnostics({ value, diagnostics }: Parsed<PanelSchema>): readonly Finding[] {
  return diagnostics.map((diagnostic) => {
    const isFatal = !value.usable && /^schema\.(not-json|not-object|too-large|ref)$/.test(diagnostic.code);
    return explained(diagnostic, isFatal ? 'error' : 'warning');
  });
}
