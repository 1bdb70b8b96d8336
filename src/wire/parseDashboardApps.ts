import type { DashboardApp, DashboardAppContent } from './dashboardApp.js';
import { type Diagnostic, diagnostic, type Parsed, pointer } from './diagnostic.js';
import { isObject, kindOf, own } from './value.js';

/** The longest name of a dashboard app, in characters. */
const maxTitle = 255;

/**
 * Reads the answer of `GET /api/v1/accounts/:accountId/dashboard_apps` tolerantly: an app without an id, a name or a
 * page is left out and diagnosed, the others stay in their order. What an app may not be (its address, a permission)
 * is judged where it is shown, so that its tab can say why. Never throws.
 */
export function parseDashboardApps(input: unknown): Parsed<readonly DashboardApp[]> {
  const diagnostics: Diagnostic[] = [];
  if (!Array.isArray(input)) {
    return { value: [], diagnostics: [diagnostic('app.invalid', '', `the list is ${kindOf(input)}`)] };
  }
  const value = input.flatMap((entry: unknown, index): DashboardApp[] => {
    const app = readDashboardApp(entry);
    if (typeof app !== 'string') return [app];
    diagnostics.push(diagnostic('app.invalid', pointer(index), `it ${app}`));
    return [];
  });
  return { value, diagnostics };
}

/** Reads one app, as `POST` and `PATCH` answer it; a string says what is wrong with it. */
export function readDashboardApp(input: unknown): DashboardApp | string {
  if (!isObject(input)) return `is ${kindOf(input)}, not an object`;
  const id = own(input, 'id');
  const title = own(input, 'title');
  const content = own(input, 'content');
  const created = own(input, 'created_at');
  if (typeof id !== 'number' && (typeof id !== 'string' || id === '')) return 'lacks its id';
  if (typeof title !== 'string' || title.trim() === '') return 'lacks its title';
  if (!Array.isArray(content)) return 'lacks its content';
  const frames = content.flatMap((item: unknown): DashboardAppContent[] => {
    const url = own(item, 'url');
    return own(item, 'type') === 'frame' && typeof url === 'string' ? [{ type: 'frame', url }] : [];
  });
  if (frames.length === 0) return 'has no content of type "frame"';
  const settings = own(input, 'x-deskside');
  return {
    id,
    title: Array.from(title.trim()).slice(0, maxTitle).join(''),
    content: frames,
    ...(typeof created === 'string' && { created_at: created }),
    ...(isObject(settings) && { 'x-deskside': settings }),
  };
}
