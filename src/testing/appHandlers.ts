import { type HttpHandler, HttpResponse, http, type JsonBodyType } from 'msw';
import type { DashboardApp, DashboardAppInput, Recording } from '../wire/index.js';

/** Handlers for the dashboard apps of an account, with Chatwoot's status codes. @param root - the path of the list */
export function appHandlers(
  root: string,
  apps: readonly DashboardApp[],
  checkApp: (url: string) => Recording,
): HttpHandler[] {
  const stored = new Map(apps.map((app) => [String(app.id), app]));
  const json = (body: unknown, status = 200): Response => HttpResponse.json(body as JsonBodyType, { status });
  const missing = (): Response => json({ error: 'Resource could not be found' }, 404);
  const bodyOf = async (request: Request): Promise<Partial<DashboardAppInput>> => {
    const body = (await request.json()) as { dashboard_app?: Partial<DashboardAppInput> };
    return body.dashboard_app ?? (body as Partial<DashboardAppInput>);
  };
  return [
    http.get(root, () => json([...stored.values()])),
    http.post(root, async ({ request }) => {
      const { title = '', content = [], ...others } = await bodyOf(request);
      const id = Math.max(0, ...[...stored.values()].map((app) => Number(app.id))) + 1;
      const app: DashboardApp = { id, title, content, created_at: '2026-08-01T10:00:00.000Z', ...others };
      stored.set(String(id), app);
      return json(app);
    }),
    http.post(`${root}/check`, async ({ request }) => json(checkApp(((await request.json()) as { url: string }).url))),
    http.get(`${root}/:id`, ({ params }) => {
      const app = stored.get(String(params['id']));
      return app ? json(app) : missing();
    }),
    http.patch(`${root}/:id`, async ({ params, request }) => {
      const before = stored.get(String(params['id']));
      if (!before) return missing();
      const after = { ...before, ...(await bodyOf(request)) };
      stored.set(String(before.id), after);
      return json(after);
    }),
    http.delete(`${root}/:id`, ({ params }) =>
      stored.delete(String(params['id'])) ? new Response(null, { status: 204 }) : missing(),
    ),
  ];
}
