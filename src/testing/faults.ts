import { delay, type HttpHandler, HttpResponse, http } from 'msw';

/**
 * What may go wrong with every answer.
 *
 * - `slow`: it comes after 3 s, more than the documents aim at
 * - `500`: the server fails
 * - `mismatch`: an endpoint or a script answers with keys and types that nobody expects
 * - `hang`: it never comes
 */
export type HandlerFault = 'slow' | '500' | 'mismatch' | 'hang';

/** Says which fault a request meets, if any. It is asked at each one, so that a test can switch while it runs. */
export type FaultOf = (request: Request) => HandlerFault | null | undefined;

/** How long a slow answer takes, in milliseconds. */
const slowMs = 3_000;

/** Stands before all other handlers: delays a request, or answers it so that no other one does. */
export function faultHandler(baseUrl: string, faultOf: FaultOf): HttpHandler {
  return http.all(`${baseUrl}/api/*`, async ({ request }) => {
    switch (faultOf(request)) {
      case 'slow':
        await delay(slowMs);
        return undefined;
      case 'hang':
        await delay('infinite');
        return undefined;
      case '500':
        return HttpResponse.json(
          { type: 'urn:deskside:problem:internal', title: 'The host failed', status: 500, code: 'internal' },
          { status: 500 },
        );
      default:
        return undefined;
    }
  });
}

/** An answer whose keys nobody expects, as when a backend writes `fullName` for `Full Name`. */
export function mismatched(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [data];
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [`${key.toLowerCase().replaceAll(' ', '_')}_`, [value]]),
  );
}
