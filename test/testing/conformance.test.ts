import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { conformance, fixtures } from 'deskside/testing';
import { describe, expect, it } from 'vitest';
import { hostileCases, panelAreas } from '../support/hostile.js';

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

describe('the shared hostile cases', () => {
  const tests = readdirSync(join(here, '../panels'))
    .filter((name) => name.startsWith('hostile'))
    .map((name) => readFileSync(join(here, '../panels', name), 'utf8'))
    .join('\n');

  it.each(panelAreas)('%s: there are some, and every one of them is run', (area) => {
    expect(hostileCases.filter((hostile) => hostile.area === area).length).toBeGreaterThan(0);
    expect(tests).toContain(`testArea('${area}',`);
  });

  it('belong to a panel, or to one of the areas that are not about panels', () => {
    const others = ['frame', 'message', 'origin', 'python', 'ssrf', 'ssrf-dns', 'upstream', 'widget'];
    const areas: readonly string[] = [...panelAreas, ...others];
    expect(hostileCases.filter(({ area }) => !areas.includes(area))).toEqual([]);
  });

  it('have an id each', () => {
    expect(new Set(hostileCases.map(({ id }) => id)).size).toBe(hostileCases.length);
  });
});
