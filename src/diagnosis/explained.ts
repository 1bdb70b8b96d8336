import { type Diagnostic, explainDiagnostic } from '../wire/index.js';
import type { Finding } from './finding.js';
import { sentence } from './tell.js';
import { excerptOf, quoted } from './words.js';

/** A diagnostic as a finding: its sentence names the place, and what it is about. */
export function explained(diagnostic: Diagnostic, severity: Finding['severity']): Finding {
  const { code, path, message } = diagnostic;
  const [, ...about] = message.split(': ');
  const told = explainDiagnostic({ ...diagnostic, message: '' });
  const what = excerptOf(about.join(': ').replace(/\bundefined$/, 'missing'));
  const details = [placeOf(path), what].filter(Boolean).join(': ');
  const words = told.message.replace(/\.$/, '');
  return {
    code,
    severity,
    path,
    cause: sentence(details ? `${words} (${details})` : words),
    cure: sentence(told.hint ?? 'Compare it with the documentation of the field type'),
  };
}

/** Where a JSON Pointer leads to, as people say it: “Plan”, or “Plan” in items[0].sections[1]. */
function placeOf(path: string): string {
  const [first = '', ...keys] = path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (path === '') return '';
  if (first === 'properties' && keys[0] !== undefined) return quoted(keys[0]);
  if (first !== 'items' || keys.length === 0) return quoted(first);
  const end = keys.indexOf('fields');
  const steps = (end < 0 ? keys : keys.slice(0, end)).map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`));
  const field = end < 0 ? undefined : keys[end + 1];
  return `${field === undefined ? '' : `${quoted(field)} in `}items${steps.join('')}`;
}
