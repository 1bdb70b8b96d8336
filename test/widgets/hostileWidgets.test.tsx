import { conformance } from 'deskside/testing';
import { describe, expect, it } from 'vitest';
import { type HostileCase, testArea, textOf, unknownVerdict } from '../support/hostile.js';
import { itemsOf, titlesOf, type WidgetView, widgetViews } from '../support/widgetViews.js';

const stateOf = ({ root }: WidgetView): string | null | undefined =>
  root.querySelector('.deskside-widget')?.getAttribute('data-kind');

/** What must hold of any card: some words, no element that runs anything, no link that is not safe. */
function expectHarmless(view: WidgetView): void {
  expect(view.root.textContent?.trim()).not.toBe('');
  expect(view.root.textContent).not.toMatch(/\[object Object\]|NaN|undefined/);
  expect(view.root.querySelectorAll('img, script, style, iframe, [style], [onclick]')).toHaveLength(0);
  for (const { protocol } of view.root.querySelectorAll('a')) expect(protocol).toMatch(/^(https?|mailto|tel):$/);
}

function checkWidget(hostile: HostileCase): void {
  const text = textOf(hostile.input);
  const { model, diagnostics } = conformance.normaliseWidget(text);
  for (const { message } of diagnostics) expect(message).not.toBe('');
  for (const view of widgetViews(text, { name: 'Configured name' })) {
    expectHarmless(view);
    for (const words of hostile.expect.mustContain ?? hostile.expect.contains ?? []) {
      expect(view.root.textContent).toContain(words);
    }
    const { verdict } = hostile.expect;
    if (verdict === 'empty-state' || verdict === 'error-card-or-empty-state') expect(stateOf(view)).toBe('compact');
    else if (verdict === 'siblings-kept') expect(itemsOf(view).at(-1)?.textContent).toContain('SIBLING-OK');
    else if (verdict === 'bounded') expect(view.root.querySelectorAll('*').length).toBeLessThan(500);
    else if (verdict === 'two-cards') expect(titlesOf(view)).toEqual(['SIBLING-OK', 'SIBLING-OK']);
    else if (verdict === 'error-card') expect([stateOf(view), model.kind]).toEqual(['invalid', 'invalid']);
    else unknownVerdict(hostile);
    expect(view.root.querySelectorAll('*').length, 'bounded').toBeLessThan(2_000);
  }
}

describe('R28 hostile results of widgets', () => {
  testArea('widget', checkWidget);

  it('leave every good part of a bad item where it belongs', () => {
    const text = textOf({
      title: 'CRM',
      items: [
        {
          title: 'A',
          badge: 'VIP',
          link: ['x'],
          collapsible: 'no',
          actions: [null, { label: 'X' }, { link: 'https://e.example/' }, { label: 'Go', link: 'javascript:alert(1)' }],
          sections: [
            null,
            { title: 'T' },
            { title: 'T', fields: [] },
            { title: 'T', fields: { a: { b: 1 }, c: null, d: ['x'] } },
          ],
        },
      ],
    });
    for (const view of widgetViews(text)) {
      const [item] = itemsOf(view);
      expect(item?.querySelector('.deskside-badge')?.textContent).toBe('VIP');
      expect([...(item?.querySelectorAll('a') ?? [])].map(({ href }) => href)).toEqual(['https://e.example/']);
      expect([...(item?.querySelectorAll('h4') ?? [])].map(({ textContent }) => textContent)).toEqual(['T']);
      expect([...(item?.querySelectorAll('.deskside-value') ?? [])].map(({ textContent }) => textContent)).toEqual([
        'b1',
        '—',
        'x',
      ]);
    }
  });

  it.each(['{', '', '<!doctype html><p>Bad gateway</p>', 'NaN', '{"title":NaN,"items":[]}', 'true', '0', '1e400'])(
    '%j is an answer that cannot be read, under the configured name',
    (text) => {
      for (const view of widgetViews(text, { name: 'CRM' })) {
        expect(stateOf(view)).toBe('invalid');
        expect(view.root.textContent).toContain('CRM’s answer can’t be read');
      }
    },
  );

  it('never throws at what is nested or repeated without end', () => {
    const deep = '['.repeat(5_000) + ']'.repeat(5_000);
    const sections = Array<string>(20_000).fill('{"fields":{"a":1}}').join();
    for (const text of [
      `{"title":"CRM","items":[{"title":"A","sections":[{"fields":{"F":${deep}}}]}]}`,
      `{"title":"CRM","items":[{"title":"A","sections":[${sections}]}]}`,
      `{"title":"CRM","items":[{"title":"A","actions":[${Array<string>(5_000).fill('{"label":"Go"}').join()}]}]}`,
    ]) {
      conformance.normaliseWidget(text);
      for (const view of widgetViews(text)) {
        expect(titlesOf(view)).toEqual(['A']);
        expect(view.root.querySelectorAll('*').length).toBeLessThan(2_000);
      }
    }
  });
});
