import { safeHref } from '../safeHref.js';
import { drawLink } from './drawLink.js';

/** Shows an address as a link when it is safe to follow, else as plain text. */
export function UrlField({ value }: { readonly value: string }): React.ReactNode {
  return drawUrl(value);
}

/**
 * Draws an address. A host that is not the one that is written is shown as the browser resolves it: in punycode.
 *
 * @param href - where it leads, when that is known already
 */
export function drawUrl(value: string, href: string | undefined = safeHref(value)): React.ReactNode {
  const text = value.trim();
  const [origin] = /^http.*?\/\/[^/]*/.exec(String(href)) ?? [''];
  return drawLink(text.toLowerCase().startsWith(origin) ? text : (href as string), href);
}
