import { safeHref } from 'deskside';
import { conformance } from 'deskside/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { type HostileCase, testArea, textOf, unknownVerdict } from '../support/hostile.js';
import {
  fieldsText,
  hasSibling,
  itemsOf,
  itemText,
  labelsIn,
  valueIn,
  type WidgetView,
  widgetViews,
} from '../support/widgetViews.js';

const snapshot = (): unknown => Object.getOwnPropertyDescriptors(Object.prototype);
const before = snapshot();
afterEach(() => expect(snapshot(), 'Object.prototype is as it was').toEqual(before));

const firstOf = (view: WidgetView): Element => itemsOf(view)[0] as Element;

/** The places of a widget in which a text stands, each as a result's text. */
const places: Readonly<Record<string, (text: string) => string>> = {
  'the title of the widget': (text) => `{"title":${text},"items":[{"title":"A"},${neighbour}]}`,
  'the title of an item': (text) => `{"title":"CRM","items":[{"title":${text}},${neighbour}]}`,
  'a subtitle': (text) => itemText(`"subtitle":${text}`),
  'a badge': (text) => itemText(`"badge":{"text":${text}}`),
  'an action': (text) => itemText(`"actions":[{"label":${text},"link":"https://good.example/"}]`),
  'the title of a section': (text) => itemText(`"sections":[{"title":${text},"fields":{"F":"x"}}]`),
  'a label': (text) => fieldsText(`{${text}:"x"}`),
  'a value': (text) => fieldsText(`{"F":${text}}`),
  'an entry of a list': (text) => fieldsText(`{"F":["first",${text}]}`),
  'a member of an object': (text) => fieldsText(`{"F":{"member":${text}}}`),
  'a typed value': (text) => fieldsText(`{"F":{"type":"text","value":${text}}}`),
  'an error': (text) => `{"title":"CRM","items":[${neighbour}],"error":{"message":${text}}}`,
};
const neighbour = '{"title":"SIBLING-OK","sections":[{"title":"S","fields":{"Next":"FIELD-OK"}}]}';

function checkText(place: (text: string) => string, hostile: HostileCase): void {
  for (const view of widgetViews(place(textOf(hostile.input)))) {
    const shown = view.root.textContent ?? '';
    expect(hasSibling(view)).toBe(true);
    expect(view.root.querySelectorAll('img, script, b, i, [style], [onerror]')).toHaveLength(0);
    expect(shown).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b\ufeff]/);
    const { verdict } = hostile.expect;
    if (verdict === 'literal') expect(shown).toContain(hostile.input);
    else if (verdict === 'isolated') expect(shown).toContain('invoicegpj.exe');
    else if (verdict === 'printable') expect(shown).toContain('abc[31md');
    else if (verdict === 'empty')
      for (const title of view.root.querySelectorAll('h2, h3, h4, dt')) {
        expect(title.textContent).toMatch(/\p{L}/u);
      }
    else if (verdict === 'bounded') expect(shown.length).toBeLessThan(20_000);
    else unknownVerdict(hostile);
  }
}

describe.each(Object.entries(places))('R15 hostile text as %s of a widget', (_, place) => {
  testArea('text', (hostile) => checkText(place, hostile));
});

/** An address in every place that becomes a link. */
const linked = (address: string): string =>
  `{"title":"CRM","items":[{"title":"A","link":${address},"actions":[{"label":"Go","link":${address}}],"sections":[{"fields":{"F":${address},"T":{"type":"url","value":${address}}}}]},${neighbour}]}`;

function checkAddress({ input, expect: wanted }: HostileCase): void {
  for (const view of widgetViews(linked(textOf(input)))) {
    const links = [...firstOf(view).querySelectorAll('a')];
    expect(hasSibling(view)).toBe(true);
    expect(view.root.querySelectorAll('area, form, iframe, [src]')).toHaveLength(0);
    if (wanted.verdict === 'no-link') {
      expect(links).toEqual([]);
      expect(firstOf(view).querySelector('h3')?.textContent).toBe('A');
      continue;
    }
    // a plain value only becomes a link when it is of the web
    expect(links).toHaveLength(typeof input === 'string' && /^https?:/i.test(input) ? 4 : 3);
    for (const link of links) {
      if (wanted.href) expect(link.getAttribute('href')).toBe(wanted.href);
      if (wanted.host) expect(new URL(link.href).host).toBe(wanted.host);
      if (!/^(mailto|tel):/.test(link.href)) expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
    }
    if (wanted.mustShow) expect(valueIn(firstOf(view), 'F')).toContain(wanted.mustShow);
  }
  const { diagnostics } = conformance.normaliseWidget(linked(textOf(input)));
  const isRefused = typeof input === 'string' && input.trim() !== '' && safeHref(input) === undefined;
  const told = diagnostics.map(({ path }) => path);
  for (const path of ['/items/0/link', '/items/0/actions/0/link']) {
    if (isRefused) expect(told).toContain(path);
  }
}

describe('R01 hostile addresses in every place of a widget that becomes a link', () => {
  testArea('url', checkAddress);
});

function checkColour({ input, expect: { tone = '' } }: HostileCase): void {
  const color = textOf(input);
  const text = itemText(
    `"badge":{"text":"Active","color":${color}},"sections":[{"fields":{"F":{"type":"badge","label":"Active","color":${color}}}}]`,
  );
  for (const view of widgetViews(text)) {
    const badges = [...firstOf(view).querySelectorAll('.deskside-badge')];
    expect(badges.map(({ textContent }) => textContent)).toEqual(['Active', 'Active']);
    for (const badge of badges) expect(tone.split(/\W+/)).toContain(badge.getAttribute('data-tone'));
    expect(view.html).not.toMatch(/\sstyle=|<style|<script|<img|url\(|evil\.example|position|expression/i);
    expect(hasSibling(view)).toBe(true);
  }
}

describe('R08 hostile colours of badges in a widget', () => {
  testArea('color', checkColour);
});

function checkKeys(hostile: HostileCase): void {
  const data = textOf(hostile.input);
  const keys = Object.keys(JSON.parse(data) as object);
  if (!['ordinary-fields', 'one-field'].includes(hostile.expect.verdict)) unknownVerdict(hostile);
  for (const view of widgetViews(fieldsText(data))) {
    expect(labelsIn(firstOf(view))).toEqual(keys.map((key) => key.trim() || 'Unnamed field'));
    expect(valueIn(firstOf(view), 'Plan')).toBe('Pro');
    expect(view.root.querySelectorAll('img, [style], [onclick]')).toHaveLength(0);
    expect(hasSibling(view)).toBe(true);
  }
}

/** One of the cases holds no plan, but words that mean something to React. */
const checkAnyKeys = (hostile: HostileCase): void =>
  textOf(hostile.input).includes('"Plan"') ? checkKeys(hostile) : checkReactWords(hostile);

describe('R11 hostile keys as fields of a widget', () => {
  testArea('keys', checkAnyKeys);

  it('are members of results, items and sections only when they are their own', () => {
    for (const view of widgetViews('{"__proto__":{"title":"X","items":[{"title":"A"}]}}', { name: 'CRM' })) {
      expect(view.root.textContent).toBe('CRMNothing to show');
    }
  });
});

function checkReactWords(hostile: HostileCase): void {
  for (const view of widgetViews(fieldsText(textOf(hostile.input)))) {
    expect(labelsIn(firstOf(view))).toEqual(['key', 'ref', 'children', 'dangerouslySetInnerHTML', 'style', 'onClick']);
    expect(valueIn(firstOf(view), 'onClick')).toBe('alert(1)');
    expect(view.root.querySelectorAll('img, [style], [onclick]')).toHaveLength(0);
  }
}

function checkNumber(hostile: HostileCase): void {
  const { input, expect: wanted } = hostile;
  const text = textOf(input);
  if (wanted.verdict === 'error-card') {
    for (const view of widgetViews(text)) expect(view.root.querySelector('[data-kind="invalid"]')).not.toBeNull();
    return;
  }
  for (const view of widgetViews(fieldsText(`{"F":${text}}`))) {
    const shown = valueIn(firstOf(view), 'F');
    for (const words of wanted.contains ?? []) expect(shown).toContain(words);
    expect(hasSibling(view)).toBe(true);
    if (wanted.verdict === 'exact-or-flagged') expect(shown).toBe(text);
    else if (wanted.verdict === 'formatted') expect(shown).toMatch(/^-?[\d.]+$/);
    else if (wanted.verdict === 'formatted-or-raw' || wanted.verdict === 'raw') expect(shown).toBe(input);
    else if (wanted.verdict === 'bounded') expect(shown.length).toBeLessThan(100);
    else if (wanted.verdict === 'blank') expect(shown).toBe('—');
    else unknownVerdict(hostile);
  }
}

describe('R22 hostile numbers as values of a widget', () => {
  testArea('number', checkNumber);
});
