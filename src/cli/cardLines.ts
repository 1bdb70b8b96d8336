import { isObject, type WidgetItem, type WidgetResult } from '../wire/index.js';

/** More lines than this are not printed: `--json` has everything. */
const most = 200;

/** A widget's card as indented text. */
export function cardLines({ kind, title, error, items }: WidgetResult): readonly string[] {
  if (kind === 'invalid') return [];
  const lines = [
    title ?? '(no title)',
    ...(error === undefined ? [] : [`  ! ${error}`]),
    ...(items.length === 0 ? ['  (nothing to show)'] : items.flatMap(itemLines)),
  ];
  return lines.length > most ? [...lines.slice(0, most), `… ${lines.length - most} lines more`] : lines;
}

function itemLines({ title, subtitle, badge, link, actions, sections }: WidgetItem): readonly string[] {
  return [
    `  ${title ?? '(no title)'}${badge ? ` [${badge.text}]` : ''}${link === undefined ? '' : ` <${link}>`}`,
    ...(subtitle === undefined ? [] : [`    ${subtitle}`]),
    ...actions.map((action) => `    (${action.label})${action.link === undefined ? '' : ` <${action.link}>`}`),
    ...sections.flatMap((section) => [
      `    ${section.title ?? '(no title)'}`,
      ...section.fields.map(({ label, value }) => `      ${label}: ${valueText(value)}`),
    ]),
  ];
}

function valueText(value: unknown): string {
  if (value === null || value === undefined) return '—';
  if (!isObject(value) && !Array.isArray(value)) return `${value as string | number}`;
  try {
    return JSON.stringify(value);
  } catch {
    // nested too deep
    return '…';
  }
}
