import { renderToString } from 'react-dom/server';
import { defaultFieldTypes, type FieldRow, rawText, readRow, toneOf } from '../fields/index.js';
import { diagnosePanel, PanelFields, type PanelModel, panelModel, rowsOf, typesBy } from '../panels/index.js';
import { diagnoseWidget, rowOf, WidgetCard } from '../widgets/index.js';
import {
  type Diagnostic,
  defaultLimits,
  explainDiagnostic,
  parsePanelSchema,
  parseWidget,
  readJson,
  type WidgetItem,
} from '../wire/index.js';
import { createTestHost } from './createTestHost.js';
import { mountApp } from './mountApp.js';

/** One field of a {@link ConformanceModel}. */
export interface ConformanceRow {
  /** The schema key. */
  readonly key: string;
  readonly label: string;
  /** The field type: `"text"`, `"currency"`, … */
  readonly type: string;
  /** Whether the value is drawn by its type, absent, or shown raw with a marker. */
  readonly state: 'value' | 'empty' | 'mismatch';
  /** What the type read, when `state` is `"value"`. */
  readonly value?: unknown;
  /** What came, as text. */
  readonly raw: string;
}

/** What a panel would show, as plain data. */
export type ConformanceModel =
  | { readonly kind: 'fields'; readonly rows: readonly ConformanceRow[]; readonly more: number }
  | { readonly kind: 'mismatch'; readonly received: readonly string[]; readonly expected: readonly string[] }
  | { readonly kind: 'empty' | 'invalid' };

/** How a panel is rendered to text. */
export interface ConformanceRenderOptions {
  /** The order of the fields, as JSON text. */
  readonly configText?: string;
  /** BCP 47 tag. @default "en-GB" */
  readonly locale?: string;
  /** IANA time zone of instants. @default the browser's */
  readonly timeZone?: string;
}

/** Parses text from the wire; what is not JSON counts as nothing. */
function read(text: string | undefined, diagnostics: Diagnostic[]): unknown {
  if (text === undefined) return undefined;
  const parsed = readJson(text);
  diagnostics.push(...parsed.diagnostics);
  return parsed.value;
}

/** The schema as it goes on: parsed, or the text itself where it is no JSON, so that the schema's own parser says so. */
function readSchema(text: string): unknown {
  const { value, diagnostics } = readJson(text);
  return diagnostics.length > 0 ? text : value;
}

function normalisePanel(
  schemaText: string,
  dataText: string,
  configText?: string,
): { model: ConformanceModel; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const schema = parsePanelSchema(readSchema(schemaText));
  const data = read(dataText, diagnostics);
  const ofConfig: Diagnostic[] = [];
  const config = read(configText, ofConfig);
  diagnostics.push(...ofConfig.map((found) => ({ ...found, code: 'config.invalid' as const })));
  const model = panelModel(schema.value, typesBy(defaultFieldTypes), data, config);
  diagnostics.push(...diagnosePanel(schema, data, config, model));
  return {
    model: plainModel(model),
    diagnostics: diagnostics.map(explainDiagnostic),
  };
}

function plainModel(model: PanelModel): ConformanceModel {
  if (model.kind !== 'fields') return model;
  const rows = rowsOf(model, defaultLimits.fields).map(plainRow);
  return { kind: 'fields', rows, more: model.fields.length - rows.length };
}

function plainRow(row: FieldRow): ConformanceRow {
  const reading = readRow(row);
  return {
    key: row.field.key,
    label: row.field.label,
    type: row.type.type,
    state: reading.kind,
    ...(reading.kind === 'value' && { value: reading.value }),
    raw: rawText(row.raw).slice(0, defaultLimits.characters),
  };
}

function renderPanelToString(
  schemaText: string,
  dataText: string,
  { configText, locale, timeZone }: ConformanceRenderOptions = {},
): string {
  return renderToString(
    <PanelFields
      schema={readSchema(schemaText)}
      data={read(dataText, [])}
      config={read(configText, [])}
      locale={locale}
      timeZone={timeZone}
    />,
  );
}

/** What a widget would show, as plain data. */
export type ConformanceWidget =
  | {
      readonly kind: 'items';
      readonly title: string | undefined;
      readonly error: string | undefined;
      readonly items: readonly ConformanceItem[];
    }
  | { readonly kind: 'invalid' };

/** One item of a {@link ConformanceWidget}. */
export interface ConformanceItem extends Omit<WidgetItem, 'sections' | 'badge'> {
  readonly badge: { readonly text: string; readonly tone: string } | undefined;
  readonly sections: readonly {
    readonly title: string | undefined;
    readonly collapsible: boolean;
    readonly fields: readonly ConformanceRow[];
  }[];
}

/** How a widget is rendered to text. */
export interface ConformanceWidgetOptions {
  /** The configured name. */
  readonly name?: string;
  /** BCP 47 tag. @default "en-GB" */
  readonly locale?: string;
  /** IANA time zone of instants. @default the browser's */
  readonly timeZone?: string;
}

const widgetSettings = { linkUrls: true, fieldTypes: defaultFieldTypes };

function normaliseWidget(widgetText: string): {
  model: ConformanceWidget;
  diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const parsed = parseWidget(read(widgetText, diagnostics));
  diagnostics.push(...diagnoseWidget(parsed, widgetSettings, false));
  const { value } = parsed;
  const model: ConformanceWidget =
    value.kind === 'invalid'
      ? { kind: 'invalid' }
      : { ...value, kind: 'items', items: value.items.slice(0, defaultLimits.fields).map(plainItem) };
  return { model, diagnostics: diagnostics.map(explainDiagnostic) };
}

function plainItem({ badge, sections, ...item }: WidgetItem): ConformanceItem {
  return {
    ...item,
    badge: badge && { text: badge.text, tone: toneOf(badge.color) ?? 'gray' },
    sections: sections.map(({ fields, ...section }) => ({
      ...section,
      fields: fields.slice(0, defaultLimits.fields).map((field) => plainRow(rowOf(field, widgetSettings))),
    })),
  };
}

function renderWidgetToString(widgetText: string, options: ConformanceWidgetOptions = {}): string {
  return renderToString(<WidgetCard widget={read(widgetText, [])} {...options} />);
}

/**
 * A small adapter for test suites from outside: everything foreign goes in as text, as it came over the wire, and
 * nothing of the inside need be known. Version 1; members are added, never changed.
 */
export const conformance = {
  version: 1,
  /** What a panel would show and what its integrator would be told. Never throws. */
  normalisePanel,
  /** The HTML of a panel as the agent sees it, its states included. Never throws. */
  renderPanelToString,
  /** What a widget would show and what its author would be told. Never throws. */
  normaliseWidget,
  /** The HTML of a widget's card as the agent sees it, its states included. Never throws. */
  renderWidgetToString,
  /** Shows a dashboard app in an element of a real page, and tells it the conversation. Never throws. */
  mountApp,
  /** A reference host on an empty embedded database, in Node. */
  createTestHost,
} as const;
