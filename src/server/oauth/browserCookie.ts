const name = 'deskside-authorization';

/**
 * The header that gives a browser what it must show again at the callback, until the authorization ends. `__Host-`: no
 * subdomain can put another one in its place.
 */
export function setBrowserCookie(value: string, isSecure: boolean, seconds: number): string {
  const prefix = isSecure ? '__Host-' : '';
  const secure = isSecure ? '; Secure' : '';
  return `${prefix}${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
}

/** What a browser shows. */
export function readBrowserCookie(request: Request, isSecure: boolean): string | null {
  const wanted = `${isSecure ? '__Host-' : ''}${name}=`;
  const cookies = (request.headers.get('cookie') ?? '').split(';').map((cookie) => cookie.trim());
  return cookies.find((cookie) => cookie.startsWith(wanted))?.slice(wanted.length) ?? null;
}
