import { drawLink } from '../url/drawLink.js';

/** Shows an email address, linked when it looks like one. */
export function EmailField({ value }: { readonly value: string }): React.ReactNode {
  return drawEmail(value);
}

/** Draws an email address. */
export function drawEmail(value: string): React.ReactNode {
  return drawLink(value, emailHref(value));
}

/** The `mailto:` address; what could add headers (`?`, `&`) is escaped, more receivers (`,`) are refused. */
export function emailHref(value: string): string | undefined {
  const [, local, host] = /^([^\s@,;:<>"]+)@([^\s@,;:<>"]+)$/.exec(value.trim()) ?? [];
  return local && host && `mailto:${encodeURIComponent(local)}@${encodeURIComponent(host)}`;
}
