import { readRow, safeHref, toneOf } from '../fields/index.js';
import {
  type Diagnostic,
  diagnostic,
  isDoubtful,
  type Parsed,
  parseWidget,
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
  if (value.kind === 'invalid') return told;
  let fields = 0;
  for (const [index, item] of value.items.slice(0, most).entries()) {
    const at = pointer('items', index);
    if (item.link !== undefined && safeHref(item.link) === undefined) {
      told.push(diagnostic('value.unsafe-url', `${at}/link`, item.link.slice(0, 80)));
    }
    if (item.badge && item.badge.color !== undefined && toneOf(item.badge.color) === undefined) {
      told.push(diagnostic('value.colour', `${at}/badge/color`));
    }
    for (const [place, { link, label }] of item.actions.entries()) {
      if (link === undefined && !canAct) told.push(diagnostic('widget.action', `${at}/actions/${place}`, label));
      if (link !== undefined && safeHref(link) === undefined) {
        told.push(diagnostic('value.unsafe-url', `${at}/actions/${place}/link`, link.slice(0, 80)));
      }
    }
    for (const [place, section] of item.sections.entries()) {
      for (const field of section.fields) {
        if (++fields > most) return told;
        const path = `${at}/sections/${place}/fields${pointer(field.label)}`;
        if (isDoubtful(field.value)) told.push(diagnostic('value.inexact', path));
        for (const code of readRow(rowOf(field, settings)).notes) told.push(diagnostic(code, path));
      }
    }
  }
  return told;
}

/** Diagnoses a result as it came, and tells what was not told before. */
export function tellOnce(
  told: Set<string>,
  widget: unknown,
  settings: WidgetFieldSettings,
  canAct: boolean,
  tell: (diagnostic: Diagnostic) => void,
): void {
  for (const diagnostic of diagnoseWidget(parseWidget(widget), settings, canAct)) {
    const text = JSON.stringify(diagnostic);
    if (!told.has(text)) tell(diagnostic);
    told.add(text);
  }
}
