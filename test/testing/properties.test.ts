import { conformance } from 'deskside/testing';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyJson, anyPanel, anyProperty, anyWidget, textOf } from '../support/arbitrary.js';
import { timeZones } from '../support/places.js';

const runs = { numRuns: 100 };

/**
 * What must hold of any page, whatever came. `input` is all that came; `withId` may have an id, which is React's own and
 * never from the wire.
 */
function expectHarmless(html: string, input: string, withId = 'none'): void {
  const root = document.createElement('div');
  root.innerHTML = html;
  for (const link of root.querySelectorAll('[href], [src], [action], [formaction]')) {
    expect(link.tagName).toBe('A');
    expect((link as HTMLAnchorElement).protocol).toMatch(/^(https?|mailto|tel):$/);
  }
  expect(
    root.querySelectorAll(
      `[style], style, script, img, iframe, object, embed, svg, form, [id]:not(${withId}), template`,
    ),
  ).toHaveLength(0);
  for (const element of root.querySelectorAll('*')) {
    expect(element.getAttributeNames().filter((name) => name.startsWith('on'))).toEqual([]);
  }
  const text = root.textContent ?? '';
  for (const word of ['[object Object]', 'NaN', 'Invalid Date', 'undefined', 'Infinity', '∞']) {
    if (!input.includes(word)) expect(text).not.toContain(word);
  }
  expect(text).not.toMatch(/[\0\u202a-\u202e\u2066-\u2069\u200b]/);
  expect(text).not.toBe('');
}

describe('for any JSON as schema, answer and config', () => {
  it('a panel is normalised and written, harmlessly', () => {
    fc.assert(
      fc.property(fc.tuple(anyJson, anyJson, anyJson), ([schema, data, config]) => {
        const texts = [textOf(schema), textOf(data), textOf(config)] as const;
        const { model, diagnostics } = conformance.normalisePanel(...texts);
        expect(model.kind).toMatch(/^(fields|mismatch|empty|invalid)$/);
        for (const { code, message, hint } of diagnostics) expect([code, message, hint]).not.toContain('');
        expectHarmless(conformance.renderPanelToString(texts[0], texts[1], { configText: texts[2] }), texts.join());
      }),
      runs,
    );
  });

  it('so is one whose answer fits its schema', () => {
    fc.assert(
      fc.property(anyPanel, fc.constantFrom(...timeZones), ({ schema, data, config }, timeZone) => {
        const texts = [textOf(schema), textOf(data), textOf(config)] as const;
        conformance.normalisePanel(...texts);
        const html = conformance.renderPanelToString(texts[0], texts[1], { configText: texts[2], timeZone });
        expectHarmless(html, texts.join());
      }),
      runs,
    );
  });

  it('the model is plain data that can be sent on', () => {
    fc.assert(
      fc.property(anyPanel, ({ schema, data }) => {
        const { model } = conformance.normalisePanel(textOf(schema), textOf(data));
        expect(() => JSON.stringify(model)).not.toThrow();
      }),
      runs,
    );
  });

  it('any text at all may stand in their place', () => {
    fc.assert(
      fc.property(fc.tuple(fc.string(), fc.string(), fc.string()), ([schema, data, config]) => {
        conformance.normalisePanel(schema, data, config);
        expectHarmless(conformance.renderPanelToString(schema, data, { configText: config }), '');
      }),
      runs,
    );
  });
});

describe('for any JSON as a widget’s result', () => {
  const expectCard = (text: string, input: string): void => {
    const { model, diagnostics } = conformance.normaliseWidget(text);
    expect(model.kind).toMatch(/^(items|invalid)$/);
    expect(() => JSON.stringify(model)).not.toThrow();
    for (const { code, message, hint } of diagnostics) expect([code, message, hint]).not.toContain('');
    expectHarmless(conformance.renderWidgetToString(text, { name: 'CRM' }), input, 'h2');
  };

  it('a card is normalised and written, harmlessly', () => {
    fc.assert(
      fc.property(anyJson, (result) => expectCard(textOf(result), textOf(result))),
      runs,
    );
  });

  it('so is one that has nearly the documented shape, and no good item is lost beside a bad one', () => {
    fc.assert(
      fc.property(anyWidget, (result) => {
        const items = [...result.items, { title: 'SIBLING-OK', sections: [] }];
        const text = textOf({ ...result, items });
        expectCard(text, text);
        const { model } = conformance.normaliseWidget(text);
        expect(model.kind === 'items' && model.items.at(-1)?.title).toBe('SIBLING-OK');
      }),
      runs,
    );
  });

  it('any text at all may stand in its place', () => {
    fc.assert(
      fc.property(fc.string(), (text) => expectCard(text, '')),
      runs,
    );
  });
});

describe('the fields of any schema', () => {
  const keysOf = (schema: object, data: object, config?: unknown): readonly string[] | undefined => {
    const { model } = conformance.normalisePanel(
      textOf(schema),
      textOf(data),
      config === undefined ? undefined : textOf(config),
    );
    return model.kind === 'fields' ? model.rows.map(({ key }) => key) : undefined;
  };

  it('each have a row, in the schema’s order, whatever came for the others', () => {
    fc.assert(
      fc.property(anyPanel, ({ schema, data }) => {
        const rows = keysOf(schema, data);
        const keys = Object.keys(JSON.parse(textOf(schema.properties)) as object);
        fc.pre(rows !== undefined && keys.length > 0);
        expect(rows).toEqual(keys);
      }),
      runs,
    );
  });

  it('are only put into another order by a config, or hidden', () => {
    const places = fc.record(
      {
        order: fc.oneof(fc.integer(), fc.double({ min: -1e6, max: 1e6 }), fc.constant('1')),
        visible: fc.constantFrom(true, false, 'x'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'toString'), { minLength: 1 }),
        fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), places),
        (keys, config) => {
          const schema = { properties: Object.fromEntries(keys.map((key) => [key, {}])) };
          const data = Object.fromEntries(keys.map((key) => [key, 1]));
          const hidden = keys.filter((key) => Object.hasOwn(config, key) && config[key]?.visible === false);
          const rows = keysOf(schema, data, config);
          expect([...(rows ?? []), ...hidden].sort()).toEqual([...keys].sort());
          const orders = (rows ?? []).map((key) => (Object.hasOwn(config, key) ? config[key]?.order : undefined));
          const given = orders.filter((order): order is number => Number.isFinite(JSON.parse(textOf(order) || 'null')));
          expect(
            [...given].sort((a, b) => a - b),
            'ascending',
          ).toEqual(given);
          expect(
            orders.slice(given.length).filter((order) => typeof order === 'number' && Number.isFinite(order)),
            'none behind the ordered ones',
          ).toEqual([]);
        },
      ),
      runs,
    );
  });

  it('show the same, one by one, as together', () => {
    fc.assert(
      fc.property(anyProperty, anyJson, anyJson, (property, value, other) => {
        const alone = conformance.normalisePanel(textOf({ properties: { F: property } }), textOf({ F: value }));
        const beside = conformance.normalisePanel(
          textOf({ properties: { F: property, G: {} } }),
          textOf({ F: value, G: other }),
        );
        if (alone.model.kind !== 'fields' || beside.model.kind !== 'fields') return;
        expect(beside.model.rows[0]).toEqual(alone.model.rows[0]);
      }),
      runs,
    );
  });
});
