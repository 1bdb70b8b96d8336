import type { HttpCall } from './call.js';

const redirects = new Set([301, 302, 303, 307, 308]);

/** The call that a redirect asks for, as `requests` makes it; `null` when the answer is none, or leads nowhere. */
export function redirected(call: HttpCall, status: number, location: string): HttpCall | null {
  if (!redirects.has(status) || !URL.canParse(location, call.url)) return null;
  const to = new URL(location, call.url);
  const asGet = (status === 303 || status === 302) && call.method !== 'HEAD';
  const becomesGet = asGet || (status === 301 && call.method === 'POST');
  // credentials are for the host that they were given for
  const staysThere = to.origin === new URL(call.url).origin;
  const headers = call.headers.filter(([name]) => {
    const known = name.toLowerCase();
    if (becomesGet && known.startsWith('content-')) return false;
    return staysThere || (known !== 'authorization' && known !== 'cookie');
  });
  return { ...call, url: to.href, headers, ...(becomesGet && { method: 'GET', body: null }) };
}
