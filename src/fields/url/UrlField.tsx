import { safeHref } from '../safeHref.js';
import { Linked } from './Linked.js';

/** Shows an address as a link when it is safe to follow, else as plain text. */
export function UrlField({ value }: { readonly value: string }): React.ReactNode {
  const href = safeHref(value);
  // A host that only looks like another one is shown as the browser resolves it: in punycode.
  const lookalike = /^\w+:\/\/[^/?#]*[^\0-\x7f]/.test(value.trim());
  return <Linked href={href} text={(lookalike && href) || value.trim()} />;
}
