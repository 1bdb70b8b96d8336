import { HostProblem } from '../problem.js';
import type { Page } from '../store/page.js';
import { json } from './route.js';

/** The largest page. */
const most = 500;

/**
 * Answers with a list: all of it, as documented, or the part that `?page=` (from 1) and `?per_page=` (at most 500) ask
 * for, with the next one in the header `Link` (RFC 8288).
 */
export async function pagedJson(
  request: Request,
  list: (page: Page | undefined) => Promise<readonly unknown[]>,
): Promise<Response> {
  const url = new URL(request.url);
  if (!url.searchParams.has('page') && !url.searchParams.has('per_page')) {
    return json(JSON.stringify(await list(undefined)));
  }
  const page = whole(url, 'page', 1, 1_000_000);
  const size = whole(url, 'per_page', most, most);
  // One more than asked for: it says whether there is a next page.
  const rows = await list({ limit: size + 1, offset: (page - 1) * size });
  url.searchParams.set('page', String(page + 1));
  url.searchParams.set('per_page', String(size));
  const more: Record<string, string> = rows.length > size ? { link: `<${url.pathname}${url.search}>; rel="next"` } : {};
  return json(JSON.stringify(rows.slice(0, size)), { more });
}

function whole(url: URL, name: string, usual: number, largest: number): number {
  const text = url.searchParams.get(name);
  if (text === null) return usual;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (value >= 1 && value <= largest) return value;
  throw new HostProblem(400, 'bad_request', `The query "${name}" must be a whole number from 1 to ${largest}.`);
}
