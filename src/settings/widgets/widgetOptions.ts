import type { SettingsClient } from '../../client/index.js';
import type { SidebarWidgetSettings } from '../../wire/index.js';

/** TanStack Query options for one widget with its source. */
export function widgetOptions(
  client: SettingsClient,
  id: string,
): {
  readonly queryKey: readonly ['deskside', string, 'widget-settings', string];
  readonly queryFn: (call: { readonly signal: AbortSignal }) => Promise<SidebarWidgetSettings>;
  readonly retry: false;
} {
  return {
    queryKey: ['deskside', client.id, 'widget-settings', id],
    queryFn: ({ signal }) => client.getWidget(id, { signal }),
    retry: false,
  };
}
