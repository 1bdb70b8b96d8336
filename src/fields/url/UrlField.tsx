import { safeHref } from '../safeHref.js';
import { drawLink } from './drawLink.js';

/** Shows an address as a link when it is safe to follow, else as plain text. */
export function UrlField({ value }: { readonly value: string }): React.ReactNode {
  return drawUrl(value);
}

/** Draws an address. A host that is not the one that is written is shown as the browser resolves it: in punycode. */
export function drawUrl(value: string): React.ReactNode {
  const href = safeHref(value);
  const text = value.trim();
  const lookalike = href?.startsWith('http') && !text.toLowerCase().startsWith(new URL(href).origin);
  return drawLink((lookalike && href) || text, href);
}
