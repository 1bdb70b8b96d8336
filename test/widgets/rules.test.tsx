import { act, fireEvent, screen, within } from '@testing-library/react';
import { fixtures } from 'deskside/testing';
import { describe, expect, it, vi } from 'vitest';
import { labelsIn, valueIn } from '../support/widgetViews.js';
import { drawCard, foldOf, itemOf, toggle } from './support.js';

const fieldsOf = (fields: object): object => ({ title: 'CRM', items: [{ title: 'A', sections: [{ fields }] }] });
const headings = (level: number): readonly (string | null)[] =>
  screen.queryAllByRole('heading', { level }).map(({ textContent }) => textContent);

describe('the document’s four results', () => {
  const { crm, wholesale, warranties, subscriptions } = fixtures.widgetResults;

  it('CRM: title, subtitle, green badge, and the account’s details', () => {
    const { container } = drawCard(crm);
    expect([headings(2), headings(3), headings(4)]).toEqual([['CRM'], ['Priya Sharma'], ['Account details']]);
    expect(screen.getByText('priya@example.com')).toBeInTheDocument();
    expect(screen.getByText('Premium', { selector: '.deskside-badge' })).toHaveAttribute('data-tone', 'green');
    expect(labelsIn(container)).toEqual(['Account ID', 'Tier', 'Lifetime value', 'Member since']);
    expect(valueIn(container, 'Account ID')).toContain('4711');
    expect(valueIn(container, 'Lifetime value')).toBe('$4999');
  });

  it('Wholesale: an action that opens apart, two sections that do not fold, a dash for a missing phone', () => {
    const { container } = drawCard(wholesale);
    const action = screen.getByRole('link', { name: 'View in ERP' });
    expect(action).toHaveAttribute('href', 'https://erp.example.com/accounts/88');
    expect([action.getAttribute('target'), action.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer']);
    expect(headings(4)).toEqual(['Account', 'Contact']);
    expect(valueIn(container, 'Phone')).toBe('—');
    expect(container.querySelectorAll('details')).toHaveLength(1);
  });

  it('Warranties: two items that fold, with badges in green and gray', () => {
    const { container } = drawCard(warranties);
    expect(headings(3)).toEqual(['Espresso machine', 'Coffee grinder']);
    expect([...container.querySelectorAll('.deskside-badge')].map((badge) => badge.getAttribute('data-tone'))).toEqual([
      'green',
      'gray',
    ]);
    expect([...container.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, true]);
  });

  it('Subscriptions: “Usage” folds and “Plan” does not', () => {
    drawCard(subscriptions);
    const item = foldOf(screen.getByText('Pro'));
    expect(foldOf(screen.getByText('Plan'))).toBe(item);
    expect(foldOf(screen.getByText('Usage'))).not.toBe(item);
    expect(screen.getByText('8120 / 10000')).toBeInTheDocument();
  });
});

describe('16 values are untyped', () => {
  it.each([
    ['a text', 'Net 30', 'Net 30'],
    ['spaces and lines', ' a\n b ', ' a\n b '],
    ['an id', 1234567, '1234567'],
    ['a fraction', 0.1, '0.1'],
    ['zero', 0, '0'],
    ['yes', true, 'Yes'],
    ['no', false, 'No'],
    ['null', null, '—'],
    ['blank text', '  ', '—'],
    ['the document’s dash', ' — ', '—'],
    ['a list', ['VIP', 1, true], 'VIP, 1, true'],
    ['a list with a gap', ['VIP', null, 'Pro'], 'VIP, —, Pro'],
    ['an empty list', [], '—'],
    ['a list of nothing', [null], '—'],
    ['an object', { City: 'Pune', Zip: '411001' }, 'CityPuneZip411001'],
    [
      'what lies deeper in an object',
      { City: { Zip: [411001, null] }, Tags: ['a'] },
      'City{"Zip":[411001,null]}Tags["a"]',
    ],
    ['an empty object', {}, '—'],
    ['a list of objects', [{ a: 1 }, 'x'], 'a1x'],
    ['no number at all', Number.NaN, '—'],
    ['not given', undefined, '—'],
    ['a type that is none', { type: 'plan', value: 1 }, 'typeplanvalue1'],
    ['an object with a type of its own', { type: 'phone', number: '+1' }, 'typephonenumber+1'],
  ])('%s', (_, value, shown) => {
    const { container } = drawCard(fieldsOf({ Other: 'x', F: value }));
    expect(valueIn(container, 'F')).toBe(shown);
  });

  it.each([
    [{ type: 'currency', code: 'INR', value: 4999 }, '₹4,999'],
    [{ type: 'date', value: '2026-08-01' }, '1 August 2026'],
    [{ type: 'number', value: 1234567 }, '1,234,567'],
    [{ type: 'boolean', value: true }, 'Yes'],
    [{ type: 'badge', label: 'Gold', color: 'yellow' }, 'Gold'],
    [{ type: 'tags', value: ['VIP', 'Pro'] }, 'VIPPro'],
    [{ type: 'percent', value: 42 }, '42%'],
    [{ type: 'text', value: null }, '—'],
    [{ type: 'date', value: 'soon' }, 'soon'],
  ])('%j is shown by its type', (value, shown) => {
    const { container } = drawCard(fieldsOf({ Other: 'x', F: value }));
    expect(valueIn(container, 'F')).toBe(shown);
  });

  it('an object is labelled values, and no list stands in a list', () => {
    const { container } = drawCard(fieldsOf({ F: { City: { Zip: { Code: 1 } }, Street: 'MG Road' } }));
    const [pairs, ...deeper] = container.querySelectorAll('dd dl');
    expect([...(pairs?.querySelectorAll('dt') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'City',
      'Street',
    ]);
    expect(deeper).toEqual([]);
  });

  it('a whole web address is a link, unless told otherwise; an address in a sentence is text', () => {
    const fields = { Link: 'https://crm.example/1', Text: 'see https://crm.example/1', Mail: 'mailto:a@b.example' };
    const { again } = drawCard(fieldsOf(fields));
    expect(screen.getByRole('link')).toHaveAttribute('href', 'https://crm.example/1');
    again(fieldsOf(fields), { linkUrls: false });
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('17 what is required but missing', () => {
  it('an item without sections is a header that does not fold', () => {
    const { container } = drawCard({
      title: 'CRM',
      items: [{ title: 'A', actions: [{ label: 'Go', link: 'https://a.example' }] }],
    });
    expect(container.querySelector('details')).toBeNull();
    expect(screen.getByRole('link', { name: 'Go' })).toBeInTheDocument();
  });

  it('an item’s title is its subtitle, its badge, then “Untitled”', () => {
    drawCard({ items: [{ subtitle: 'Sub', badge: { text: 'B' } }, { badge: { text: 'VIP' } }, {}] }, { name: 'CRM' });
    expect(headings(3)).toEqual(['Sub', 'VIP', 'Untitled']);
    expect(screen.getAllByText('Sub')).toHaveLength(1);
    expect(headings(2)).toEqual(['CRM']);
  });

  it('a section without a title has fields without a heading, and does not fold', () => {
    const { container } = drawCard({ items: [{ title: 'A', sections: [{ collapsible: true, fields: { F: 1 } }] }] });
    expect(headings(4)).toEqual([]);
    expect(container.querySelectorAll('details')).toHaveLength(1);
  });

  it('a section without fields is left out', () => {
    drawCard({
      items: [
        {
          title: 'A',
          sections: [
            { title: 'Empty', fields: {} },
            { title: 'Full', fields: { F: 1 } },
          ],
        },
      ],
    });
    expect(headings(4)).toEqual(['Full']);
  });
});

describe('18 what folds', () => {
  const many = (count: number): object => ({
    items: Array.from({ length: count }, (_, index) => itemOf(`Item ${index}`, { F: index })),
  });
  const open = (): readonly boolean[] => [...document.querySelectorAll('details')].map((fold) => fold.open);

  it('is open for up to three items; of more, only the first', () => {
    const { again } = drawCard(many(3));
    expect(open()).toEqual([true, true, true]);
    again(many(4));
    expect(open(), 'what is on screen stays as it is').toEqual([true, true, true, false]);
  });

  it('is open for the first of four items', () => {
    drawCard(many(4));
    expect(open()).toEqual([true, false, false, false]);
  });

  it('an item with collapsible: false, and sections unless true, do not fold', () => {
    drawCard({ items: [itemOf('A', { F: 1 }, { collapsible: false })] });
    expect(open()).toEqual([]);
  });

  it('stays as the agent left it when the items come in another order', () => {
    const [a, b] = [itemOf('A', { F: 1 }), itemOf('B', { F: 2 })];
    const { again } = drawCard({ items: [a, b] });
    act(() => toggle(foldOf(screen.getByText('B'))));
    again({ items: [structuredClone(b), structuredClone(a), itemOf('C', { F: 3 })] });
    expect(open()).toEqual([false, true, true]);
  });

  it('tells two items of one title apart, and finds an item again by its link under another title', () => {
    const link = 'https://erp.example.com/1';
    const { again } = drawCard({
      items: [itemOf('A', { F: 1 }), itemOf('A', { F: 2 }), itemOf('B', { F: 3 }, { link })],
    });
    const [, second, third] = [...document.querySelectorAll('details')];
    act(() => {
      toggle(second as HTMLDetailsElement);
      toggle(third as HTMLDetailsElement);
    });
    again({ items: [itemOf('A', { F: 1 }), itemOf('A', { F: 2 }), itemOf('B, renamed', { F: 3 }, { link })] });
    expect(open()).toEqual([true, false, false]);
  });
});

describe('19 nothing to show', () => {
  it('is one line, nothing, or a notice', () => {
    const { container, again } = drawCard({ title: 'CRM', items: [] });
    expect(container).toHaveTextContent(/^CRMNothing to show$/);
    again({ title: 'CRM', items: [] }, { emptyWidgets: 'hide' });
    expect(container).toBeEmptyDOMElement();
    again({ title: 'CRM', items: [] }, { emptyWidgets: 'full' });
    expect(container.querySelector('.deskside-notice')).toHaveTextContent('Nothing to show');
  });

  it.each([{ error: { message: 'The CRM is down.' } }, { error: 'The CRM is down.' }])(
    'is not what a script says that tells the truth: %j',
    (error) => {
      drawCard({ title: 'CRM', items: [], ...error }, { emptyWidgets: 'hide' });
      expect(screen.getByText('CRM could not look this up')).toBeInTheDocument();
      expect(screen.getByText('The CRM is down.')).toBeInTheDocument();
      expect(screen.queryByText('Nothing to show')).toBeNull();
    },
  );

  it('keeps the items beside an error', () => {
    drawCard({ title: 'CRM', items: [itemOf('A', { F: 1 })], error: { message: 'Only a part.' } });
    expect([headings(3), screen.getByText('Only a part.').textContent]).toEqual([['A'], 'Only a part.']);
  });

  it('never hides an answer that cannot be read', () => {
    drawCard(['x'], { emptyWidgets: 'hide', name: 'CRM' });
    expect(screen.getByText('CRM’s answer can’t be read')).toBeInTheDocument();
  });
});

describe('20 actions, and how much is drawn', () => {
  const withActions = (actions: readonly object[]): object => ({ items: [{ title: 'A', actions }] });
  const links = (count: number): readonly object[] =>
    Array.from({ length: count }, (_, index) => ({ label: `Go ${index}`, link: `https://a.example/${index}` }));

  it('calls onAction with an action that has no link, and with its item', () => {
    const onAction = vi.fn();
    drawCard(withActions([{ label: 'Assign' }]), { onAction });
    fireEvent.click(screen.getByRole('button', { name: 'Assign' }));
    expect(onAction).toHaveBeenCalledExactlyOnceWith(
      { label: 'Assign', link: undefined },
      { item: expect.objectContaining({ title: 'A' }) },
    );
  });

  it('cannot use one without a link where nobody listens, nor one with an unsafe link at all', () => {
    const onAction = vi.fn();
    const unsafe = { label: 'Bad', link: 'javascript:alert(1)' };
    const { again } = drawCard(withActions([{ label: 'Assign' }]));
    expect(screen.getByRole('button')).toHaveAttribute('aria-disabled', 'true');
    again(withActions([unsafe]), { onAction });
    fireEvent.click(screen.getByRole('button', { name: 'Bad' }));
    expect(screen.getByRole('button')).toHaveAttribute('aria-disabled', 'true');
    expect(onAction).not.toHaveBeenCalled();
  });

  it('three are buttons; of four, two are, and two stand behind “More”', () => {
    const { container, again } = drawCard(withActions(links(3)));
    expect(screen.getAllByRole('link')).toHaveLength(3);
    expect(screen.queryByText('More')).toBeNull();
    again(withActions(links(4)));
    const menu = container.querySelector('details') as HTMLElement;
    expect(menu).not.toHaveAttribute('open');
    expect(within(menu).getByText('More').tagName).toBe('SUMMARY');
    expect([...menu.querySelectorAll('a')].map(({ textContent }) => textContent)).toEqual(['Go 2', 'Go 3']);
  });

  it('none of many actions is lost', () => {
    const { container } = drawCard(withActions(links(30)));
    expect(container.querySelectorAll('a')).toHaveLength(22);
    fireEvent.click(screen.getByText('Show 8 more'));
    expect(container.querySelectorAll('a')).toHaveLength(30);
  });

  it('five items, and a button for the others', () => {
    drawCard({ items: Array.from({ length: 12 }, (_, index) => ({ title: `Item ${index}` })) });
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    fireEvent.click(screen.getByRole('button', { name: 'Show 7 more' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(12);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('two hundred fields of each section, and a button for its others', () => {
    const fields = (count: number): object =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`F${index}`, index]));
    const sections = [
      { title: 'Long', fields: fields(210) },
      { title: 'Short', fields: fields(3) },
    ];
    const { container } = drawCard({ items: [{ title: 'A', sections }] });
    expect(container.querySelectorAll('dt')).toHaveLength(203);
    fireEvent.click(screen.getByRole('button', { name: 'Show 10 more' }));
    expect(container.querySelectorAll('dt')).toHaveLength(213);
  });

  it('leaves out a badge without a text, and shows a bare word as one', () => {
    const { container } = drawCard({
      items: [
        { title: 'A', badge: { color: 'red' } },
        { title: 'B', badge: 'VIP' },
      ],
    });
    expect([...container.querySelectorAll('.deskside-badge')].map(({ textContent }) => textContent)).toEqual(['VIP']);
  });
});

describe('headings', () => {
  it('stand below that of the card, whose level the page decides, and end at six', () => {
    const { again } = drawCard({ title: 'CRM', items: [itemOf('A', { F: 1 })] }, { headingLevel: 3 });
    expect([headings(3), headings(4), headings(5)]).toEqual([['CRM'], ['A'], ['Details']]);
    again({ title: 'CRM', items: [itemOf('A', { F: 1 })] }, { headingLevel: 6 });
    expect(headings(6)).toEqual(['CRM', 'A', 'Details']);
  });
});
