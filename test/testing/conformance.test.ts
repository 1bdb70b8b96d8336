import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { conformance, fixtures } from 'deskside/testing';
import { describe, expect, it } from 'vitest';
import { hostileCases, panelAreas, widgetAreas } from '../support/hostile.js';

const here = dirname(fileURLToPath(import.meta.url));
const schema = JSON.stringify(fixtures.panelSchema);
const data = JSON.stringify(fixtures.panelResponse);

describe('conformance', () => {
  it('has a version, so that a suite from outside knows what it talks to', () => {
    expect(conformance.version).toBe(1);
  });

  it('gives the document’s panel as plain data', () => {
    const { model, diagnostics } = conformance.normalisePanel(schema, data);
    expect(diagnostics).toEqual([]);
    expect(model).toMatchObject({
      kind: 'fields',
      more: 0,
      rows: [
        {
          key: 'Full Name',
          label: 'Full Name',
          type: 'text',
          state: 'value',
          value: 'Priya Sharma',
          raw: 'Priya Sharma',
        },
        { type: 'text', value: 'priya@example.com' },
        { type: 'text', value: 'Pro' },
        { type: 'currency', value: { code: 'INR', value: 4999 }, raw: '{"code":"INR","value":4999}' },
        { type: 'tags', value: ['VIP', 'Early Adopter'] },
        { type: 'date', value: '2026-08-01' },
        { type: 'boolean', value: true },
      ],
    });
  });

  it('has no value where there is none', () => {
    const { model } = conformance.normalisePanel('{"properties":{"A":{"type":"boolean"},"B":{}}}', '{"A":"false"}');
    expect(model.kind === 'fields' && model.rows).toEqual([
      { key: 'A', label: 'A', type: 'boolean', state: 'mismatch', raw: 'false' },
      { key: 'B', label: 'B', type: 'text', state: 'empty', raw: 'undefined' },
    ]);
  });

  it('explains every diagnostic in a sentence, with a cure', () => {
    const { diagnostics } = conformance.normalisePanel(schema, '{"full name":1}', '[]');
    expect(diagnostics.map(({ code }) => code)).toEqual(['config.invalid', 'data.unknown-key', 'data.no-known-key']);
    for (const { message, hint } of diagnostics)
      expect([message, hint]).toEqual([expect.stringMatching(/\.|\)$/), expect.any(String)]);
  });

  it('tells a config that is no JSON from an answer that is none', () => {
    expect(conformance.normalisePanel(schema, data, '{').diagnostics.map(({ code }) => code)).toEqual([
      'config.invalid',
    ]);
    expect(conformance.normalisePanel(schema, '{').diagnostics[0]?.code).toBe('response.not-json');
  });

  it('writes a panel in the given locale and time zone, ordered by the config', () => {
    const html = conformance.renderPanelToString(schema, data, {
      locale: 'de-DE',
      timeZone: 'Asia/Kolkata',
      configText: '{"Renewal Date":{"order":1}}',
    });
    expect(html).toContain('1. August 2026');
    expect(html.indexOf('Renewal Date')).toBeLessThan(html.indexOf('Full Name'));
  });
});

describe('conformance of widgets', () => {
  const crm = JSON.stringify(fixtures.widgetResults.crm);

  it('gives the document’s CRM widget as plain data', () => {
    const { model, diagnostics } = conformance.normaliseWidget(crm);
    expect(diagnostics).toEqual([]);
    expect(JSON.parse(JSON.stringify(model))).toEqual({
      kind: 'items',
      title: 'CRM',
      items: [
        {
          title: 'Priya Sharma',
          subtitle: 'priya@example.com',
          badge: { text: 'Premium', tone: 'green' },
          actions: [],
          collapsible: true,
          sections: [
            {
              title: 'Account details',
              collapsible: false,
              fields: [
                { key: 'Account ID', label: 'Account ID', type: 'text', state: 'value', value: '4711', raw: '4711' },
                { key: 'Tier', label: 'Tier', type: 'text', state: 'value', value: 'Premium', raw: 'Premium' },
                expect.objectContaining({ label: 'Lifetime value', value: '$4999' }),
                expect.objectContaining({ label: 'Member since', value: '2021-03-14' }),
              ],
            },
          ],
        },
      ],
    });
  });

  it('writes its card, under the configured name where the result has no title', () => {
    expect(conformance.renderWidgetToString(crm)).toContain('Priya Sharma');
    expect(conformance.renderWidgetToString('{"items":[]}', { name: 'Warranties' })).toContain('Warranties');
  });

  it('explains every diagnostic in a sentence, with a cure', () => {
    const { diagnostics } = conformance.normaliseWidget('{"items":[1,{"badge":{},"actions":1,"sections":[{}]}]}');
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(
      new Set(['widget.title', 'widget.item', 'widget.badge', 'widget.actions', 'widget.fields']),
    );
    for (const { message, hint } of diagnostics)
      expect([message, hint]).toEqual([expect.stringMatching(/\.|\)$/), expect.any(String)]);
  });
});

describe('the shared hostile cases', () => {
  const testsIn = (folder: string): string =>
    readdirSync(join(here, folder))
      .filter((name) => name.startsWith('hostile'))
      .map((name) => readFileSync(join(here, folder, name), 'utf8'))
      .join('\n');
  const tests = testsIn('../panels');
  const widgetTests = testsIn('../widgets');

  it.each(panelAreas)('%s: there are some, and every one of them is run', (area) => {
    expect(hostileCases.filter((hostile) => hostile.area === area).length).toBeGreaterThan(0);
    expect(tests).toContain(`testArea('${area}',`);
  });

  it.each(widgetAreas)('%s: there are some, and every one of them is run with widgets', (area) => {
    expect(hostileCases.filter((hostile) => hostile.area === area).length).toBeGreaterThan(0);
    expect(widgetTests).toContain(`testArea('${area}',`);
  });

  it('belong to a panel, to a widget, or to one of the areas that are about neither', () => {
    const others = ['frame', 'message', 'origin', 'python', 'ssrf', 'ssrf-dns', 'upstream'];
    const areas: readonly string[] = [...panelAreas, ...widgetAreas, ...others];
    expect(hostileCases.filter(({ area }) => !areas.includes(area))).toEqual([]);
  });

  it('have an id each', () => {
    expect(new Set(hostileCases.map(({ id }) => id)).size).toBe(hostileCases.length);
  });
});
