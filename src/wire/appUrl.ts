/** An address that a dashboard app may be loaded from, or why not, as the end of "the address …". */
export type AppUrl =
  | { readonly kind: 'usable'; readonly href: string; readonly origin: string }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * Reads the address of a dashboard app: a whole `https:` address, or an `http:` one of this machine. Only what the
 * platform's own parser makes of it counts. Relative addresses, other schemes and embedded passwords are refused.
 */
export function readAppUrl(input: unknown): AppUrl {
  if (typeof input !== 'string' || input.trim() === '') return refused('is missing');
  // The parser drops these silently, so that what is read is not what is loaded.
  if (/[\t\n\r\\]/.test(input) || !/^\s*[a-z][a-z0-9+.-]*:\/\//i.test(input) || !URL.canParse(input)) {
    const scheme = /^\s*([a-z][a-z0-9+.-]*:)/i.exec(input)?.[1];
    return refused(scheme && !/^https?:$/i.test(scheme) ? `begins with ${scheme}` : 'is not a whole one');
  }
  const url = new URL(input);
  // Else a customer's name would choose the server, where placeholders are filled in.
  if (/[{}*%]/.test(url.host)) return refused('has a placeholder or a wildcard in its host');
  if (url.username || url.password) return refused('holds a user name or a password');
  if (url.protocol === 'http:' && !isThisMachine(url.hostname)) return refused('is not encrypted (http:)');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refused(`begins with ${url.protocol}`);
  return { kind: 'usable', href: url.href, origin: url.origin };
}

/**
 * Whether a text is an origin as browsers write it (HTML, "serialisation of an origin") and one that a dashboard app may
 * have: `https://app.example`, without a path, a wildcard or a slash at the end.
 */
export function isAppOrigin(text: string): boolean {
  const url = readAppUrl(text);
  return url.kind === 'usable' && url.origin === text && !text.includes('*');
}

function isThisMachine(hostname: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])$|\.localhost$/.test(hostname);
}

function refused(why: string): AppUrl {
  return { kind: 'refused', why };
}
