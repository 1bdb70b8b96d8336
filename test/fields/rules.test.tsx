import { render, screen } from '@testing-library/react';
import { PanelFields } from 'deskside';
import { conformance } from 'deskside/testing';
import { describe, expect, it, vi } from 'vitest';
import {
  labelsOf,
  nineTypes,
  rowOf,
  schemaText,
  type serverView,
  shownOf,
  stateOf,
  viewsOf,
} from '../support/panelViews.js';

const draw = (schema: string, data: string, options?: Parameters<typeof serverView>[2]) =>
  viewsOf(schemaText({ F: schema }), `{"F":${data}}`, options).map((view) => ({
    shown: shownOf(view, 'F'),
    row: rowOf(view, 'F'),
    link: rowOf(view, 'F').querySelector('a')?.getAttribute('href'),
  }));

const codesOf = (schema: string, data: string): readonly string[] =>
  conformance.normalisePanel(schema, data).diagnostics.map(({ code }) => code);

describe('rule 4: money', () => {
  it.each([
    ['en-IN', '{"code":"INR","value":499900}', '₹4,99,900'],
    ['de-DE', '{"code":"EUR","value":4999.5}', '4.999,50 €'],
    ['ja-JP', '{"code":"JPY","value":4999}', '￥4,999'],
    ['en-GB', '{"code":"INR","value":4999.00}', '₹4,999'],
  ])('stands as %s writes it: %s is %s', (locale, data, shown) => {
    for (const drawn of draw(nineTypes.Currency, data, { locale })) {
      expect(drawn.shown.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(shown);
    }
  });
});

describe('rule 5: phone numbers', () => {
  it.each([
    ['+91 98765 43210', 'tel:+919876543210'],
    ['(020) 7946-0958', 'tel:02079460958'],
    ['1.800.555.0199', 'tel:18005550199'],
    ['112', 'tel:112'],
    ['+1–800–555–0199', 'tel:+18005550199'],
  ])('%s stands as it was written and dials %s', (written, href) => {
    for (const { shown, link } of draw(nineTypes.Phone, JSON.stringify(written)))
      expect([shown, link]).toEqual([written, href]);
  });

  it.each(['12', '1234567890123456', '+', '++123', '123;ext=4', '123,456', '١٢٣٤', 'tel:123', '123#', '*100#'])(
    '%s is shown and dials nothing',
    (written) => {
      for (const { shown, link } of draw(nineTypes.Phone, JSON.stringify(written)))
        expect([shown, link]).toEqual([written, undefined]);
    },
  );
});

describe('rule 6: Yes and No', () => {
  it('are words, which can be translated, and never colour alone', () => {
    render(
      <PanelFields
        schema={{ properties: { A: { type: 'boolean' }, B: { type: 'boolean' } } }}
        data={{ A: true, B: false }}
        messages={{ yes: 'Ja', no: 'Nein' }}
      />,
    );
    expect(screen.getByText('Ja')).toBeInTheDocument();
    expect(screen.getByText('Nein')).toBeInTheDocument();
  });
});

describe('rule 9: what is empty', () => {
  const empties = ['null', '""', '" \\t"', '[]', '"\\u200b"'];
  const values = ['0', 'false', '"0"', '" x"'];

  it.each(empties)('%s shows a dash that is read as “No value”, and hideEmpty leaves it out', (data) => {
    const texts = [schemaText({ F: '{}', Next: '{}' }), `{"F":${data},"Next":1}`] as const;
    for (const view of viewsOf(...texts)) {
      expect(shownOf(view, 'F')).toBe('—');
      expect(rowOf(view, 'F').querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('No value');
    }
    const { container } = render(<PanelFields schema={texts[0]} data={JSON.parse(texts[1])} hideEmpty />);
    expect([...container.querySelectorAll('dt')].map((label) => label.textContent)).toEqual(['Next']);
  });

  it.each(values)('%s is a value', (data) => {
    for (const { row } of draw('{}', data)) expect(row.getAttribute('data-state')).toBe('value');
  });

  it('is said in words when hideEmpty leaves out every field', () => {
    const { container } = render(<PanelFields schema={{ properties: { Plan: {} } }} data={{ Plan: null }} hideEmpty />);
    expect(container.querySelector('[data-kind="empty"]')?.textContent).toMatch(/\w/);
  });

  it('matches keys exactly', () => {
    const schema = schemaText({ Plan: '{}', plan: '{}', ' Plan': '{"title":"With a space"}' });
    for (const view of viewsOf(schema, '{"Plan":"a"}')) {
      expect([shownOf(view, 'Plan'), shownOf(view, 'plan'), shownOf(view, 'With a space')]).toEqual(['a', '—', '—']);
    }
  });
});

describe('rule 10: what is told to the integrator', () => {
  it('is told once, however often the same answer comes', () => {
    const told = vi.fn();
    const panel = (mrr: string) => (
      <PanelFields schema={{ properties: { MRR: { type: 'number' } } }} data={{ MRR: mrr }} onDiagnostic={told} />
    );
    const { rerender } = render(panel('4999'));
    rerender(panel('4999'));
    rerender(panel('5000'));
    expect(told).toHaveBeenCalledTimes(1);
    rerender(panel('x'));
    expect(told.mock.calls.map(([{ code }]) => code)).toEqual(['value.number-text', 'value.wrong-type']);
  });

  it('marks a number that a double no longer holds', () => {
    render(<PanelFields schema={{ properties: { N: { type: 'number' } } }} data={{ N: 2 ** 53 + 2 }} />);
    expect(screen.getByText('≈ 9,007,199,254,740,994')).toBeInTheDocument();
  });

  it('says nothing of a good answer', () => {
    expect(codesOf(schemaText(nineTypes), '{"Text":"x","Number":1,"Active":true}')).toEqual(['data.unknown-key']);
    expect(codesOf(schemaText(nineTypes), '{"Text":"x","Number":1}')).toEqual([]);
  });
});

describe('rule 15: labels', () => {
  it('are the keys; a title overrides what is displayed and nothing else', () => {
    const schema = schemaText({ 'Full Name': '{"title":"Customer"}', Plan: '{}' });
    for (const view of viewsOf(schema, '{"Full Name":"Priya","Customer":"x"}')) {
      expect(labelsOf(view)).toEqual(['Customer', 'Plan']);
      expect(shownOf(view, 'Customer')).toBe('Priya');
    }
  });

  it('never become ids', () => {
    for (const { root } of viewsOf(
      schemaText({ 'Full Name': '{}', Card: '{"x-deskside":{"sensitive":true}}' }),
      '{"Full Name":"x","Card":"y"}',
    )) {
      for (const element of root.querySelectorAll('[id]')) expect(element.id).not.toMatch(/Full|Name|Card/);
    }
  });
});

describe('rule 11: what a panel says when it has no field to show', () => {
  it.each([
    ['{}', 'empty'],
    ['{"full name":"x"}', 'mismatch'],
    ['null', 'invalid'],
    ['', 'invalid'],
  ])('%j is %s, with its own words and code', (data, state) => {
    for (const view of viewsOf(schemaText({ 'Full Name': '{}' }), data)) {
      expect(stateOf(view)).toBe(state);
      expect(view.root.querySelector('code')?.textContent, 'a code to quote').toBe(state);
      expect(view.root.textContent?.length).toBeGreaterThan(state.length + 10);
    }
  });
});
