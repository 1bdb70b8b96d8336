import { drawLink } from '../url/drawLink.js';

/** Shows an email address, linked when it looks like one. */
export function EmailField({ value }: { readonly value: string }): React.ReactNode {
  return drawEmail(value);
}

/** Draws an email address. */
export function drawEmail(value: string): React.ReactNode {
  return drawLink(value, emailHref(value));
}

/** The `mailto:` address; what could add headers (`?`, `&`) or more receivers (`,`) is no address. */
export function emailHref(value: string): string | undefined {
  const address = value.trim();
  return /^[^\s@,;:<>"?&#%]+@[^\s@,;:<>"?&#%]+$/.test(address) ? `mailto:${address}` : undefined;
}
