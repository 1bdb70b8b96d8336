import { fireEvent, render, screen } from '@testing-library/react';
import {
  BadgeField,
  CurrencyField,
  DateField,
  defaultFieldTypes,
  defineFieldType,
  EmailField,
  fieldMismatch,
  fieldValue,
  PanelFields,
  PhoneField,
  Tags,
  TextField,
  UrlField,
} from 'deskside';
import { conformance } from 'deskside/testing';
import { describe, expect, it, vi } from 'vitest';
import { labelsOf, nineTypes, rowOf, schemaText, serverView, shownOf, stateOf, viewsOf } from '../support/panelViews.js';

const draw = (schema: string, data: string, options?: Parameters<typeof serverView>[2]) =>
  viewsOf(schemaText({ F: schema }), `{"F":${data}}`, options).map((view) => ({
    shown: shownOf(view, 'F'),
    row: rowOf(view, 'F'),
    link: rowOf(view, 'F').querySelector('a')?.getAttribute('href'),
  }));

const codesOf = (schema: string, data: string): readonly string[] =>
  conformance.normalisePanel(schema, data).diagnostics.map(({ code }) => code);

describe('rule 2: what lies beyond the nine documented types', () => {
  it.each([
    ['{"x-deskside":{"display":"percent"}}', '42', '42%'],
    ['{"x-deskside":{"display":"percent"}}', '"42.5"', '42.5%'],
    ['{"x-deskside":{"display":"percent"},"maximum":1}', '0.42', '42%'],
    ['{"x-deskside":{"display":"percent"},"maximum":8}', '2', '25%'],
    ['{"x-deskside":{"display":"percent"},"maximum":0}', '42', '42%'],
    ['{"x-deskside":{"display":"percent"}}', '-5', '-5%'],
    ['{"x-deskside":{"display":"progress"}}', '150', '150%'],
    ['{"x-deskside":{"display":"percent"}}', '"many"', 'many'],
    ['{"x-deskside":{"display":"percent"}}', 'null', '—'],
    ['{"x-deskside":{"display":"code"}}', '"ORD-0001"', 'ORD-0001'],
    ['{"x-deskside":{"display":"code"}}', '1000000', '1000000'],
    ['{"x-deskside":{"display":"code"}}', '{"a":1}', '{"a":1}'],
    ['{"enum":["Active","Paused"]}', '"Paused"', 'Paused'],
    ['{"enum":["Active"]}', '"Other"', 'Other'],
    ['{"type":"object"}', '{"Street":"Main","No":5,"Empty":null}', 'StreetMainNo5Empty—'],
    ['{"type":"object"}', '{"a":{"b":{"c":1}}}', 'ab{"c":1}'],
    ['{"type":"array"}', '["x",1,true,null,["y",["z"]]]', 'x1true—y["z"]'],
    ['{"type":"array","items":{"type":"number"}}', '[1,2.5]', '12.5'],
    ['{"format":"email"}', '"priya@example.com"', 'priya@example.com'],
  ])('%s draws %s as %s', (schema, data, shown) => {
    for (const drawn of draw(schema, data)) expect(drawn.shown).toBe(shown);
  });

  it('fills a bar no further than it goes', () => {
    for (const [data, filled] of [['150', 1], ['-5', 0], ['42', 0.42], ['1e400', 1]] as const) {
      for (const { row } of draw('{"x-deskside":{"display":"progress"}}', data)) {
        expect(Number(row.querySelector('progress')?.getAttribute('value'))).toBe(filled);
      }
    }
  });

  it('colours an option as x-deskside says, by its own members only', () => {
    const schema = '{"enum":["Active","toString"],"x-deskside":{"colors":{"Active":"success"}}}';
    for (const { row } of draw(schema, '"Active"')) expect(row.querySelector('[data-tone="green"]')).not.toBeNull();
    for (const { row } of draw(schema, '"toString"')) expect(row.querySelector('[data-tone="gray"]')).not.toBeNull();
  });

  it('holds nothing of a masked value in the page before it is asked for', () => {
    const schema = '{"x-deskside":{"sensitive":true}}';
    for (const data of ['"4242 CANARY"', '{"iban":"CANARY"}', '["CANARY"]']) {
      for (const { row } of draw(schema, data)) expect(row.outerHTML).not.toContain('CANARY');
    }
    for (const { shown } of draw(schema, 'null')) expect(shown).toBe('—');
  });

  it('shows a masked value on demand, hides it again, and masks the next customer’s', () => {
    const schema = { properties: { Card: { 'x-deskside': { sensitive: true } } } };
    const { rerender, container } = render(<PanelFields schema={schema} data={{ Card: 'of Priya' }} />);
    fireEvent.click(screen.getByRole('button', { name: 'Show Card' }));
    expect(container).toHaveTextContent('of Priya');
    rerender(<PanelFields schema={schema} data={{ Card: 'of Ana' }} />);
    expect(container).not.toHaveTextContent('of Ana');
    fireEvent.click(screen.getByRole('button', { name: 'Show Card' }));
    fireEvent.click(screen.getByRole('button', { name: 'Hide Card' }));
    expect(container).not.toHaveTextContent('of Ana');
  });

  it.each([
    ['"a@b.example"', 'mailto:a%40b.example'.replace('%40', '@')],
    ['"a+b@c.example"', 'mailto:a%2Bb@c.example'],
    ['"a@b.example?bcc=evil@c.example"', undefined],
    ['"a@b.example,evil@c.example"', undefined],
    ['"a?subject=x@b.example"', 'mailto:a%3Fsubject%3Dx@b.example'],
    ['"Priya <a@b.example>"', undefined],
    ['"javascript:alert(1)@b.example"', undefined],
    ['"\\ud800@b.example"', undefined],
    ['"nobody"', undefined],
    ['42', undefined],
  ])('links the email address %s to %s', (data, href) => {
    for (const { link } of draw('{"format":"email"}', data)) expect(link).toBe(href);
  });
});

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
    for (const { shown, link } of draw(nineTypes.Phone, JSON.stringify(written))) expect([shown, link]).toEqual([written, href]);
  });

  it.each(['12', '1234567890123456', '+', '++123', '123;ext=4', '123,456', '١٢٣٤', 'tel:123', '123#', '*100#'])(
    '%s is shown and dials nothing',
    (written) => {
      for (const { shown, link } of draw(nineTypes.Phone, JSON.stringify(written))) expect([shown, link]).toEqual([written, undefined]);
    },
  );
});

describe('rule 6: Yes and No', () => {
  it('are words, which can be translated, and never colour alone', () => {
    render(<PanelFields schema={{ properties: { A: { type: 'boolean' }, B: { type: 'boolean' } } }} data={{ A: true, B: false }} messages={{ yes: 'Ja', no: 'Nein' }} />);
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
    expect(container).toHaveTextContent('Nothing to show');
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
    const panel = (mrr: string) => <PanelFields schema={{ properties: { MRR: { type: 'number' } } }} data={{ MRR: mrr }} onDiagnostic={told} />;
    const { rerender } = render(panel('4999'));
    rerender(panel('4999'));
    rerender(panel('5000'));
    expect(told).toHaveBeenCalledTimes(1);
    rerender(panel('x'));
    expect(told.mock.calls.map(([{ code }]) => code)).toEqual(['value.number-as-text', 'value.wrong-type']);
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
    for (const { root } of viewsOf(schemaText({ 'Full Name': '{}', Card: '{"x-deskside":{"sensitive":true}}' }), '{"Full Name":"x","Card":"y"}')) {
      for (const element of root.querySelectorAll('[id]')) expect(element.id).not.toMatch(/Full|Name|Card/);
    }
  });
});

describe('rule 11: what a panel says when it has no field to show', () => {
  it.each([
    ['{}', 'empty', 'Nothing to show'],
    ['{"full name":"x"}', 'mismatch', 'doesn’t match'],
    ['null', 'invalid', 'can’t be read'],
    ['', 'invalid', 'can’t be read'],
  ])('%j is %s: %s', (data, state, words) => {
    for (const view of viewsOf(schemaText({ 'Full Name': '{}' }), data)) {
      expect(stateOf(view)).toBe(state);
      expect(view.root.textContent).toContain(words);
      expect(view.root.querySelector('code')?.textContent, 'a code to quote').toBe(state);
    }
  });
});

describe('field types of the helpdesk’s own', () => {
  const stars = defineFieldType<number>({
    type: 'stars',
    matches: ({ annotation }) => annotation['display'] === 'stars',
    read: (value) => (typeof value === 'number' ? fieldValue(value) : fieldMismatch()),
    Component: ({ value, schema }) => <i title={schema?.label}>{'★'.repeat(value)}</i>,
  });
  const schema = { properties: { Rating: { type: 'number', 'x-deskside': { display: 'stars' } } } };

  it('are added in front of the default ones', () => {
    render(<PanelFields schema={schema} data={{ Rating: 3 }} fieldTypes={[stars, ...defaultFieldTypes]} />);
    expect(screen.getByTitle('Rating')).toHaveTextContent('★★★');
  });

  it('come too late behind them', () => {
    render(<PanelFields schema={schema} data={{ Rating: 3 }} fieldTypes={[...defaultFieldTypes, stars]} />);
    expect(screen.queryByTitle('Rating')).toBeNull();
  });

  it('mark what they cannot read', () => {
    const { container } = render(<PanelFields schema={schema} data={{ Rating: 'good' }} fieldTypes={[stars, ...defaultFieldTypes]} />);
    expect(container.querySelector('[data-state="mismatch"]')).toHaveTextContent('good');
  });

  it('may match on any keyword of the schema', () => {
    const matches = vi.fn(() => false);
    render(<PanelFields schema={{ properties: { A: { 'x-mine': 1, maxLength: 5 } } }} data={{ A: 1 }} fieldTypes={[{ ...stars, matches }]} />);
    expect(matches).toHaveBeenCalledWith(expect.objectContaining({ key: 'A', 'x-mine': 1, maxLength: 5 }));
  });
});

describe('a field component that stands alone', () => {
  it.each([
    [<CurrencyField key="0" value={{ code: 'INR', value: 4999 }} />, '₹4,999'],
    [<CurrencyField key="1" value={{ code: 'rupees', value: 4999 }} />, '4,999 rupees'],
    [<DateField key="2" value="2026-08-01" />, '1 August 2026'],
    [<DateField key="3" value="nonsense" />, 'nonsense'],
    [<UrlField key="4" value="javascript:alert(1)" />, 'javascript:alert(1)'],
    [<EmailField key="5" value={'\ud800@b.example'} />, '\ufffd@b.example'],
    [<PhoneField key="6" value="call me" />, 'call me'],
    [<BadgeField key="7" value={{ label: 'Pro', color: 'url(x)' }} />, 'Pro'],
    [<Tags key="8" values={['a', 'b']} />, 'ab'],
    [<TextField key="9" value={'a\u202eb'} />, 'ab'],
  ])('needs no panel around it and survives what a panel would not give it (%#)', (element, text) => {
    const { container } = render(element);
    expect(container.textContent).toBe(text);
    expect(container.querySelector('a')).toBeNull();
  });
});
