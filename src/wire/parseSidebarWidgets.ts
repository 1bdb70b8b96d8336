import { type Diagnostic, diagnostic, type Parsed, pointer } from './diagnostic.js';
import { isObject, kindOf, own } from './value.js';
import type { SidebarWidget } from './widget.js';

/**
 * Reads the answer of `GET /api/accounts/:accountId/sidebar-widgets` tolerantly, in its configured order: an entry
 * without an id is left out and diagnosed. Never throws.
 */
export function parseSidebarWidgets(input: unknown): Parsed<readonly SidebarWidget[]> {
  if (!Array.isArray(input)) {
    return { value: [], diagnostics: [diagnostic('widget.record', '', `the list is ${kindOf(input)}`)] };
  }
  const diagnostics: Diagnostic[] = [];
  const value = input.flatMap((entry: unknown, index): SidebarWidget[] => {
    const id = own(entry, 'id');
    if (!isObject(entry) || (typeof id !== 'string' && typeof id !== 'number') || id === '') {
      diagnostics.push(
        diagnostic('widget.record', pointer(index), isObject(entry) ? 'it lacks its id' : kindOf(entry)),
      );
      return [];
    }
    const name = own(entry, 'name');
    const order = own(entry, 'order');
    return [
      {
        id: String(id),
        name: typeof name === 'string' && name.trim() !== '' ? name.trim() : 'Widget',
        active: own(entry, 'active') === true,
        order: typeof order === 'number' ? order : Number.POSITIVE_INFINITY,
      },
    ];
  });
  return { value: value.sort((a, b) => (a.order === b.order ? 0 : a.order - b.order)), diagnostics };
}
