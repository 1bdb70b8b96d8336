import { render } from '@testing-library/react';
import { PanelFields, type PanelFieldsProps, readJson } from 'deskside';
import { conformance } from 'deskside/testing';

/** A panel on a page: written by the server, or drawn in the browser. */
export interface PanelView {
  readonly how: 'server' | 'browser';
  readonly root: Element;
  /** What the page holds, as markup. */
  readonly html: string;
}

/** What a panel may be told besides its schema and data. */
export interface ViewOptions extends Pick<PanelFieldsProps, 'locale' | 'timeZone' | 'hideEmpty'> {
  readonly configText?: string;
}

/** A panel drawn both ways from the texts that came over the wire. */
export function viewsOf(schemaText: string, dataText: string, options: ViewOptions = {}): readonly PanelView[] {
  return [serverView(schemaText, dataText, options), browserView(schemaText, dataText, options)];
}

/** A panel as a server writes it. */
export function serverView(schemaText: string, dataText: string, options: ViewOptions = {}): PanelView {
  const html = conformance.renderPanelToString(schemaText, dataText, options);
  const root = document.createElement('div');
  root.innerHTML = html;
  return { how: 'server', root, html };
}

/** A panel as a browser draws it. */
export function browserView(
  schemaText: string,
  dataText: string,
  { configText, ...props }: ViewOptions = {},
): PanelView {
  const { container } = render(
    <PanelFields
      {...props}
      schema={schemaText}
      data={readJson(dataText).value}
      config={configText === undefined ? undefined : readJson(configText).value}
    />,
  );
  return { how: 'browser', root: container, html: container.innerHTML };
}

/** The schema text of fields by name, each given as JSON text. */
export function schemaText(fields: Readonly<Record<string, string>>): string {
  const members = Object.entries(fields).map(([key, field]) => `${JSON.stringify(key)}:${field}`);
  return `{"type":"object","properties":{${members.join()}}}`;
}

/** A field's row. */
export function rowOf({ root }: PanelView, label: string): Element {
  const row = [...root.querySelectorAll('.deskside-field')].find(
    (candidate) => candidate.querySelector('dt')?.textContent === label,
  );
  if (!row) throw new Error(`There is no row “${label}” in: ${root.textContent}`);
  return row;
}

/** What an agent reads beside a field's label. */
export function shownOf(view: PanelView, label: string): string {
  return rowOf(view, label).querySelector('dd')?.textContent ?? '';
}

/** The labels in the order in which they stand. */
export function labelsOf({ root }: PanelView): readonly string[] {
  return [...root.querySelectorAll('.deskside-field > dt')].map((label) => label.textContent ?? '');
}

/** The word by which the panel names its state: `"fields"`, `"empty"`, `"mismatch"`, `"invalid"`. */
export function stateOf({ root }: PanelView): string | null | undefined {
  return root.querySelector('.deskside-panel-fields')?.getAttribute('data-kind');
}

/** The documented schemas of the nine field types, as text. */
export const nineTypes = {
  Text: '{"type":"string"}',
  Number: '{"type":"number"}',
  Date: '{"type":"string","format":"date"}',
  URL: '{"type":"string","format":"uri"}',
  Phone: '{"type":"string","pattern":"^[+]?[0-9]{1,15}$"}',
  Boolean: '{"type":"boolean"}',
  Currency: '{"type":"object","properties":{"code":{"type":"string"},"value":{"type":"number"}}}',
  Badge: '{"type":"object","properties":{"color":{"type":"string"},"label":{"type":"string"}}}',
  Tags: '{"type":"array","items":{"type":"string"}}',
} as const;

/** A field that stands beside the hostile one and must keep its place. */
export const sibling = { schema: '{"type":"string"}', data: '"SIBLING-OK"' } as const;
