// @vitest-environment node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { conformance } from 'deskside/testing';
import { describe, expect, it } from 'vitest';
import type { ConformanceFile, PanelCase, WidgetCase } from './support/conformanceFiles.js';

const read = <Case>(name: string): ConformanceFile<Case> =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../../src/conformance/${name}.json`, import.meta.url)), 'utf8'),
  ) as ConformanceFile<Case>;

const panels = read<PanelCase>('panels');
const widgets = read<WidgetCase>('widgets');

describe('the conformance cases', () => {
  it('have a version and tell each other apart', () => {
    expect([panels.version, widgets.version]).toEqual([1, 1]);
    const contacts = panels.cases.map(({ request }) => request.contactID);
    expect(new Set(contacts).size).toBe(contacts.length);
    expect(new Set(widgets.cases.map(({ name }) => name)).size).toBe(widgets.cases.length);
  });

  it.each(panels.cases.map((each) => [each.name, each] as const))('read a panel as Deskside does: %s', (_, each) => {
    const schema = typeof each.schema === 'string' ? each.schema : JSON.stringify(each.schema);
    const config = each.config && JSON.stringify(each.config);
    const { model, diagnostics } = conformance.normalisePanel(schema, JSON.stringify(each.response), config);
    const rows = model.kind === 'fields' ? model.rows.map(({ raw: _raw, ...row }) => row) : [];
    expect({ shown: model.kind, rows }).toEqual({ shown: each.shown, rows: each.rows });
    expect(diagnostics.map(({ code }) => code)).toEqual(each.diagnostics);
  });

  it.each(widgets.cases.map((each) => [each.name, each] as const))('read a widget as Deskside does: %s', (_, each) => {
    const { model, diagnostics } = conformance.normaliseWidget(JSON.stringify(each.result));
    const plain: unknown = JSON.parse(
      JSON.stringify(model, (key, value: unknown) => (key === 'raw' ? undefined : value)),
    );
    expect(plain).toEqual(each.shown);
    expect(diagnostics.map(({ code }) => code)).toEqual(each.diagnostics);
  });
});
