import { type HttpHandler, HttpResponse, http, type JsonBodyType } from 'msw';
import type {
  SidebarWidget,
  SidebarWidgetInput,
  SidebarWidgetSettings,
  SidebarWidgetSource,
  WidgetTest,
  WidgetTestInput,
} from '../wire/index.js';

const script = 'def get_sidebar_data(context):\n    return {"title": "Sample", "items": []}\n';

/** Handlers for the widgets of an account, but for their runs. @param root - the path of the list */
export function widgetHandlers(
  root: string,
  widgets: readonly SidebarWidget[],
  testWidget: (input: WidgetTestInput) => WidgetTest,
): HttpHandler[] {
  const source: SidebarWidgetSource = { type: 'python', script };
  const stored = new Map<string, SidebarWidgetSettings>(widgets.map((widget) => [widget.id, { source, ...widget }]));
  const json = (body: unknown, status = 200): Response => HttpResponse.json(body as JsonBodyType, { status });
  const missing = (): Response => json({ title: 'Not found', status: 404, code: 'not_found' }, 404);
  const shown = (widget: SidebarWidgetSettings): SidebarWidget => {
    const { source: _, ...rest } = widget;
    return rest;
  };
  return [
    http.get(root, () => json([...stored.values()].sort((a, b) => a.order - b.order).map(shown))),
    http.post(root, async ({ request }) => {
      const input = (await request.json()) as SidebarWidgetInput;
      const order = Math.max(0, ...[...stored.values()].map((widget) => widget.order)) + 1;
      const widget: SidebarWidgetSettings = { active: true, order, ...input, id: `widget-${stored.size + 1}` };
      stored.set(widget.id, widget);
      return json(shown(widget), 201);
    }),
    http.post(`${root}/test`, async ({ request }) => json(testWidget((await request.json()) as WidgetTestInput))),
    http.get(`${root}/:widgetId`, ({ params }) => {
      const widget = stored.get(String(params['widgetId']));
      return widget ? json(widget) : missing();
    }),
    http.patch(`${root}/:widgetId`, async ({ params, request }) => {
      const before = stored.get(String(params['widgetId']));
      if (!before) return missing();
      const after = { ...before, ...((await request.json()) as Partial<SidebarWidgetInput>) };
      stored.set(before.id, after);
      return json(shown(after));
    }),
    http.delete(`${root}/:widgetId`, ({ params }) =>
      stored.delete(String(params['widgetId'])) ? new Response(null, { status: 204 }) : missing(),
    ),
  ];
}
