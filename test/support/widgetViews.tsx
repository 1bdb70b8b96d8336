import { render } from '@testing-library/react';
import { readJson, WidgetCard, type WidgetCardProps } from 'deskside';
import { conformance } from 'deskside/testing';

/** A widget's card on a page: written by the server, or drawn in the browser. */
export interface WidgetView {
  readonly how: 'server' | 'browser';
  readonly root: Element;
  /** What the page holds, as markup. */
  readonly html: string;
}

/** What a card may be told besides its result. */
export type WidgetViewOptions = Pick<WidgetCardProps, 'name' | 'locale' | 'timeZone'>;

/** A card drawn both ways from the text that came over the wire. */
export function widgetViews(text: string, options: WidgetViewOptions = {}): readonly WidgetView[] {
  const html = conformance.renderWidgetToString(text, options);
  const server = document.createElement('div');
  server.innerHTML = html;
  const { container } = render(<WidgetCard widget={readJson(text).value} {...options} />);
  return [
    { how: 'server', root: server, html },
    { how: 'browser', root: container, html: container.innerHTML },
  ];
}

/** The text of a result with one item, which has these members besides its own title and section. */
export function itemText(members: string): string {
  return `{"title":"CRM","items":[{"title":"A","sections":[],${members}},${siblingText}]}`;
}

/** The text of a result with one item of one section with these fields, beside another item. */
export function fieldsText(fields: string): string {
  return `{"title":"CRM","items":[{"title":"A","sections":[{"title":"S","fields":${fields}}]},${siblingText}]}`;
}

/** An item that stands beside the hostile one and must keep its place. */
const siblingText = '{"title":"SIBLING-OK","sections":[{"title":"S","fields":{"Next":"FIELD-OK"}}]}';

/** The items of a card. */
export function itemsOf({ root }: WidgetView): readonly Element[] {
  return [...root.querySelectorAll('.deskside-item')];
}

/** The titles of the items. */
export function titlesOf({ root }: WidgetView): readonly (string | null)[] {
  return [...root.querySelectorAll('.deskside-item__header h3')].map(({ textContent }) => textContent);
}

/** The labels in the order in which they stand. */
export function labelsIn(root: Element): readonly (string | null)[] {
  return [...root.querySelectorAll('.deskside-field > dt')].map(({ textContent }) => textContent);
}

/** What an agent reads beside a field's label, in the first row that has it. */
export function valueIn(root: Element, label: string): string {
  const row = [...root.querySelectorAll('.deskside-field')].find(
    (candidate) => candidate.querySelector('dt')?.textContent === label,
  );
  if (!row) throw new Error(`There is no row “${label}” in: ${root.textContent}`);
  return row.querySelector('dd')?.textContent ?? '';
}

/** Whether the neighbour stands, whole. */
export function hasSibling({ root }: WidgetView): boolean {
  return ['SIBLING-OK', 'FIELD-OK'].every((words) => root.textContent?.includes(words));
}
