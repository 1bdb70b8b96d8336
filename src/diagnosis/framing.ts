import type { RecordedResponse } from '../wire/index.js';
import { sourceAllows } from './originMatch.js';

/** What a page's headers say of frames. */
export type Framing =
  /** Nobody is kept from framing it, or the helpdesk is not. */
  | { readonly kind: 'allowed' }
  /** Some are let in; whether the helpdesk is among them depends on its origin, which was not given. */
  | { readonly kind: 'some'; readonly rule: string }
  /** The helpdesk is kept out. */
  | { readonly kind: 'refused'; readonly rule: string };

/**
 * Whether a helpdesk may frame a page. Every `frame-ancestors` must let it in; where there is one, browsers do not look at
 * `X-Frame-Options`.
 *
 * @param own - the page's address
 * @param helpdesk - the helpdesk's origin; `undefined` stands for any origin but the page's own
 */
export function framingOf(headers: RecordedResponse['headers'], own: URL, helpdesk: URL | undefined): Framing {
  const lists = ancestorLists(headers['content-security-policy'] ?? '');
  if (lists.length === 0) return byFrameOptions(headers['x-frame-options'] ?? '', own, helpdesk);
  const judged = lists.map((sources) => byAncestors(sources, own, helpdesk));
  return (
    judged.find(({ kind }) => kind === 'refused') ?? judged.find(({ kind }) => kind === 'some') ?? { kind: 'allowed' }
  );
}

/** The sources of each policy's `frame-ancestors`. Several headers come joined by commas, as several policies do. */
function ancestorLists(header: string): readonly (readonly string[])[] {
  return header.split(/[,\n]/).flatMap((policy) => {
    const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
    // of a directive that is said twice the first one counts
    const found = directives.find(([name]) => name?.toLowerCase() === 'frame-ancestors');
    return found ? [found.slice(1)] : [];
  });
}

function byAncestors(sources: readonly string[], own: URL, helpdesk: URL | undefined): Framing {
  const rule = `Content-Security-Policy: frame-ancestors ${sources.join(' ') || "'none'"}`;
  if (helpdesk) {
    return sources.some((source) => sourceAllows(source, helpdesk, own))
      ? { kind: 'allowed' }
      : { kind: 'refused', rule };
  }
  if (sources.some((source) => /^(\*|https:|http:)$/i.test(source))) return { kind: 'allowed' };
  const onlySelf = sources.every((source) => source.startsWith("'"));
  return { kind: onlySelf ? 'refused' : 'some', rule };
}

function byFrameOptions(header: string, own: URL, helpdesk: URL | undefined): Framing {
  const values = new Set(
    header
      .split(/[,\n]/)
      .map((value) => value.trim().toLowerCase())
      .filter(Boolean),
  );
  const rule = `X-Frame-Options: ${header.trim()}`;
  const known = [...values].filter((value) => /^(deny|sameorigin|allowall)$/.test(value));
  // several that disagree are refused, and one that no browser knows, such as ALLOW-FROM, says nothing
  if (known.length > 0 && values.size > 1) return { kind: 'refused', rule };
  if (values.has('deny')) return { kind: 'refused', rule };
  if (values.has('sameorigin') && helpdesk?.origin !== own.origin) return { kind: 'refused', rule };
  return { kind: 'allowed' };
}
