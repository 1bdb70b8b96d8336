import type { SidebarWidget } from '../../wire/index.js';

/** What of a widget's record a list changes. */
export interface WidgetChange {
  readonly id: string;
  readonly order?: number;
  readonly active?: boolean;
}

/** The widgets as agents see them: ascending, ties as the list has them. */
export function inOrder(widgets: readonly SidebarWidget[]): readonly SidebarWidget[] {
  return widgets.toSorted((a, b) => a.order - b.order);
}

/** A list that was moved, with each place as a number. */
export function numbered(widgets: readonly SidebarWidget[]): readonly SidebarWidget[] {
  return widgets.map((widget, index) => ({ ...widget, order: index + 1 }));
}

/** What has to be sent so that one list becomes the other: nothing of a widget that stays as it is. */
export function widgetChanges(from: readonly SidebarWidget[], to: readonly SidebarWidget[]): readonly WidgetChange[] {
  const before = new Map(from.map((widget) => [widget.id, widget]));
  return to.flatMap(({ id, order, active }): readonly WidgetChange[] => {
    const known = before.get(id);
    if (!known || (known.order === order && known.active === active)) return [];
    return [{ id, ...(known.order !== order && { order }), ...(known.active !== active && { active }) }];
  });
}
