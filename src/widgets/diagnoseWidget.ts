import { readRow, safeHref, toneOf } from '../fields/index.js';
import {
  type Diagnostic,
  diagnostic,
  isExact,
  type Note,
  type Parsed,
  pointer,
  type WidgetResult,
} from '../wire/index.js';
import { rowOf, type WidgetFieldSettings } from './fieldLook.js';

/** Fields are told of up to this many. */
const most = 200;

/** What an integrator should know about a widget's result: its shape, its addresses, its colours, its values. */
export function diagnoseWidget(
  { value, diagnostics }: Parsed<WidgetResult>,
  settings: WidgetFieldSettings,
  canAct: boolean,
): readonly Diagnostic[] {
  const told = [...diagnostics];
  const note: Note = (...what) => told.push(diagnostic(...what));
  const noteLink = (link: string | undefined, path: string): void => {
    if (link !== undefined && !safeHref(link)) note('value.unsafe-url', `${path}/link`, link.slice(0, 80));
  };
  let fields = 0;
  for (const [index, item] of value.items.slice(0, most).entries()) {
    const at = pointer('items', index);
    noteLink(item.link, at);
    if (item.badge?.color !== undefined && !toneOf(item.badge.color)) note('value.colour', `${at}/badge/color`);
    for (const [place, { link, label }] of item.actions.entries()) {
      const path = `${at}/actions/${place}`;
      if (link === undefined && !canAct) note('widget.action', path, label);
      noteLink(link, path);
    }
    for (const [place, section] of item.sections.entries()) {
      for (const field of section.fields) {
        if (++fields > most) return told;
        const path = `${at}/sections/${place}/fields${pointer(field.label)}`;
        // Digits that may not be those that the source meant.
        if (typeof field.value === 'number' && !isExact(String(field.value))) note('value.inexact', path);
        for (const code of readRow(rowOf(field, settings)).notes) note(code, path);
      }
    }
  }
  return told;
}
