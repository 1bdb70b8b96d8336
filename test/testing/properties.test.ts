import fc from 'fast-check';
import { type ExactNumber, parsePanelInstalls, parsePanelSchema, readJson, safeHref } from 'deskside';
import { conformance } from 'deskside/testing';
import { describe, expect, it } from 'vitest';
import { anyJson, anyPanel, anyProperty } from '../support/arbitrary.js';
import { timeZones } from '../support/places.js';

const runs = { numRuns: 150 };

/** JSON text; a value that is absent has none. */
const textOf = (value: unknown): string => JSON.stringify(value) ?? '';

/** What must hold of any page, whatever came. `input` is all that came. */
function expectHarmless(html: string, input: string): void {
  const root = document.createElement('div');
  root.innerHTML = html;
  for (const link of root.querySelectorAll('[href], [src], [action], [formaction]')) {
    expect(link.tagName).toBe('A');
    expect((link as HTMLAnchorElement).protocol).toMatch(/^(https?|mailto|tel):$/);
  }
  expect(root.querySelectorAll('[style], style, script, img, iframe, object, embed, svg, form, [id], template')).toHaveLength(0);
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

describe('the fields of any schema', () => {
  const keysOf = (schema: object, data: object, config?: unknown): readonly string[] | undefined => {
    const { model } = conformance.normalisePanel(textOf(schema), textOf(data), config === undefined ? undefined : textOf(config));
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
    const places = fc.record({ order: fc.oneof(fc.integer(), fc.double(), fc.constant('1')), visible: fc.constantFrom(true, false, 'x') }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'toString'), { minLength: 1 }), fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), places), (keys, config) => {
        const schema = { properties: Object.fromEntries(keys.map((key) => [key, {}])) };
        const data = Object.fromEntries(keys.map((key) => [key, 1]));
        const hidden = keys.filter((key) => Object.hasOwn(config, key) && config[key]?.visible === false);
        const rows = keysOf(schema, data, config);
        expect([...(rows ?? []), ...hidden].sort()).toEqual([...keys].sort());
        const orders = (rows ?? []).map((key) => (Object.hasOwn(config, key) ? config[key]?.order : undefined));
        const given = orders.filter((order): order is number => Number.isFinite(JSON.parse(textOf(order) || 'null')));
        expect([...given].sort((a, b) => a - b), 'ascending').toEqual(given);
        expect(orders.slice(given.length).filter((order) => typeof order === 'number' && Number.isFinite(order)), 'none behind the ordered ones').toEqual([]);
      }),
      runs,
    );
  });

  it('show the same, one by one, as together', () => {
    fc.assert(
      fc.property(anyProperty, anyJson, anyJson, (property, value, other) => {
        const alone = conformance.normalisePanel(textOf({ properties: { F: property } }), textOf({ F: value }));
        const beside = conformance.normalisePanel(textOf({ properties: { F: property, G: {} } }), textOf({ F: value, G: other }));
        if (alone.model.kind !== 'fields' || beside.model.kind !== 'fields') return;
        expect(beside.model.rows[0]).toEqual(alone.model.rows[0]);
      }),
      runs,
    );
  });
});

describe('readJson', () => {
  /** The same value with every number that is kept as text turned into a double, as JSON.parse reads it. */
  const asDoubles = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Object.getPrototypeOf(value) !== Object.prototype && !Array.isArray(value)) return Number((value as ExactNumber).text);
    if (Array.isArray(value)) return value.map(asDoubles);
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, asDoubles(member)]));
  };

  it('agrees with JSON.parse', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const text = textOf(value);
        expect(asDoubles(readJson(text).value)).toEqual(JSON.parse(text));
      }),
      { numRuns: 300 },
    );
  });

  it('refuses exactly the texts that JSON.parse refuses', () => {
    const alphabet = fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '0', '1', '9007199254740993', '1e400', '-', '.', 'e', 'null', '\\', ' ', 'a');
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        let accepted = true;
        try {
          JSON.parse(text);
        } catch {
          accepted = false;
        }
        expect(readJson(text).diagnostics.length === 0).toBe(accepted);
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps the digits of any whole number, and shows them', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 10n ** 16n, max: 10n ** 40n }), fc.boolean(), (number, negative) => {
        const text = `${negative ? '-' : ''}${number}`;
        expect(String(readJson(text).value)).toBe(text);
        const { model } = conformance.normalisePanel('{"properties":{"N":{"type":"number"}}}', `{"N":${text}}`);
        expect(model).toMatchObject({ rows: [{ raw: text, state: 'value' }] });
        const html = conformance.renderPanelToString('{"properties":{"N":{"type":"number"}}}', `{"N":${text}}`);
        expect(html).toContain(number.toLocaleString('en-GB'));
      }),
      { numRuns: 60 },
    );
  });
});

describe('safeHref', () => {
  it('gives nothing, or an address of a safe scheme without a password', () => {
    const parts = fc.constantFrom('https://', 'http:', 'javascript:', 'JavaScript:', 'data:', '//', '\\', '\t', '\n', '\u0000', '@', ':', 'a.example', 'user', '#', '?', '%00', '\u202e', ' ', 'mailto:', '/');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(parts, { maxLength: 7 }).map((list) => list.join('')), fc.webUrl()), (text) => {
        const href = safeHref(text);
        if (href === undefined) return;
        const url = new URL(href);
        expect(url.protocol).toMatch(/^(https?|mailto|tel):$/);
        expect([url.username, url.password]).toEqual(['', '']);
        // what stands in the attribute is what the browser goes to, wherever the page stands
        expect(new URL(href, 'https://desk.example/inbox/').href).toBe(href);
      }),
      { numRuns: 1_000 },
    );
  });

  it('lets every ordinary web address through', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        expect(safeHref(address)).toBe(new URL(address).href);
      }),
      runs,
    );
  });
});

describe('a day of the calendar', () => {
  const dayText = (day: Date): string => day.toISOString().slice(0, 10);

  it('is the same day in every time zone', () => {
    const days = fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(...timeZones), (day, timeZone) => {
        const schema = '{"properties":{"D":{"format":"date"}}}';
        const html = conformance.renderPanelToString(schema, textOf({ D: dayText(day) }), { timeZone });
        const written = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(dayText(day)));
        expect(html).toContain(`>${written}</time>`);
      }),
      runs,
    );
  });

  it('is never another one than what is written', () => {
    const digits = (length: number) => fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => String(n).padStart(length, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 14 }), digits(2), (year, month, day) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${day}`;
        const html = conformance.renderPanelToString('{"properties":{"D":{"format":"date"}}}', textOf({ D: text }));
        if (html.includes('<time')) expect(html).toContain(`dateTime="${text}"`);
        else expect(html).toContain(`<bdi>${text}</bdi>`);
      }),
      runs,
    );
  });
});

describe('the other parsers', () => {
  it('never throw', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        parsePanelSchema(input);
        parsePanelInstalls(input);
        parsePanelInstalls([input]);
      }),
      { numRuns: 500 },
    );
  });
});
