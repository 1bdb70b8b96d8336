import type { AppContextData } from '../context/index.js';
import { own, readAppUrl } from '../wire/index.js';

/**
 * The address of a frame with its `{{contact.email}}`-like placeholders filled in from the context, percent-encoded.
 * They may stand in the path, the query and the fragment; one in the origin would let a customer's name choose the
 * server. What is not known is left empty. `undefined` when the address is not usable.
 */
export function fillAddress(template: string, data: AppContextData): string | undefined {
  const read = readAppUrl(template);
  const filled = readAppUrl(template.replace(placeholder, (_, path: string) => encoded(path, data)));
  return read.kind === 'usable' && filled.kind === 'usable' && read.origin === filled.origin ? filled.href : undefined;
}

const placeholder = /\{\{\s*([\w.-]+)\s*\}\}/g;

function encoded(path: string, data: AppContextData): string {
  const value = path.split('.').reduce<unknown>((at, key) => own(at, key), data);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  // A path segment of dots would climb, and stays one when it is percent-encoded.
  return /^\.{1,2}$/.test(text) ? '' : encodeURIComponent(text.replace(/\p{Cs}/gu, ''));
}
